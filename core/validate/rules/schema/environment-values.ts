import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'
import { valuesAgainstSchema } from '../../schema/values-against-schema.ts'

export const environmentValues: Rule = {
  name: 'environment-values',
  class: 'greenroom',
  severity: 'warning',
  description:
    'The values of an environment (`real_time_configuration/…/data.json`) do not fit the schema beside them.',
  check,
}

const MOST = 100

function check(project: AgentProject): Finding[] {
  const resources = resourcesOfKind(project, 'environment_values')
  return resources.flatMap((data) => {
    if (!data.path.endsWith('/data.json')) return []
    const beside = data.path.replace(/data\.json$/, 'schema.json')
    const schema = resources.find(({ path }) => path === beside)
    if (schema === undefined) return []
    const refused = valuesAgainstSchema(data.value, schema.value).slice(0, MOST)
    return refused.map(({ pointer, at, message }) => {
      const place = at === 'key' ? keyRange(data, pointer) : data.locate(pointer)
      const hint = 'Writing the values takes effect at once: change them here, or the schema.json beside them.'
      return findingOf(environmentValues, data, place, message, hint)
    })
  })
}
