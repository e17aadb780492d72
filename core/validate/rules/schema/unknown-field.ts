import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { isTopLevelKey } from '../../schema/top-level-key.ts'
import { unknownFields } from '../../schema/unknown-fields.ts'

export const unknownField: Rule = {
  name: 'unknown-field',
  class: 'greenroom',
  severity: 'warning',
  description: 'A field has a name that nothing reads, so it has no effect.',
  check,
}

function check(project: AgentProject): Finding[] {
  return unknownFields(project)
    .filter((field) => !isTopLevelKey(field))
    .map(({ path, document, pointer, key, known, nearest }): Finding => ({
      rule: unknownField.name,
      severity: unknownField.severity,
      message: `Nothing reads ${JSON.stringify(key.slice(0, 80))}, so it has no effect.`,
      hint: nearest === null ? didYouMean('', known, 'fields here') : `Did you mean "${nearest}"?`,
      path,
      range: document.locateKey(pointer),
    }))
}
