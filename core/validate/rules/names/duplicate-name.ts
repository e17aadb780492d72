import type { Rule } from '../../rule.ts'

/** Noticed while reading: of two items of one name only the first becomes a resource. */
export const duplicateName: Rule = {
  name: 'duplicate-name',
  class: 'adk',
  severity: 'error',
  description: 'Two variants, two transcript corrections or two additional languages have the same name.',
  check: (project) => project.findings.filter(({ rule }) => rule === 'duplicate-name'),
}
