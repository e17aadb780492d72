/** Time as the controller sees it, so that a test can turn the hands. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `then` once, `ms` from now, unless the returned function was called before. Never keeps a process alive. */
  after(ms: number, then: () => void): () => void
}

/** The machine's clock. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    // setTimeout counts in 32 bits: a longer wait is looked at again after 24 days.
    const timer = setTimeout(then, Math.min(ms, 2 ** 31 - 1))
    timer.unref()
    return () => clearTimeout(timer)
  },
}
