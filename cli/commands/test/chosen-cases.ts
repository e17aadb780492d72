import { GreenroomError } from '../../../core/errors.ts'
import { type Selection, selectCases } from '../../../core/test-sets/select-cases.ts'
import type { TestSet } from '../../../core/test-sets/test-case.ts'
import { didYouMean } from '../../../core/validate/did-you-mean.ts'

/** Names to choose cases by, as given on the command line. */
export interface Choice {
  set: readonly string[]
  tag: readonly string[]
  case: readonly string[]
}

/**
 * GreenroomError `no-case` when a name is of no set, tag or case of any agent, or when nothing is left to run: that must not
 * look like a pass.
 */
export function checkChoice(all: readonly TestSet[], choice: Choice): void {
  const cases = all.flatMap((set) => set.cases)
  check(
    'test set',
    choice.set,
    all.map(({ name }) => name),
  )
  check(
    'tag',
    choice.tag,
    cases.flatMap(({ tags }) => tags ?? []),
  )
  check(
    'test case',
    choice.case,
    cases.map(({ name }) => name),
  )
  if (cases.length === 0 || selectCases(all, selectionOf(choice)).length > 0) return
  throw new GreenroomError('no test case is of that set, tag and name at once', {
    code: 'no-case',
    hint: 'Leave out one of --set, --tag and --case.',
  })
}

/** The names as a selection. */
export function selectionOf(choice: Choice): Selection {
  return { sets: choice.set, tags: choice.tag, cases: choice.case }
}

function check(what: string, wanted: readonly string[], known: readonly string[]): void {
  const unknown = wanted.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new GreenroomError(`there is no ${what} ${JSON.stringify(unknown)} here`, {
    code: 'no-case',
    hint: didYouMean(unknown, known, `${what}s`),
  })
}
