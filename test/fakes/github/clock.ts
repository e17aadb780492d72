/** The time of one GitHub. */
export interface Clock {
  now(): Date
  /** The time of something that is written now, as GitHub prints it: to the second. */
  stamp(): string
  /** Lets time pass. */
  advance(ms: number): void
}

/** A clock of its own that moves a second on with each stamp, or the test's clock. */
export function makeClock(source?: () => Date): Clock {
  let own = Date.UTC(2026, 0, 1)
  let ahead = 0
  const now = (): Date => new Date((source === undefined ? own : source().getTime()) + ahead)
  return {
    now,
    stamp() {
      own += 1000
      return now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
    },
    advance: (ms) => void (ahead += ms),
  }
}
