import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Change, Changes } from './mutation.ts'

const FOLDER = 'test/fixtures/adk/base'

/** The project that every mutation starts from, text by path: small, valid, and holding one of everything. */
export const BASE: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]),
)

/** The base project with changes made to it; throws when an edit or a removal has no file to work on. */
export function changed(changes: Changes): Map<string, string> {
  const files = new Map(BASE)
  for (const [path, change] of Object.entries(changes)) {
    const text = apply(path, change)
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return files
}

function apply(path: string, change: Change): string | null {
  if (typeof change === 'string') return change
  const before = BASE.get(path)
  if (before === undefined) throw new Error(`${path} is not in the base project`)
  return change === null ? null : change(before)
}

/** Changes that move a file of the base project. */
export function moved(from: string, to: string): Changes {
  const text = BASE.get(from)
  if (text === undefined) throw new Error(`${from} is not in the base project`)
  return { [from]: null, [to]: text }
}

/** Changes that remove every file of the base project whose path starts so. */
export function without(start: string): Changes {
  return Object.fromEntries([...BASE.keys()].filter((path) => path.startsWith(start)).map((path) => [path, null]))
}

/** Changes that take every reference of a prefix out of the base project, so that nothing misses what a mutation removes. */
export function withoutReferences(prefix: string): Changes {
  const pattern = new RegExp(`\\{\\{${prefix}:[^}]*\\}\\}`, 'g')
  return rewritten((text) => text.replaceAll(pattern, 'it'))
}

/** Changes that rewrite all files of the base project that a function changes. */
export function rewritten(rewrite: (text: string, path: string) => string): Changes {
  const changes = [...BASE].flatMap(([path, text]): [string, string][] => {
    const after = rewrite(text, path)
    return after === text ? [] : [[path, after]]
  })
  return Object.fromEntries(changes)
}
