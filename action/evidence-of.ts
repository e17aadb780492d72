import type { Evidence } from '../core/operations/evidence.ts'
import { isAncestor } from '../core/git/is-ancestor.ts'
import { bringCommits, type Heads, remoteHeads } from '../core/git/remote-heads.ts'
import type { DeploymentRecord } from '../github/deployment-record.ts'
import { pastDeployments } from '../github/past-deployments.ts'
import { deploymentsOf, readControllerStatus } from './controller-status.ts'
import type { Ground } from './open-ground.ts'

/** What ran where, from the controller where its address is known, else from the deployments on GitHub. */
export async function evidenceOf(ground: Ground, controller: string | null): Promise<Evidence> {
  if (controller === null) return { source: 'github', deployments: pastDeployments(ground.place, truth(ground)) }
  const status = await readControllerStatus(controller)
  return { source: 'controller', deployments: async (agent, environment) => deploymentsOf(status, agent, environment) }
}

/**
 * A payload is anybody's word: it counts when its commit is the deployment's own, lies on the history of the environment's
 * branch, and really holds that version of the agent.
 */
function truth({ repo, remote, config, read }: Ground): (record: DeploymentRecord) => Promise<boolean> {
  let heads: Promise<Heads> | null = null
  return async ({ agent, version, commit, sha, environment }) => {
    heads ??= remoteHeads(repo, remote)
    const branch = config.environments.find(({ name }) => name === environment)?.branch ?? ''
    const head = (await heads).branches.get(branch)
    if (commit !== sha || head === undefined) return false
    await bringCommits(repo, remote, [head])
    if (!(await isAncestor(repo, commit, head))) return false
    return (await read(commit)).agents.some(({ name, digest }) => name === agent && digest === version)
  }
}
