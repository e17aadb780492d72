import { git, tryGit } from './run-git.ts'

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
  const ref = `refs/heads/${branch}`
  const there = (await tryGit(bare, ['rev-parse', '-q', '--verify', ref])).code === 0
  const parent = there ? ref : from
  const who = `${by} <${by}@users.noreply.github.com> ${Math.floor(Date.parse(date) / 1000)} +0000`
  const parts = [
    `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n${data(message)}`,
    ...(parent === undefined ? [] : [`from ${parent}^0\n`]),
    ...Object.entries(files).map(([path, text]) =>
      text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
    ),
    'get-mark :1\n',
  ]
  return git(bare, ['fast-import', '--quiet'], { stdin: parts.join('') })
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function quoted(path: string): string {
  return /^"|\n/.test(path) ? JSON.stringify(path) : path
}
