import type { AgentProject } from '../../../agent/agent-project.ts'
import { brokenFiles } from '../../broken-files.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownVariant: Rule = {
  name: 'unknown-variant',
  class: 'adk',
  severity: 'error',
  description: 'A test case of `test_suite/` names a variant that is not there.',
  check,
}

function check(project: AgentProject): Finding[] {
  if (brokenFiles(project).has('config/variant_attributes.yaml')) return []
  const variants = new Set(resourcesOfKind(project, 'variant').map(({ name }) => name))
  return resourcesOfKind(project, 'test_case').flatMap((testCase) => {
    const name = textOf(field(testCase.value, 'variant')) ?? ''
    if (name === '' || variants.has(name)) return []
    const hint = didYouMean(name, variants, 'variants')
    return [findingOf(unknownVariant, testCase, '/variant', `There is no variant "${name}".`, hint)]
  })
}
