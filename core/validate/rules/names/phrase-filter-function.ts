import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { functionNames } from '../../function-names.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const phraseFilterFunction: Rule = {
  name: 'phrase-filter-function',
  class: 'adk',
  severity: 'error',
  description: 'A phrase filter calls a function that is no global function.',
  check,
}

function check(project: AgentProject): Finding[] {
  const special = [...resourcesOfKind(project, 'start_function'), ...resourcesOfKind(project, 'end_function')]
  const taken = new Set([...functionNames(project), ...special.map(({ name }) => name)])
  return resourcesOfKind(project, 'phrase_filter').flatMap((filter) => {
    const name = textOf(field(filter.value, 'function')) ?? ''
    if (name === '' || taken.has(name)) return []
    const hint = didYouMean(name, functionNames(project), 'global functions')
    const message = `There is no global function "${name}".`
    const about = { state: 'missing', kind: 'fn', name, within: '' } as const
    return [findingOf(phraseFilterFunction, filter, '/function', message, hint, about)]
  })
}
