import type { TurnTrace } from './conversation.ts'
import type { Judged } from './judge/judged.ts'

export const NEEDS_PYTHON = 'needs Python'

/**
 * The verdict of whatever is expected from this turn on, where the runtime could not do what the agent would have done; null
 * where it could.
 */
export function unknowable({ unavailable }: TurnTrace): Judged | null {
  if (unavailable === undefined || unavailable.length === 0) return null
  if (unavailable.includes(NEEDS_PYTHON)) return { verdict: 'skipped', reason: NEEDS_PYTHON }
  return { verdict: 'not judged', reason: [...new Set(unavailable)].join('; ') }
}
