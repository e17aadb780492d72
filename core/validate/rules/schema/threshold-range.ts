import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const thresholdRange: Rule = {
  name: 'threshold-range',
  class: 'greenroom',
  severity: 'warning',
  description: "A step's threshold of voice activity is a probability, but not between 0 and 1.",
  check,
}

const THRESHOLDS = ['speech_threshold', 'silence_threshold']

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'step').flatMap((step) =>
    THRESHOLDS.flatMap((name) => {
      const value = field(field(step.value, 'vad'), name)
      if (typeof value !== 'number' || (value >= 0 && value <= 1)) return []
      const message = `"${name}" is a probability: ${value} is not between 0 and 1.`
      return [
        findingOf(
          thresholdRange,
          step,
          `/vad/${name}`,
          message,
          'Usual values are 0.35 for speech and 0.2 for silence.',
        ),
      ]
    }),
  )
}
