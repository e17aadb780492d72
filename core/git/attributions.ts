import type { Attribution } from '../version/change.ts'
import { type GitRepository, tryGit } from './git.ts'

/** Commits that are looked through; older ones are nobody's. */
const MAX_COMMITS = 5_000
/** Beyond this git is quicker without being told which paths: it compares each with each. */
const MAX_PATHS = 1_000
const FIELDS = 5

/**
 * Who changed each path last between two commits, by one `git log` over `base..head`. A path that no commit of the range
 * changed is missing from the answer, and so is all that a shallow clone cannot tell; where git fails the answer is empty.
 */
export async function attributionsOf(
  repo: GitRepository,
  range: { base: string | null; head: string | null },
  paths: readonly string[],
): Promise<Map<string, Attribution>> {
  const { base, head } = range
  if (paths.length === 0 || !isCommit(base) || !isCommit(head) || base === head) return new Map()
  const wanted = new Set(paths)
  const pathspecs = wanted.size > MAX_PATHS ? [] : ['--', ...wanted]
  // A path of several lines would read as several paths.
  if (paths.some((path) => path.includes('\n'))) pathspecs.length = 0
  const result = await tryGit(repo, [...ARGS, `--format=%x01${head}%x00%H%x00%P%x00%an%x00%cI%x00%s`], {
    input: `${[`${base}..${head}`, ...pathspecs].join('\n')}\n`,
    env: { GIT_LITERAL_PATHSPECS: '1' },
    timeoutMs: 20_000,
  }).catch(() => null)
  return result === null || result.code !== 0
    ? new Map()
    : parse(result.stdout.toString('utf8'), `\u0001${head}`, wanted)
}

// Of a merge only what it has from no parent is its own (`-c`): a conflict that was resolved.
const ARGS = [
  '-c',
  'log.follow=false',
  'log',
  '--stdin',
  '-z',
  '-c',
  '--topo-order',
  '--name-only',
  '--no-renames',
  '--no-ext-diff',
  '--no-show-signature',
  '--no-mailmap',
  '--encoding=UTF-8',
  `--max-count=${MAX_COMMITS}`,
]

/**
 * `<mark>\0<commit>\0<parents>\0<author>\0<date>\0<subject>\0\n<path>\0<path>\0…`, newest first. The mark holds the id of
 * the newest commit, which no path in it can hold.
 */
function parse(listing: string, mark: string, wanted: ReadonlySet<string>): Map<string, Attribution> {
  const found = new Map<string, Attribution>()
  const parts = listing.split('\0')
  let current: Attribution | null = null
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/^\n/, '')
    if (part === mark) {
      const [commit = '', parents = '', author = '', date = '', subject = ''] = parts.slice(at + 1, at + 1 + FIELDS)
      // The end of a shallow clone looks as if it had made every file.
      current = parents === '' ? null : { author, commit, subject, date }
      at += FIELDS
    } else if (current !== null && wanted.has(part) && !found.has(part)) found.set(part, current)
  }
  return found
}

function isCommit(text: string | null): text is string {
  return text !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
