import { isProjectFile } from './is-project-file.ts'
import { LAYOUT_FOLDERS, intendedPath } from './layout-folders.ts'

/**
 * Whether a file (by its path from the project's root) stands in a folder of the layout, or in one of nearly its name,
 * although nothing there reads it: a nested topic, `steps/x.yml`, `config/handoff.yaml`, `topic/hours.yaml`.
 */
export function isIgnoredFile(pathFromProjectRoot: string): boolean {
  const slash = pathFromProjectRoot.indexOf('/')
  if (slash === -1) return false
  if (LAYOUT_FOLDERS.has(pathFromProjectRoot.slice(0, slash))) return !isProjectFile(pathFromProjectRoot)
  return intendedPath(pathFromProjectRoot) !== null
}
