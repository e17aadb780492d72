import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProjectSource, RefusedEntry, SourceFile } from '../../../core/agent/agent-project.ts'

/** A project source from texts by path (from the project's root). */
export function projectSource(
  texts: Readonly<Record<string, string>>,
  options: { root?: string; refused?: readonly RefusedEntry[] } = {},
): ProjectSource {
  const root = options.root ?? ''
  const files = new Map<string, SourceFile>()
  for (const [below, text] of Object.entries(texts)) {
    const path = root === '' ? below : `${root}/${below}`
    files.set(path, { path, text, oid: '' })
  }
  return { root, commit: null, files, refused: options.refused ?? [] }
}

/** The texts of a folder of fixtures, by path from there. */
export function fixtureTexts(name: string): Record<string, string> {
  return folderTexts(fileURLToPath(new URL(`../../fixtures/agent/${name}`, import.meta.url)))
}

/** The texts of all files below a folder, by path from there. */
export function folderTexts(folder: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    texts[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8')
  }
  return texts
}
