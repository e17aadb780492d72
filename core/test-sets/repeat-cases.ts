import { isJudged } from './is-judged.ts'
import type { TestSet } from './test-case.ts'

/**
 * The sets with every case that is judged by a model run several times; a case that says itself how often stays as it is. All
 * else gives the same answer each time.
 */
export function repeatCases(
  sets: readonly TestSet[],
  repeat: { runs: number; pass: number } | null,
): readonly TestSet[] {
  if (repeat === null) return sets
  return sets.map((set) => ({
    ...set,
    cases: set.cases.map((one) => (isJudged(one) && one.repeat === undefined ? { ...one, repeat } : one)),
  }))
}
