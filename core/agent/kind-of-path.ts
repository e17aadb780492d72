import type { KindRow } from './kind-row.ts'
import { KINDS } from './kinds.ts'
import { pathPattern } from './path-pattern.ts'
import type { PathMatch, PathPattern } from './path-pattern.ts'

/** A managed file: the kinds it holds, and what the placeholders of its pattern stand for. */
export interface ManagedFile {
  rows: readonly KindRow[]
  match: PathMatch
}

const fixed = new Map<string, KindRow[]>()
const patterns: { row: KindRow; pattern: PathPattern }[] = []
const all: { row: KindRow; pattern: PathPattern }[] = []

for (const row of KINDS) {
  for (const path of pathsOf(row)) {
    const pattern = pathPattern(path)
    all.push({ row, pattern })
    if (path.includes('{')) patterns.push({ row, pattern })
    else fixed.set(path, [...(fixed.get(path) ?? []), row])
  }
}

/** Which kinds a file of a project holds, by its path from the project's root; null for a file that no kind manages. */
export function kindOfPath(path: string): ManagedFile | null {
  const rows = fixed.get(path)
  if (rows !== undefined) return { rows, match: {} }
  for (const { row, pattern } of patterns) {
    const match = pattern.match(path)
    if (match !== null) return { rows: [row], match }
  }
  return null
}

/** Kinds whose files may lie in a folder of a project, at any depth below it. */
export function kindsBelow(folder: string): KindRow[] {
  return [...new Set(all.filter(({ pattern }) => pattern.holds(folder)).map(({ row }) => row))]
}

function pathsOf(row: KindRow): readonly string[] {
  const { layout } = row
  if (layout.type === 'virtual') return []
  if (layout.type === 'each') return layout.patterns
  if (layout.type === 'list' && layout.legacyPath !== undefined) return [layout.path, layout.legacyPath]
  return [layout.path]
}
