import type { DeploymentCause } from '../core/promotion/deployment.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { shortVersion } from '../core/version/short-version.ts'
import { createDeployment } from '../github/create-deployment.ts'
import { isTerminal } from '../github/deployment-state.ts'
import { type NewDeploymentStatus, putDeploymentStatus } from '../github/put-deployment-status.ts'
import { closeUnfinished, recentDeployments } from '../github/recent-deployments.ts'
import { type EnvironmentBranch, isProduction } from './environment-branch.ts'
import type { Ground } from './open-ground.ts'

/** What of one agent is delivered to one environment. */
export interface Delivery {
  ground: Ground
  branch: EnvironmentBranch
  agent: { name: string; digest: Digest }
}

export interface Reason {
  cause: DeploymentCause
  previous: Digest | null
  message: string
}

/** The deployment on GitHub that tells of a delivery. */
export interface DeliveryRecord {
  /** Null while there is none. */
  id: () => number | null
  /** Afterwards there is one, and it is in progress. */
  begin(reason: Reason): Promise<void>
  /** Afterwards it says success, and nothing before it of this agent does. */
  succeed(reason: Reason): Promise<void>
  /** Afterwards it says how it ended, where there is one. */
  end(state: 'failure' | 'error', message: string): Promise<void>
}

/**
 * Looks up the deployment for exactly this commit and version that an earlier run left unfinished, so that a second run
 * does not make a second one; those of other commits, left by a job that was killed, are ended.
 */
export async function openRecord({ ground, branch, agent }: Delivery): Promise<DeliveryRecord> {
  const { place, run } = ground
  const { environment, tip } = branch
  const recent = await recentDeployments(place, { environment: environment.name, agent: agent.name })
  const same = (one: { version: Digest; sha: string }): boolean =>
    one.version === agent.digest && one.sha === tip.commit
  const unfinished = recent.filter((one) => !isTerminal(one))
  const mine = unfinished.find(same)
  await closeUnfinished(
    place,
    unfinished.filter((one) => one !== mine),
    run.runUrl,
  )
  let id = mine?.id ?? null
  let isOver = false

  async function create({ cause, previous, message }: Reason): Promise<number> {
    const { id } = await createDeployment(place, {
      environment: environment.name,
      payload: { agent: agent.name, version: agent.digest, commit: tip.commit, cause, previous },
      description: `${agent.name} ${shortVersion(agent.digest)}: ${message}`,
      production: isProduction(branch),
    })
    return id
  }

  async function say(to: number, state: NewDeploymentStatus['state'], description: string): Promise<void> {
    const environmentUrl = state === 'success' ? addressOf(branch, agent.name) : undefined
    await putDeploymentStatus(place, to, {
      state,
      description,
      ...(run.runUrl === undefined ? {} : { logUrl: run.runUrl }),
      ...(environmentUrl === undefined ? {} : { environmentUrl }),
    })
  }

  return {
    id: () => id,
    async begin(reason) {
      if (id === null) {
        id = await create(reason)
        await say(id, 'queued', reason.message)
      }
      await say(id, 'in_progress', reason.message)
    },
    async succeed(reason) {
      const newest = recent.find(({ succeededAt }) => succeededAt !== null)
      // It was told before: this version was the last to arrive, and nothing came after it.
      const isTold = id === null && newest?.version === agent.digest && newest.state === 'success'
      id ??= isTold ? newest.id : await create(reason)
      if (!isTold) await say(id, 'success', reason.message)
      isOver = true
      for (const before of recent)
        if (before.id !== id && before.state === 'success')
          await say(before.id, 'inactive', `${agent.name} ${shortVersion(agent.digest)} came after it`)
    },
    async end(state, message) {
      if (id === null || isOver) return
      isOver = true
      await say(id, state, message)
    },
  }
}

/** Where greenroom.yaml says it is served; what an input says instead is not told to everybody. */
function addressOf({ config, environment }: EnvironmentBranch, agent: string): string | undefined {
  const url = config.runtimes[environment.runtime]?.url
  if (url === undefined || !URL.canParse(url)) return undefined
  const path = `agents/${encodeURIComponent(agent)}/environments/${encodeURIComponent(environment.name)}`
  return new URL(path, url.endsWith('/') ? url : `${url}/`).href
}
