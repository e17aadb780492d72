import { bringCommits } from '../git/remote-heads.ts'
import { findCommit } from '../git/read-source.ts'
import { isRevision } from '../git/ref-name.ts'
import type { CommitReading } from './agent-reader.ts'
import type { Refusal } from './operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'
import { earlierCommits, readIfHere } from './earlier-commits.ts'
import { isRefusal } from './find-environment.ts'
import { digestOf, isGoodTarget, knownGoodHint, type RollbackSearch } from './rollback-search.ts'

const VERSION = /^(sha256:)?([0-9a-f]{6,64})$/i

/** What `--to` names: a version by its first digits, a commit or a tag. It must be known good in the environment. */
export async function findNamedTarget(search: RollbackSearch, to: string): Promise<CommitReading | Refusal> {
  const [, prefix, digits] = VERSION.exec(to) ?? []
  const byVersion = digits === undefined ? null : await withVersion(search, digits.toLowerCase())
  if (byVersion !== null && isRefusal(byVersion)) return byVersion
  const byRef = prefix === undefined ? await atRef(search, to) : null
  if (byVersion !== null && byRef !== null && !sameVersions(search, byVersion, byRef))
    return refuse(
      search,
      'ambiguous-version',
      `${JSON.stringify(to)} is the beginning of a version and the name of a commit`,
    )
  const found = byVersion ?? byRef
  if (found === null)
    return refuse(
      search,
      'unknown-version',
      `${JSON.stringify(to)} is no version that ${search.environment.name} had, no commit and no tag`,
    )
  return (await whyNot(search, found, to)) ?? found
}

/** The newest commit with the one version that starts with these digits; null when there is none. */
async function withVersion(search: RollbackSearch, digits: string): Promise<CommitReading | Refusal | null> {
  const start = `sha256:${digits}`
  const found = new Map<string, CommitReading>()
  const active = [...(search.knownGood?.values() ?? [])].flatMap(({ deployments }) =>
    deployments.map(({ version }) => version),
  )
  const wanted = new Set(active.filter((version) => version.startsWith(start)))
  if (wanted.size > 1) return ambiguous(search, digits, [...wanted])
  // With evidence it is known beforehand which versions there can be, and the walk ends when they are found.
  if (
    search.knownGood !== null &&
    wanted.size === 0 &&
    !agentsAt(search, search.head).some((digest) => digest.startsWith(start))
  )
    return null
  for await (const reading of withHead(search)) {
    for (const digest of agentsAt(search, reading))
      if (digest.startsWith(start) && !found.has(digest)) found.set(digest, reading)
    if (search.knownGood !== null && [...wanted].every((version) => found.has(version))) break
  }
  if (found.size > 1) return ambiguous(search, digits, [...found.keys()])
  return [...found.values()][0] ?? null
}

async function* withHead(search: RollbackSearch): AsyncGenerator<CommitReading> {
  yield search.head
  yield* earlierCommits(search)
}

function agentsAt({ agents }: RollbackSearch, reading: CommitReading): string[] {
  return agents.flatMap((agent) => digestOf(reading, agent) ?? [])
}

function ambiguous(search: RollbackSearch, digits: string, versions: readonly string[]): Refusal {
  const shown = versions.map((digest) => digest.slice('sha256:'.length, 'sha256:'.length + digits.length + 4))
  return refuse(search, 'ambiguous-version', `${versions.length} versions start with ${digits}: ${shown.join(', ')}`)
}

async function atRef(search: RollbackSearch, to: string): Promise<CommitReading | null> {
  if (!isRevision(to)) return null
  const tagged = search.tags.get(to)
  if (tagged !== undefined) await bringCommits(search.repo, search.remote, [tagged])
  const commit = tagged ?? (await findCommit(search.repo, to))
  const named = commit === null ? null : await readIfHere(search, commit)
  return named === null || tagged === undefined ? named : ((await onThisBranch(search, named)) ?? named)
}

/**
 * A tag numbers a version where it was published, on another branch: what comes back is this environment's own commit with
 * that version, so that no other branch's greenroom.yaml comes with it.
 */
async function onThisBranch(search: RollbackSearch, named: CommitReading): Promise<CommitReading | null> {
  for await (const reading of withHead(search)) if (sameVersions(search, reading, named)) return reading
  return null
}

async function whyNot(search: RollbackSearch, target: CommitReading, to: string): Promise<Refusal | null> {
  if (search.knownGood === null)
    return (await wasOnBranch(search, target))
      ? null
      : refuse(search, 'unknown-version', `${to} was never on the branch ${search.environment.branch}`)
  if (isGoodTarget(search, target)) return null
  for (const agent of search.agents) {
    const digest = digestOf(target, agent)
    const past = search.knownGood.get(agent)
    if (digest === null) return refuse(search, 'unknown-version', `${agent} is not readable at ${to}`)
    const since = past?.quarantined.get(digest)?.at
    if (since !== undefined)
      return refuse(
        search,
        'quarantined',
        `${agent} ${shortVersion(digest)} was itself rolled back in ${search.environment.name} at ${since}`,
      )
    if (past?.versions.includes(digest) !== true)
      return refuse(
        search,
        'not-known-good',
        `${agent} ${shortVersion(digest)} was never active in ${search.environment.name}`,
      )
  }
  return null
}

async function wasOnBranch(search: RollbackSearch, target: CommitReading): Promise<boolean> {
  if (sameVersions(search, search.head, target)) return true
  for await (const reading of earlierCommits(search)) if (sameVersions(search, reading, target)) return true
  return false
}

function sameVersions({ agents }: RollbackSearch, a: CommitReading, b: CommitReading): boolean {
  return agents.every((agent) => digestOf(a, agent) === digestOf(b, agent))
}

function refuse(search: RollbackSearch, code: string, message: string): Refusal {
  return { code, message, hint: knownGoodHint(search) }
}
