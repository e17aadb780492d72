import type { AgentProject, SourceFile } from '../../../core/agent/agent-project.ts'
import { isIgnoredFile } from '../../../core/agent/is-ignored-file.ts'
import { isProjectFile } from '../../../core/agent/is-project-file.ts'
import { loadProject } from '../../../core/agent/load-project.ts'

/** A project of the given files, by their paths from its root. */
export function projectOf(texts: Readonly<Record<string, string>>): AgentProject {
  const files = new Map<string, SourceFile>()
  for (const [path, text] of Object.entries(texts)) if (isProjectFile(path)) files.set(path, { path, text, oid: '' })
  const ignored = Object.keys(texts).filter(isIgnoredFile)
  return loadProject({ root: '', commit: null, files, ignored, refused: [] }, { name: 'sample' })
}
