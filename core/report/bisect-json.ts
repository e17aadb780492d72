import { turnDifferences } from '../test-sets/turn-differences.ts'
import { compareVersions } from '../version/compare-versions.ts'
import { describeChange } from './describe-change.ts'
import type { FoundCommit } from './found-commit.ts'

/** `bisect --format json`. */
export function bisectJson({ commit, before, after, skipped, merges, tried }: FoundCommit) {
  const { set, name } = after.result
  return {
    set,
    name,
    ...infoOf(commit),
    tried,
    skipped: skipped.map(infoOf),
    merges: merges.map(infoOf),
    changes: compareVersions(before.version, after.version).map((change) => {
      const { key, kind, name } = change
      return { key, kind, name, change: change.change, description: describeChange(change) }
    }),
    differs: turnDifferences(before.result, after.result),
    before: outcomeOf(before),
    after: outcomeOf(after),
  }
}

function infoOf({ commit, author, subject, date }: FoundCommit['commit']): FoundCommit['commit'] {
  return { commit, author, date, subject }
}

function outcomeOf({ version, result: { verdict, assertions, turns } }: FoundCommit['before']) {
  return { version: version.digest, verdict, assertions, turns }
}
