import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const STEP = 'flows/book_crossing/steps/confirm_crossing.yaml'
const PROMPT = 'prompt: Read the crossing out. When the caller agrees, call {{ft:accept_crossing}}.'
const CONDITIONS =
  'conditions:\n- name: Agreed\n  condition_type: exit_flow_condition\n  description: The caller agrees.\n'

/** Steps of both types. */
export const STEP_AREA: Area = {
  area: 'step',
  mutations: [
    fails('name differs from the file', STEP, edit('name: Confirm crossing', 'name: Confirm the crossing')),
    fails('unknown type', STEP, edit('step_type: advanced_step', 'step_type: clever_step')),
    fails('no type', STEP, edit('step_type: advanced_step\n', '')),
    warns('type function_step', STEP, edit('step_type: advanced_step', 'step_type: function_step')),
    warns('unknown field', STEP, append('notes: none\n')),
    warns('conditions on an advanced step', STEP, append(CONDITIONS)),
    fails('unknown extracted entity', STEP, edit('- remark', '- remarks')),
    fails('tn', STEP, edit('Read the crossing out.', 'Say {{tn:thanks}}')),
    fails('unknown ft', STEP, edit('{{ft:accept_crossing}}', '{{ft:nobody_knows}}')),
    fails('ft of another flow', STEP, edit('{{ft:accept_crossing}}', '{{ft:move_ticket}}')),
    fails('empty prompt', STEP, edit(PROMPT, "prompt: ''")),
    fails('no prompt', STEP, edit(`${PROMPT}\n`, '')),
    fails('? in the name', STEP, edit('name: Confirm crossing', 'name: Confirm crossing?')),
    warns('.yml', 'flows/book_crossing/steps/say_goodbye.yml', strange('Say goodbye')),
  ],
  more: [
    passes(
      'letters of other languages and signs in the name',
      'flows/book_crossing/steps/être_sûr.yaml',
      strange('Être, sûr'),
    ),
  ],
}

function strange(name: string): string {
  return `step_type: advanced_step\nname: ${name}\nprompt: Say goodbye.\n`
}
