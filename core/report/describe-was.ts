import type { AgentReport } from './report.ts'
import { type Words, words } from './words.ts'

/** What the agent was called on the base, and where it was; empty where both are the same. */
export function describeWas({ agent, path, was }: Pick<AgentReport, 'agent' | 'path' | 'was'>): Words {
  if (was === undefined) return []
  const where = words`in ${was.path === '' ? '.' : was.path}`
  if (was.agent === agent) return words`was ${where} on the base`
  return was.path === path
    ? words`was called ${was.agent} on the base`
    : words`was called ${was.agent} on the base, ${where}`
}
