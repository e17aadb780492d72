import type { TestRun } from './test-case.ts'

/** A run of which more is to be said. */
export function withNotes(run: TestRun, notes: readonly string[]): TestRun {
  return notes.length === 0 ? run : { ...run, notes: [...new Set([...(run.notes ?? []), ...notes])] }
}
