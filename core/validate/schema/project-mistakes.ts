import type { AgentProject } from '../../agent/agent-project.ts'
import type { ParsedDocument } from '../../agent/document.ts'
import { kindOfPath } from '../../agent/kind-of-path.ts'
import { perProject } from '../per-project.ts'
import { pathInProject } from '../project-paths.ts'
import { documentMistakes } from './document-mistakes.ts'
import type { Mistake } from './mistake.ts'

export interface FileMistakes {
  path: string
  document: ParsedDocument
  mistakes: readonly Mistake[]
}

/** The files of a project that are not as their schemas say. What reading a project reported already is left out. */
export const projectMistakes = perProject((project: AgentProject): readonly FileMistakes[] => {
  const reported = new Set(
    project.findings
      .filter((finding) => finding.rule === 'shape')
      .map(({ path, range }) => `${path}:${range.line}:${range.column}`),
  )
  const files: FileMistakes[] = []
  for (const [path, document] of project.documents ?? []) {
    const rows = kindOfPath(pathInProject(project, path))?.rows ?? []
    const mistakes = documentMistakes(rows, document).filter(({ kind, pointer }) => {
      if (kind !== 'wrong-type' || reported.size === 0) return true
      const { line, column } = document.locate(pointer)
      return !reported.has(`${path}:${line}:${column}`)
    })
    if (mistakes.length > 0) files.push({ path, document, mistakes })
  }
  return files
})
