import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const FLOW = 'flows/change_crossing/flow_config.yaml'
const STEP = 'flows/change_crossing/steps/choose_day.yaml'

/** `flow_config.yaml`. */
export const FLOW_AREA: Area = {
  area: 'flow',
  mutations: [
    fails('unknown start_step', FLOW, edit('start_step: find_ticket', 'start_step: nowhere')),
    fails('empty start_step', FLOW, edit('start_step: find_ticket', "start_step: ''")),
    fails('name differs from the folder', FLOW, edit('name: Change crossing', 'name: Change a crossing')),
    fails('no name', FLOW, edit('name: Change crossing\n', '')),
    fails('empty description', FLOW, edit('Moves a ticket to another day.', "''")),
    warns('unknown field', FLOW, append('owner: desk\n')),
    // Located at the first file of the folder that has no flow_config.yaml.
    fails('no flow_config.yaml', STEP, (text) => text, {
      [FLOW]: null,
      'functions/start_change.py': edit('Change crossing', 'Book crossing'),
    }),
    passes('stray file in flows/', 'flows/notes.txt', 'To be sorted.\n'),
    passes('empty folder in flows/', 'flows/cancel_crossing/.gitkeep', ''),
  ],
  more: [fails('no start_step', FLOW, edit('start_step: find_ticket\n', ''))],
}
