import type { RecordedVerdict } from './judge/recorded-judge.ts'
import type { CaseSetting, Expectation } from './test-case.ts'

/** A test set as written, once its schema has let it pass. */
export interface WrittenTestSet {
  name: string
  tags?: readonly string[]
  defaults?: CaseSetting
  fixtures?: Readonly<Record<string, WrittenFixture>>
  cases: readonly WrittenCase[]
  verdicts?: readonly RecordedVerdict[]
}

export interface WrittenTurn {
  user: string
  expect?: readonly Expectation[]
}

/** What cases begin with: a setting, and turns said before their own. */
export interface WrittenFixture extends CaseSetting {
  turns?: readonly WrittenTurn[]
}

/** Values by column. */
export type Row = Readonly<Record<string, string | number | boolean | null>>

export interface WrittenCase extends CaseSetting {
  name: string
  skip?: string
  tags?: readonly string[]
  fixture?: string | readonly string[]
  repeat?: { runs: number; pass?: number }
  rows?: readonly Row[]
  greeting?: readonly Expectation[]
  turns: readonly WrittenTurn[]
}
