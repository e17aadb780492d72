import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const blockNotCleared: Rule = {
  name: 'block-not-cleared',
  class: 'greenroom',
  severity: 'warning',
  description: 'A change removes an enabled `asr_biasing` or `dtmf_config` of a step, which stays on at the platform.',
  compare,
}

const BLOCKS = ['asr_biasing', 'dtmf_config']

function compare(base: AgentProject, head: AgentProject): Finding[] {
  const before = new Map(resourcesOfKind(base, 'step').map((step) => [step.key, step]))
  return resourcesOfKind(head, 'step').flatMap((step) => compareStep(before.get(step.key), step))
}

function compareStep(before: Resource | undefined, after: Resource): Finding[] {
  return BLOCKS.filter((block) => {
    const wasOn = field(field(before?.value, block), 'is_enabled') === true
    return wasOn && (field(after.value, block) ?? null) === null
  }).map((block) => {
    const message = `${block} was enabled and is no longer here, but a push does not turn it off.`
    return findingOf(
      blockNotCleared,
      after,
      `/${block}`,
      message,
      `Write "${block}:" with "is_enabled: false" below it.`,
    )
  })
}
