import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const ENTITIES = 'config/entities.yaml'
const STEP = 'flows/book_crossing/steps/collect_details.yaml'
const OPTIONS = '    options:\n    - single\n    - return\n'

/** Entities. */
export const ENTITIES_AREA: Area = {
  area: 'entities',
  mutations: [
    fails('unknown type', ENTITIES, edit('entity_type: date', 'entity_type: day')),
    fails('type in camel case', ENTITIES, edit('entity_type: free_text', 'entity_type: freeText')),
    fails('wrong type of a config value', ENTITIES, edit('relative_date: true', 'relative_date: always')),
    warns('unknown config key', ENTITIES, edit('relative_date: true', 'relative: true')),
    passes('no config', ENTITIES, edit('  config:\n    relative_date: true\n', '')),
    passes('name with spaces', ENTITIES, edit('name: remark', 'name: a remark'), {
      'flows/book_crossing/steps/confirm_crossing.yaml': edit('- remark', '- a remark'),
    }),
    warns('enum without options', ENTITIES, edit(OPTIONS, '    options: []\n')),
    fails('options are not a list', ENTITIES, edit(OPTIONS, '    options: single\n')),
    warns('min above max', ENTITIES, edit('min: 1', 'min: 10')),
    fails('min is a text', ENTITIES, edit('min: 1', "min: '1'")),
    warns('min is a boolean', ENTITIES, edit('min: 1', 'min: true')),
    warns('duplicate name', ENTITIES, append('- name: remark\n  entity_type: date\n')),
    fails('renamed, and used in a step by the old name', STEP, (text) => text, {
      [ENTITIES]: edit('name: mobile_number', 'name: telephone_number'),
    }),
  ],
  more: [fails('no type', ENTITIES, edit('  entity_type: address\n', ''))],
}
