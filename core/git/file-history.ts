import type { Attribution } from '../version/change.ts'
import { type GitRepository, tryGit } from './git.ts'
import { parseBatch } from './read-source.ts'

/** Commits that are looked through; older ones are nobody's. */
const MAX_COMMITS = 5_000
/** Beyond this git is quicker without being told which paths: it compares each with each. */
const MAX_PATHS = 1_000
const MAX_BYTES = 64 * 1024 * 1024
const FIELDS = 5

/** What a commit did to one file: git's blob ids of it in each parent and in the commit; null where it is not there. */
interface FileTouch {
  parents: readonly (string | null)[]
  after: string | null
}

/** A commit between two others, with the wanted files that it has as none of its parents. */
export interface CommitTouch {
  by: Attribution
  files: ReadonlyMap<string, FileTouch>
}

export interface FileHistory {
  /** Newest first. All that a shallow clone cannot tell is missing. */
  touches: readonly CommitTouch[]
  /** Texts of blobs by id; what cannot be read is missing, or null. */
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>
}

/** What happened to some files between two commits, by one `git log` over `base..head`; nothing where git fails. */
export async function fileHistory(
  repo: GitRepository,
  range: { base: string | null; head: string | null },
  paths: readonly string[],
): Promise<FileHistory> {
  const readTexts = (ids: readonly string[]) => textsOf(repo, ids)
  const { base, head } = range
  if (paths.length === 0 || !isCommit(base) || !isCommit(head) || base === head) return { touches: [], readTexts }
  const wanted = new Set(paths)
  const pathspecs = wanted.size > MAX_PATHS ? [] : ['--', ...wanted]
  // A path of several lines would read as several paths.
  if (paths.some((path) => path.includes('\n'))) pathspecs.length = 0
  const result = await tryGit(repo, [...ARGS, `--format=%x01${head}%x00%H%x00%P%x00%an%x00%cI%x00%s`], {
    input: `${[`${base}..${head}`, ...pathspecs].join('\n')}\n`,
    env: { GIT_LITERAL_PATHSPECS: '1' },
    timeoutMs: 20_000,
  }).catch(() => null)
  const listing = result === null || result.code !== 0 ? '' : result.stdout.toString('utf8')
  return { touches: parse(listing, `\u0001${head}`, wanted), readTexts }
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
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-show-signature',
  '--no-mailmap',
  '--encoding=UTF-8',
  `--max-count=${MAX_COMMITS}`,
]

/**
 * `<mark>\0<commit>\0<parents>\0<author>\0<date>\0<subject>\0\n<raw>\0<path>\0<raw>\0<path>\0…`, newest first, where `<raw>`
 * is `:<mode> <mode> <id> <id> <status>`, of a merge with a colon, a mode and an id for each parent. The mark holds the id
 * of the newest commit, which no path in it can hold.
 */
function parse(listing: string, mark: string, wanted: ReadonlySet<string>): CommitTouch[] {
  const touches: CommitTouch[] = []
  const parts = listing.split('\0')
  let files: Map<string, FileTouch> | null = null
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/^\n/, '')
    if (part === mark) {
      const [commit = '', parents = '', author = '', date = '', subject = ''] = parts.slice(at + 1, at + 1 + FIELDS)
      files = new Map()
      // The end of a shallow clone looks as if it had made every file.
      if (parents !== '') touches.push({ by: { author, commit, subject, date }, files })
      at += FIELDS
    } else if (part.startsWith(':')) {
      const path = parts[++at] ?? ''
      if (wanted.has(path)) files?.set(path, touchOf(part))
    }
  }
  return touches.filter((touch) => touch.files.size > 0)
}

function touchOf(raw: string): FileTouch {
  const parents = /^:+/.exec(raw)?.[0].length ?? 1
  const ids = raw
    .split(' ')
    .slice(parents + 1, 2 * parents + 2)
    .map((id) => (/^0+$/.test(id) ? null : id))
  return { parents: ids.slice(0, parents), after: ids[parents] ?? null }
}

async function textsOf(repo: GitRepository, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map()
  const options = { input: `${ids.join('\n')}\n`, maxBytes: MAX_BYTES, timeoutMs: 20_000 }
  const answer = await tryGit(repo, ['cat-file', '--batch', '--buffer'], options).catch(() => null)
  return answer === null ? new Map() : parseBatch(answer.stdout)
}

function isCommit(text: string | null): text is string {
  return text !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
