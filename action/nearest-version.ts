import { loadProject } from '../core/agent/load-project.ts'
import { GreenroomError } from '../core/errors.ts'
import { readProjects } from '../core/git/read-projects.ts'
import { readRepository } from '../core/git/read-source.ts'
import type { AgentPolicy } from '../core/promotion/branch-policy.ts'
import type { AgentVersion, Digest } from '../core/version/agent-version.ts'
import { compareVersions } from '../core/version/compare-versions.ts'
import { versionOf } from '../core/version/version-of.ts'
import type { BranchQuestion } from './judge-agents.ts'
import type { Ground } from './open-ground.ts'

/** Of each of the two environments; each costs a request. */
const LOOKED_AT = 3

/** The verified version that a refused one differs from in the fewest files, and which files those are; nothing when none is known. */
export async function nearestVersion(
  { ground, stage, result, evidence }: BranchQuestion,
  refused: { agent: string; version: Digest; root: string },
): Promise<Pick<AgentPolicy, 'nearest' | 'files'>> {
  const { agent, version, root } = refused
  const after = await versionAt(ground, result, { agent, root })
  let best: { nearest: { version: Digest; environment: string }; files: string[] } | null = null
  const seen = new Set<Digest>([version])
  for (const environment of [stage.promotes_from, stage.name])
    for (const deployment of (await evidence.deployments(agent, environment, { newest: LOOKED_AT })).toReversed()) {
      if (deployment.commit === null || seen.has(deployment.version) || seen.size > 2 * LOOKED_AT) continue
      seen.add(deployment.version)
      const before = await versionIn(ground, deployment.commit, agent)
      if (before === null || before.version.digest !== deployment.version) continue
      const files = differingFiles(before, { version: after, root })
      if (best === null || files.length < best.files.length)
        best = { nearest: { version: deployment.version, environment }, files }
    }
  return best ?? {}
}

function differingFiles(
  before: { version: AgentVersion; root: string },
  after: { version: AgentVersion | null; root: string },
): string[] {
  const inside = (root: string, path: string): string => (root === '' ? path : `${root}/${path}`)
  const paths = compareVersions(before.version, after.version).flatMap((change) => [
    ...(change.before === undefined ? [] : [inside(before.root, change.before.path)]),
    ...(change.after === undefined ? [] : [inside(after.root, change.after.path)]),
  ])
  return [...new Set(paths)].sort()
}

/** The agent at a commit, wherever its folder was then; null when the commit cannot be had or holds no such agent. */
async function versionIn(
  ground: Ground,
  commit: string,
  agent: string,
): Promise<{ version: AgentVersion; root: string } | null> {
  try {
    const root = (await ground.read(commit)).agents.find(({ name }) => name === agent)?.root
    const version = root === undefined ? null : await versionAt(ground, commit, { agent, root })
    return root === undefined || version === null ? null : { version, root }
  } catch (error) {
    if (error instanceof GreenroomError && error.code === 'ref-not-found') return null
    throw error
  }
}

async function versionAt(
  { repo }: Ground,
  commit: string,
  { agent, root }: { agent: string; root: string },
): Promise<AgentVersion | null> {
  const [source] = await readProjects(await readRepository(repo, commit), { roots: [root] })
  return source === undefined ? null : versionOf(loadProject(source, { name: agent }))
}
