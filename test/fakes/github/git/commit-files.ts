import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, tryGit } from './run-git.ts'
import { writeCommit } from './write-commit.ts'

export interface CommitFiles {
  branch: string
  /** Text by path; null takes the file away. */
  files: Readonly<Record<string, string | null>>
  message?: string
  /** Login of who commits and pushes. */
  by?: string
  /** Where a new branch begins; nothing: a root commit. */
  from?: string
  /** ISO 8601. */
  date?: string
}

/** A commit on top of the branch, which is made where it is not there; returns its id. */
export async function commitFiles(bare: string, commit: CommitFiles): Promise<string> {
  const { branch, files, message = 'Change', by = 'robin', from, date = '2026-01-01T00:00:00Z' } = commit
  const parent =
    (await revision(bare, `refs/heads/${branch}`)) ?? (from === undefined ? null : await revision(bare, from))
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-index-'))
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    if (parent !== null) await git(bare, ['read-tree', parent], { env })
    const lines: string[] = []
    for (const [path, text] of Object.entries(files)) {
      const blob = text === null ? null : await git(bare, ['hash-object', '-w', '--stdin'], { stdin: text })
      lines.push(blob === null ? `0 ${'0'.repeat(40)}\t${path}` : `100644 ${blob}\t${path}`)
    }
    await git(bare, ['update-index', '-z', '--index-info'], { env, stdin: lines.map((line) => `${line}\0`).join('') })
    const tree = await git(bare, ['write-tree'], { env })
    const author = { name: by, email: `${by}@users.noreply.github.com`, date }
    const id = await writeCommit(bare, { tree, parents: parent === null ? [] : [parent], message, author })
    await git(bare, ['update-ref', `refs/heads/${branch}`, id])
    return id
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function revision(bare: string, name: string): Promise<string | null> {
  const { code, stdout } = await tryGit(bare, ['rev-parse', '-q', '--verify', `${name}^{commit}`])
  return code === 0 ? stdout.trim() : null
}
