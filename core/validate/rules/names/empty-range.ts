import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const emptyRange: Rule = {
  name: 'empty-range',
  class: 'greenroom',
  severity: 'warning',
  description: "A numeric entity's `min` is above its `max`, so no number fits.",
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'entity').flatMap((entity) => {
    const config = field(entity.value, 'config')
    const [min, max] = [field(config, 'min'), field(config, 'max')]
    if (typeof min !== 'number' || typeof max !== 'number' || !(min > max)) return []
    const message = `No number fits "${entity.name}": min ${min} is above max ${max}.`
    return [findingOf(emptyRange, entity, '/config/min', message, 'Swap the two, or correct one.')]
  })
}
