const FIRST_MS = 250
const LONGEST_MS = 60_000

/**
 * How long to wait after the `attempt`-th failure in a row (from 1): anything up to a bound that doubles each time, 60 s
 * at most, so that many that failed together do not come back together. `random` gives 0 ≤ x < 1.
 */
export function backOffMs(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 20)))
}

/** What needs a person is not asked again sooner than this, unless what was asked for changes. */
export const PERSON_RETRY_MS = LONGEST_MS
