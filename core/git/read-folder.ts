// How a folder on disk is read, for `.` on the command line: with the eyes of git, so that the same files give the same
// ids. Symbolic links are seen by lstat, opened with O_NOFOLLOW and never followed. `.git`, `node_modules` and the
// generated `_gen` are skipped at any depth.

import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from '../agent/agent-project.ts'
import { GreenroomError } from '../errors.ts'
import { decodeUtf8, MAX_FILE_BYTES, type RepositoryAtCommit, type TreeEntry } from './read-source.ts'

const SKIPPED = new Set(['.git', 'node_modules', '_gen'])
const MAX_ENTRIES = 100_000

/** Lists a folder as it is now; GreenroomError `folder-not-found`. Contents are read later, and only those asked for. */
export async function readFolder(dir: string): Promise<RepositoryAtCommit> {
  const found = await lstat(dir).catch(() => null)
  if (found === null) throw new GreenroomError(`the folder ${dir} does not exist`, { code: 'folder-not-found' })
  const entries: TreeEntry[] = []
  await list(dir, '', entries)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    commit: null,
    entries,
    async readFiles(paths) {
      const files = new Map<string, SourceFile>()
      for (const path of paths) {
        const entry = byPath.get(path)
        const file = entry?.type === 'file' && entry.refused === undefined ? await readOne(dir, path) : null
        if (file !== null) files.set(path, file)
      }
      return files
    },
    folderId: () => null,
  }
}

async function list(dir: string, prefix: string, entries: TreeEntry[]): Promise<void> {
  const names = await readdir(join(dir, prefix), { withFileTypes: true }).catch(unreadable(join(dir, prefix)))
  for (const found of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(found.name)) continue
    const path = prefix === '' ? found.name : `${prefix}/${found.name}`
    if (entries.length >= MAX_ENTRIES) throw tooMany(dir)
    if (found.isSymbolicLink()) entries.push({ path, type: 'symlink', oid: '', size: 0, refused: 'symlink' })
    else if (found.isDirectory()) {
      entries.push({ path, type: 'folder', oid: '', size: 0 })
      await list(dir, path, entries)
    } else if (found.isFile()) {
      const size = (await lstat(join(dir, path)).catch(() => null))?.size ?? 0
      entries.push({
        path,
        type: 'file',
        oid: '',
        size,
        ...(size > MAX_FILE_BYTES ? { refused: 'too-large' as const } : {}),
      })
    }
  }
}

async function readOne(dir: string, path: string): Promise<SourceFile | null> {
  // A file may go or change between listing and reading; then it is as if it had never been listed.
  const handle = await open(join(dir, path), constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  if (handle === null) return null
  try {
    if ((await handle.stat()).size > MAX_FILE_BYTES) return null
    const bytes = await handle.readFile()
    const text = decodeUtf8(bytes)
    return text === null ? null : { path, text, oid: blobId(bytes) }
  } finally {
    await handle.close()
  }
}

/** git's id of a blob in a SHA-1 repository. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function unreadable(dir: string): (cause: unknown) => never {
  return (cause) => {
    throw new GreenroomError(`the folder ${dir} cannot be read`, { code: 'folder-not-readable', cause })
  }
}

function tooMany(dir: string): GreenroomError {
  return new GreenroomError(`${dir} holds more than ${MAX_ENTRIES.toLocaleString('en')} files`, {
    code: 'folder-too-large',
    hint: 'Give the folder of the agents, or a git ref.',
  })
}
