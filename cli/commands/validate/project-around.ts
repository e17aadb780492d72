import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * The agent project that a file, or a folder inside a project, belongs to, as a path from `cwd`; the path as given where
 * there is none up to the repository's root.
 */
export function projectAround(cwd: string, path: string): string {
  const whole = resolve(cwd, path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found === undefined) return path
  for (let folder = found.isDirectory() ? whole : dirname(whole); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'project.yaml'))) return folder === whole ? path : relative(cwd, folder) || '.'
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return path
  }
}
