import { isProjectFile } from './is-project-file.ts'
import { KINDS } from './kinds.ts'

/** The folders that stand in a project's root, `topics` and so on. */
export const LAYOUT_FOLDERS: ReadonlySet<string> = new Set([
  ...KINDS.flatMap(({ layout }) => foldersOf(layout)),
  'test_sets',
])

/**
 * Where a file would be read that stands in a folder of nearly the right name, `topics/hours.yaml` for
 * `Topic/hours.yaml`; null for all others.
 */
export function intendedPath(pathFromProjectRoot: string): string | null {
  const slash = pathFromProjectRoot.indexOf('/')
  const top = pathFromProjectRoot.slice(0, Math.max(0, slash))
  if (top === '' || LAYOUT_FOLDERS.has(top)) return null
  const name = top.toLowerCase().replaceAll('-', '_')
  const folder = [name, `${name}s`, name.replace(/s$/, '')].find((one) => LAYOUT_FOLDERS.has(one))
  const path = folder === undefined ? null : folder + pathFromProjectRoot.slice(slash)
  return path !== null && isProjectFile(path) ? path : null
}

function foldersOf(layout: (typeof KINDS)[number]['layout']): string[] {
  const paths = layout.type === 'virtual' ? [] : layout.type === 'each' ? layout.patterns : [layout.path]
  return paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')))
}
