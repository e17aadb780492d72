import { isProjectFile } from './is-project-file.ts'
import { KINDS } from './kinds.ts'

const TOP_FOLDERS = new Set([...KINDS.flatMap(({ layout }) => foldersOf(layout)), 'test_sets'])

/**
 * Whether a file (by its path from the project's root) stands in a folder of the layout although nothing there reads it:
 * a nested topic, `steps/x.yml`, `config/handoff.yaml`.
 */
export function isIgnoredFile(pathFromProjectRoot: string): boolean {
  const slash = pathFromProjectRoot.indexOf('/')
  if (slash === -1 || !TOP_FOLDERS.has(pathFromProjectRoot.slice(0, slash))) return false
  return !isProjectFile(pathFromProjectRoot)
}

function foldersOf(layout: (typeof KINDS)[number]['layout']): string[] {
  const paths = layout.type === 'virtual' ? [] : layout.type === 'each' ? layout.patterns : [layout.path]
  return paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')))
}
