// How a folder on disk is read, for `.` on the command line: with the eyes of git, so that the same files give the same
// ids. Symbolic links are seen by lstat, opened with O_NOFOLLOW and never followed. `.git`, `node_modules` and the
// generated `_gen` are skipped at any depth.
//
// Calls are synchronous: a command waits for nothing else, and over thousands of small files each detour through the
// thread pool costs more than the call.

import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../agent/agent-project.ts'
import { contentHash } from '../content-hash.ts'
import { GreenroomError } from '../errors.ts'
import { decodeUtf8, MAX_FILE_BYTES, type RepositoryAtCommit, type TreeEntry } from './read-source.ts'

const SKIPPED = new Set(['.git', 'node_modules', '_gen'])
const MAX_ENTRIES = 100_000

/** Lists a folder as it is now; GreenroomError `folder-not-found`. Contents are read later, and only those asked for. */
export async function readFolder(dir: string): Promise<RepositoryAtCommit> {
  if (lstatSync(dir, { throwIfNoEntry: false }) === undefined)
    throw new GreenroomError(`the folder ${dir} does not exist`, { code: 'folder-not-found' })
  const entries: TreeEntry[] = []
  list(dir, '', entries)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    commit: null,
    entries,
    async readFiles(paths) {
      const files = new Map<string, SourceFile>()
      for (const path of paths) {
        const entry = byPath.get(path)
        const file = entry?.type === 'file' && entry.refused === undefined ? readFileIn(dir, path) : null
        if (file !== null) files.set(path, file)
      }
      return files
    },
    folderId: () => null,
  }
}

function list(dir: string, prefix: string, entries: TreeEntry[]): void {
  for (const found of namesIn(join(dir, prefix)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(found.name)) continue
    const path = prefix === '' ? found.name : `${prefix}/${found.name}`
    if (entries.length >= MAX_ENTRIES) throw tooMany(dir)
    if (found.isSymbolicLink()) entries.push({ path, type: 'symlink', oid: '', size: 0, refused: 'symlink' })
    else if (found.isDirectory()) {
      entries.push({ path, type: 'folder', oid: '', size: 0 })
      list(dir, path, entries)
    } else if (found.isFile()) {
      const size = lstatSync(join(dir, path), { throwIfNoEntry: false })?.size ?? 0
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

/** One file of a folder; null for one that is not there, a symbolic link, too large or not UTF-8. */
export function readFileIn(dir: string, path: string): SourceFile | null {
  const descriptor = openUnfollowed(join(dir, path))
  if (descriptor === null) return null
  try {
    if (fstatSync(descriptor).size > MAX_FILE_BYTES) return null
    const bytes = readFileSync(descriptor)
    const text = decodeUtf8(bytes)
    if (text === null) return null
    return {
      path,
      text,
      // Most commands never ask.
      get oid() {
        return blobId(text)
      },
    }
  } finally {
    closeSync(descriptor)
  }
}

/** A file may go or change between listing and reading; then it is as if it had never been listed. */
function openUnfollowed(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return null
  }
}

/** git's id of a blob in a SHA-1 repository. */
function blobId(text: string): string {
  return contentHash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`)
}

function namesIn(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch (cause) {
    throw new GreenroomError(`the folder ${dir} cannot be read`, { code: 'folder-not-readable', cause })
  }
}

function tooMany(dir: string): GreenroomError {
  return new GreenroomError(`${dir} holds more than ${MAX_ENTRIES.toLocaleString('en')} files`, {
    code: 'folder-too-large',
    hint: 'Give the folder of the agents, or a git ref.',
  })
}
