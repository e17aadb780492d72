import type { TestCase, TestSet } from './test-case.ts'

/** Which cases are wanted: of a set, a tag and a name, one of each that are given must fit. */
export interface Selection {
  sets?: readonly string[]
  tags?: readonly string[]
  cases?: readonly string[]
  /** A further condition. */
  only?: (set: TestSet, testCase: TestCase) => boolean
}

/** The sets with the wanted cases alone; sets of which none is left are left out. */
export function selectCases(sets: readonly TestSet[], { sets: names, tags, cases, only }: Selection): TestSet[] {
  const fits = (wanted: readonly string[] | undefined, names: readonly string[]): boolean =>
    wanted === undefined || wanted.length === 0 || names.some((name) => wanted.includes(name))
  return sets
    .filter(({ name }) => fits(names, [name]))
    .map((set) => ({
      ...set,
      cases: set.cases.filter(
        (one) => fits(tags, one.tags ?? []) && fits(cases, [one.name]) && (only === undefined || only(set, one)),
      ),
    }))
    .filter((set) => set.cases.length > 0)
}
