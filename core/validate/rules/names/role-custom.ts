import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const roleCustom: Rule = {
  name: 'role-custom',
  class: 'adk',
  severity: 'error',
  description: "A role's `custom` text goes only with `value: Other`.",
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'role').flatMap((role) => {
    const value = field(role.value, 'value') ?? ''
    const custom = textOf(field(role.value, 'custom')) ?? ''
    if (typeof value !== 'string' || custom === '' || value.trim().toLowerCase() === 'other') return []
    const message = `The role has a custom text although its value is "${value}".`
    return [findingOf(roleCustom, role, '/custom', message, 'Set value to "Other", or empty custom.')]
  })
}
