import { withoutReferences } from './base-project.ts'
import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const VARIANTS = 'config/variant_attributes.yaml'
const LIST = 'variants:\n- name: Mainland\n  is_default: true\n- name: Island\n'
const VALUE = '    Island: the Island Quay\n'

/** Variants and their attributes. */
export const VARIANTS_AREA: Area = {
  area: 'variants',
  mutations: [
    fails('value missing', VARIANTS, edit(VALUE, '')),
    fails('value too many', VARIANTS, edit(VALUE, `${VALUE}    Moon: the Sea of Tranquility\n`)),
    fails('two defaults', VARIANTS, edit('- name: Island\n', '- name: Island\n  is_default: true\n')),
    fails('no default', VARIANTS, edit('  is_default: true\n', '')),
    fails('value is a number', VARIANTS, edit(VALUE, '    Island: 7\n')),
    fails('value is null', VARIANTS, edit(VALUE, '    Island:\n')),
    passes("value is ''", VARIANTS, edit(VALUE, "    Island: ''\n")),
    fails('duplicate variant', VARIANTS, edit(LIST, `${LIST}- name: Island\n`)),
    warns('duplicate attribute', VARIANTS, append('- name: harbour\n  values:\n    Mainland: a\n    Island: b\n')),
    passes('no attributes', VARIANTS, LIST, withoutReferences('attr')),
    fails('attributes without variants', VARIANTS, edit(LIST, ''), {
      'test_suite/book_for_two.yaml': edit('variant: Mainland\n', ''),
    }),
    // The base project has one; here it is referred to from a second place.
    passes('attribute name with spaces, referred to', VARIANTS, append('\n'), {
      'agent_settings/rules.txt': append('Open {{attr:opening hours}}.\n'),
    }),
  ],
}
