import type { ProjectSource, RefusedEntry, SourceFile } from '../../../../core/agent/agent-project.ts'
import { isProjectFile } from '../../../../core/agent/is-project-file.ts'
import { loadProject } from '../../../../core/agent/load-project.ts'
import { readProjects } from '../../../../core/git/read-projects.ts'
import type { TreeEntry } from '../../../../core/git/read-source.ts'
import type { Finding } from '../../../../core/validate/finding.ts'
import { validateProject } from '../../../../core/validate/validate-project.ts'

/** What validation says about a project whose files are given by path from its root; read as a repository is, in memory. */
export async function validated(texts: ReadonlyMap<string, string>): Promise<Finding[]> {
  const [source] = await sourcesOf(texts)
  // A folder without project.yaml is not found as a project; one may still be asked to look at it.
  return findingsOf(source ?? { root: '', commit: null, files: managedFiles(texts), refused: [] })
}

/** What validation says about a project that has been read. */
export function findingsOf(source: ProjectSource): Finding[] {
  return validateProject(loadProject(source, { name: 'sample' }))
}

/** The projects of a repository that holds these texts, and entries that are not read. */
export async function sourcesOf(
  texts: ReadonlyMap<string, string>,
  refused: readonly RefusedEntry[] = [],
): Promise<ProjectSource[]> {
  const files = filesOf(texts)
  const entries: TreeEntry[] = [
    ...[...texts].map(([path, text]) => ({ path, type: 'file' as const, oid: '', size: text.length })),
    ...refused.map(({ path, reason }) => ({ path, type: typeOf(reason), oid: '', size: 0, refused: reason })),
  ]
  return readProjects({
    commit: null,
    entries,
    readFiles: async (paths) => new Map([...files].filter(([path]) => paths.includes(path))),
    folderId: () => null,
  })
}

function typeOf(reason: RefusedEntry['reason']): TreeEntry['type'] {
  return reason === 'symlink' || reason === 'submodule' ? reason : 'file'
}

function filesOf(texts: ReadonlyMap<string, string>): Map<string, SourceFile> {
  return new Map([...texts].map(([path, text]) => [path, { path, text, oid: '' }]))
}

function managedFiles(texts: ReadonlyMap<string, string>): Map<string, SourceFile> {
  return new Map([...filesOf(texts)].filter(([path]) => isProjectFile(path)))
}
