import type { AgentProject } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const adjectiveOther: Rule = {
  name: 'adjective-other',
  class: 'adk',
  severity: 'error',
  description: 'The adjective `Other` of a personality goes with no other adjective.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'personality').flatMap((personality) => {
    const adjectives = field(personality.value, 'adjectives')
    if (field(adjectives, 'Other') !== true) return []
    return entriesOf(adjectives)
      .filter(([name, on]) => on === true && name !== 'Other')
      .map(([name]) => {
        const place = keyRange(personality, `/adjectives/${escapePointer(name)}`)
        const message = `"${name}" cannot be true together with "Other".`
        return findingOf(adjectiveOther, personality, place, message, 'Set one of the two to false.')
      })
  })
}
