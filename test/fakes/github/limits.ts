import { ACTIONS_BOT } from './actors.ts'
import { type Answer, Refusal } from './call.ts'
import type { Actor, GitHubState } from './state.ts'
import type { GitHubOptions } from './options.ts'

export interface Limits {
  /** Counts a request; 403 when the hour's or the minute's are used up. */
  count(actor: Actor, write: boolean): void
  /** A 304 costs nothing. */
  giveBack(actor: Actor): void
  headers(actor: Actor): Record<string, string>
  of(actor: Actor): { limit: number; used: number; remaining: number; reset: number }
}

/** docs.github.com, rate limits for the REST API: by token and hour, and so many writes a minute. */
export function makeLimits(state: GitHubState, options: GitHubOptions['limits'] = {}): Limits {
  const used = new Map<string, { count: number; since: number }>()
  const writes = new Map<string, number[]>()

  function windowOf(actor: Actor): { count: number; since: number } {
    const now = Math.floor(state.clock.now().getTime() / 1000)
    const known = used.get(actor.token)
    if (known !== undefined && now - known.since < 3600) return known
    const fresh = { count: 0, since: now }
    used.set(actor.token, fresh)
    return fresh
  }

  function of(actor: Actor): { limit: number; used: number; remaining: number; reset: number } {
    const limit = options.perHour ?? (actor.login === ACTIONS_BOT ? 1000 : 5000)
    const { count, since } = windowOf(actor)
    return { limit, used: Math.min(count, limit), remaining: Math.max(0, limit - count), reset: since + 3600 }
  }

  function headers(actor: Actor): Record<string, string> {
    const entries = Object.entries(of(actor)).map(([name, value]) => [`x-ratelimit-${name}`, String(value)])
    return { ...(Object.fromEntries(entries) as Record<string, string>), 'x-ratelimit-resource': 'core' }
  }

  function countWrite(actor: Actor): void {
    if (options.writesPerMinute === undefined) return
    const now = Date.now()
    const recent = (writes.get(actor.token) ?? []).filter((time) => now - time < 60_000)
    if (recent.length >= options.writesPerMinute) throw limited(60 - Math.floor((now - (recent[0] ?? now)) / 1000))
    writes.set(actor.token, [...recent, now])
  }

  return {
    of,
    headers,
    count(actor, write) {
      const window = windowOf(actor)
      if (of(actor).remaining === 0) throw new Refusal(403, `API rate limit exceeded for ${actor.login}.`)
      window.count += 1
      if (write) countWrite(actor)
    },
    giveBack: (actor) => void (windowOf(actor).count -= 1),
  }
}

function limited(seconds: number): Refusal {
  const refusal = new Refusal(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  )
  const answer: Answer = { ...refusal.answer, headers: { 'retry-after': String(seconds) } }
  return Object.assign(refusal, { answer })
}
