const NEVER_INSIDE = new Set(['_gen', 'node_modules', '.git'])

/**
 * Folders that hold a `project.yaml`, `''` for the repository's root, sorted. Paths are from the repository's root with
 * `/`; what lies in `_gen`, `node_modules` or `.git` is never a project.
 */
export function findProjectRoots(paths: Iterable<string>): string[] {
  const roots = new Set<string>()
  for (const path of paths) {
    if (path !== 'project.yaml' && !path.endsWith('/project.yaml')) continue
    const folders = path.split('/').slice(0, -1)
    if (folders.some((folder) => NEVER_INSIDE.has(folder))) continue
    roots.add(folders.join('/'))
  }
  return [...roots].sort()
}
