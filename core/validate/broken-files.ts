import type { AgentProject } from '../agent/agent-project.ts'
import { perProject } from './per-project.ts'
import { pathInProject } from './project-paths.ts'

/** Findings of reading that leave open what a file defines. */
const UNREADABLE: ReadonlySet<string> = new Set(['syntax', 'shape', 'refused-entry'])

/**
 * Files of the project (paths from its root) that could not be read. What they define is unknown, so a name that could be
 * defined there is not reported as missing: the finding about the file itself is the one to act on.
 */
export const brokenFiles: (project: AgentProject) => ReadonlySet<string> = perProject(collect)

function collect(project: AgentProject): Set<string> {
  const broken = new Set<string>()
  for (const finding of project.findings) {
    if (UNREADABLE.has(finding.rule)) broken.add(pathInProject(project, finding.path))
  }
  return broken
}
