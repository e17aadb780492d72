import { createHash } from 'node:crypto'
import type { AgentVersion } from '../version/agent-version.ts'
import { caseDigest } from './case-digest.ts'
import type { Outcome } from './run-case.ts'
import type { TestCase } from './test-case.ts'

/** What is kept of a case that was run. */
export interface CachedOutcome {
  outcome: Outcome
  /** What was said of the run it comes from. */
  notes: readonly string[]
}

/** Results of earlier runs by key. Entries that cannot be read are not there; nothing here fails a run. */
export interface ResultCache {
  get(key: string): Promise<CachedOutcome | null>
  put(key: string, entry: CachedOutcome): Promise<void>
}

/** One more where what an outcome holds, or how one comes about, changes. */
const FORMAT = 1

/** The key of a case run on a version: the same case on the same version with the same brain and judge, the same key. */
export function cacheKey(version: AgentVersion, testCase: TestCase, engine: string): string {
  const parts = [FORMAT, version.digest, caseDigest(testCase), engine]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * Whether an outcome says something about the version alone. What was not judged, skipped or went wrong may be otherwise next
 * time, as may a function that failed: it may have been slow.
 */
export function isCacheable({ verdict, turns, greeting }: Outcome): boolean {
  if (verdict !== 'passed' && verdict !== 'failed') return false
  const all = greeting === undefined ? turns : [greeting, ...turns]
  return all.every(({ functions }) => functions === undefined || functions.every(({ error }) => error === undefined))
}
