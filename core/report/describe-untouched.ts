import { listedNames } from './listed-names.ts'
import type { UntouchedAgent } from './report.ts'
import type { Words } from './words.ts'

/** `2 more agents are the same on both sides: …`; empty for none. */
export function describeUntouched(agents: readonly UntouchedAgent[]): Words {
  if (agents.length === 0) return []
  const head = agents.length === 1 ? '1 more agent is' : `${agents.length} more agents are`
  return [`${head} the same on both sides, and not tested: `, ...listedNames(agents.map(({ agent }) => agent))]
}
