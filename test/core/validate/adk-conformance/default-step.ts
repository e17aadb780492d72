import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const STEP = 'flows/book_crossing/steps/collect_details.yaml'
const ASK = 'Ask for {{entity:seats}}'
const CHILD = 'child_step: Confirm crossing'
const GIVES_UP = '  condition_type: exit_flow_condition\n'

/** Default steps and their conditions. */
export const DEFAULT_STEP_AREA: Area = {
  area: 'default step',
  mutations: [
    fails('fn', STEP, edit(ASK, `Call {{fn:quote_fare}}. ${ASK}`)),
    fails('ft', STEP, edit(ASK, `Call {{ft:take_route}}. ${ASK}`)),
    passes('known ho', STEP, edit(ASK, `Connect to {{ho:night_line}}. ${ASK}`)),
    fails('unknown entity referred to', STEP, edit(ASK, 'Ask for {{entity:nobody_knows}}')),
    fails('unknown child_step', STEP, edit(CHILD, 'child_step: Nowhere')),
    fails('child_step by the name of its file', STEP, edit(CHILD, 'child_step: confirm_crossing')),
    fails('child_step in another flow', STEP, edit(CHILD, 'child_step: Choose day')),
    fails('no child_step', STEP, edit(`  ${CHILD}\n`, '')),
    passes('exit with an unknown child_step', STEP, edit(GIVES_UP, `${GIVES_UP}  child_step: Nowhere\n`)),
    passes('child_step is a function step', STEP, edit(CHILD, 'child_step: check_seats')),
    passes('child_step is the step itself', STEP, edit(CHILD, 'child_step: Collect details')),
    fails('unknown required entity', STEP, edit('required_entities: []', 'required_entities:\n  - nobody_knows')),
    warns('unknown condition_type', STEP, edit(GIVES_UP, '  condition_type: exit\n')),
    warns('no condition_type', STEP, edit(GIVES_UP, '')),
    fails('no condition name', STEP, edit('- name: Gives up\n  condition_type', '- condition_type')),
    warns('duplicate condition names', STEP, edit('name: Gives up', 'name: Details known')),
    passes('no conditions', STEP, (text) => text.replace(/conditions:\n[^]*$/, '')),
    passes('no extracted_entities', STEP, (text) => text.replace(/extracted_entities:\n[^]*(?=conditions:)/, '')),
  ],
  more: [warns('unknown field of a condition', STEP, append('  priority: 1\n'))],
}
