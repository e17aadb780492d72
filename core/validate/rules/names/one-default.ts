import type { AgentProject } from '../../../agent/agent-project.ts'
import { brokenFiles } from '../../broken-files.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const oneDefault: Rule = {
  name: 'one-default',
  class: 'adk',
  severity: 'error',
  description: 'Where there are variants or handoffs, exactly one of them must have `is_default: true`.',
  check: (project) => [...check(project, 'variant'), ...check(project, 'handoff')],
}

const FILES = { variant: 'config/variant_attributes.yaml', handoff: 'config/handoffs.yaml' }

function check(project: AgentProject, kind: 'variant' | 'handoff'): Finding[] {
  const items = resourcesOfKind(project, kind)
  const [first] = items
  if (first === undefined || brokenFiles(project).has(FILES[kind])) return []
  const defaults = items.filter(({ value }) => field(value, 'is_default') === true)
  const [kept, ...others] = defaults
  if (kept === undefined) {
    // A default of another type is reported as such.
    if (items.some(({ value }) => typeof (field(value, 'is_default') ?? false) !== 'boolean')) return []
    const hint = `Give one ${kind} "is_default: true".`
    return [findingOf(oneDefault, first, '', `None of the ${items.length} ${kind}s is the default.`, hint)]
  }
  return others.map((item) => {
    const message = `"${item.name}" is a second default ${kind}; "${kept.name}" is one already.`
    return findingOf(oneDefault, item, '/is_default', message, `Exactly one ${kind} has "is_default: true".`)
  })
}
