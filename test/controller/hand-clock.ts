import type { Clock } from '../../controller/clock.ts'

/** A clock whose hands the test turns. */
export interface HandClock extends Clock {
  /** Moves on by `ms`, calling what falls due on the way, in order. */
  turn(ms: number): void
}

export function handClock(start = Date.UTC(2026, 0, 5, 9)): HandClock {
  let now = start
  const timers = new Set<{ at: number; call: () => void }>()
  return {
    now: () => now,
    after(ms, then) {
      const timer = { at: now + ms, call: then }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    turn(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (next === undefined) break
        timers.delete(next)
        now = Math.max(now, next.at)
        next.call()
      }
      now = end
    },
  }
}
