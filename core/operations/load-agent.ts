import type { AgentProject } from '../agent/agent-project.ts'
import { loadProject } from '../agent/load-project.ts'
import { GreenroomError } from '../errors.ts'
import type { GitRepository } from '../git/git.ts'
import { readProjects } from '../git/read-projects.ts'
import { readRepository } from '../git/read-source.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import { versionOf } from '../version/version-of.ts'

/** One agent of a commit, all of it. GreenroomError `version-unreadable` where it has no version there. */
export async function loadAgent(
  repo: GitRepository,
  commit: string,
  { name, root }: { name: string; root: string },
): Promise<{ project: AgentProject; version: AgentVersion }> {
  const [source] = await readProjects(await readRepository(repo, commit), { roots: [root] })
  const project = source === undefined ? null : loadProject(source, { name })
  const version = project === null ? null : versionOf(project)
  if (project !== null && version !== null) return { project, version }
  throw new GreenroomError(`${name} cannot be read at ${commit.slice(0, 12)}: one of its files has no meaning`, {
    code: 'version-unreadable',
    hint: 'greenroom validate names the file.',
  })
}
