import { GreenroomError } from '../core/errors.ts'
import { backOffMs, PERSON_RETRY_MS } from './back-off.ts'

/** Failures by key: how often in a row, and until when the key is left alone. */
export interface Retries {
  /** When to try again, in ms since 1970. `about` is what was tried: a failure of something else starts anew. */
  failed(key: string, about: string, error: unknown): number
  succeeded(key: string): void
  /** True while the key waits for its next try of the same thing. */
  isWaiting(key: string, about: string): boolean
}

export function retries(clock: { now(): number }, random: () => number): Retries {
  const failures = new Map<string, { about: string; attempt: number; until: number }>()
  return {
    failed(key, about, error) {
      const before = failures.get(key)
      const attempt = before?.about === about ? before.attempt + 1 : 1
      const until = clock.now() + delay(error, attempt, random)
      failures.set(key, { about, attempt, until })
      return until
    },
    succeeded: (key) => void failures.delete(key),
    isWaiting(key, about) {
      const failure = failures.get(key)
      return failure !== undefined && failure.about === about && failure.until > clock.now()
    },
  }
}

function delay(error: unknown, attempt: number, random: () => number): number {
  if (!(error instanceof GreenroomError)) return backOffMs(attempt, random)
  if (error.kind === 'person') return PERSON_RETRY_MS
  // A first retry may come at once; what the other side asks for counts from then on, never beyond the longest delay.
  const asked = attempt === 1 ? 0 : Math.min(error.retryAfterMs ?? 0, PERSON_RETRY_MS)
  return Math.max(asked, backOffMs(attempt, random))
}
