import type { ProjectSource, SourceFile } from '../../../../core/agent/agent-project.ts'
import { isProjectFile } from '../../../../core/agent/is-project-file.ts'
import { loadProject } from '../../../../core/agent/load-project.ts'
import { readProjects } from '../../../../core/git/read-projects.ts'
import type { Finding } from '../../../../core/validate/finding.ts'
import { validateProject } from '../../../../core/validate/validate-project.ts'

/** What validation says about a project whose files are given by path from its root; read as a repository is, in memory. */
export async function validated(texts: ReadonlyMap<string, string>): Promise<Finding[]> {
  return validateProject(loadProject(await sourceOf(texts), { name: 'sample' }))
}

/** The project at the root of a repository that holds these texts. */
export async function sourceOf(texts: ReadonlyMap<string, string>): Promise<ProjectSource> {
  const files = new Map([...texts].map(([path, text]): [string, SourceFile] => [path, { path, text, oid: '' }]))
  const entries = [...texts].map(([path, text]) => ({ path, type: 'file' as const, oid: '', size: text.length }))
  const [source] = await readProjects({
    commit: null,
    entries,
    readFiles: async (paths) => new Map(paths.flatMap((path) => filesOf(files, path))),
    folderId: () => null,
  })
  // A folder without project.yaml is not found as a project; one may still be asked to look at it.
  const managed = new Map([...files].filter(([path]) => isProjectFile(path)))
  return source ?? { root: '', commit: null, files: managed, refused: [] }
}

function filesOf(files: ReadonlyMap<string, SourceFile>, path: string): [string, SourceFile][] {
  const file = files.get(path)
  return file === undefined ? [] : [[path, file]]
}
