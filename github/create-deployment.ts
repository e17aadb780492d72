import { GreenroomError } from '../core/errors.ts'
import { type DeploymentPayload, type DeploymentRecord, writePayload } from './deployment-record.ts'
import { isTerminal } from './deployment-state.ts'
import { onGitHub } from './on-github.ts'
import { once } from './once.ts'
import type { Place } from './place.ts'
import { recentDeployments } from './recent-deployments.ts'

export interface NewDeployment {
  environment: string
  payload: DeploymentPayload
  /** One line; cut to what GitHub takes. */
  description: string
  /** Whether callers reach it. */
  production: boolean
}

/**
 * Makes a deployment of exactly one commit. `auto_merge` is never left to GitHub, which would merge the default branch into
 * it, and no status is required, since one of ours may still be pending (docs.github.com, create a deployment).
 */
export async function createDeployment(place: Place, wanted: NewDeployment): Promise<DeploymentRecord> {
  const { client, owner, repo } = place
  const { environment, payload } = wanted
  const create = async (): Promise<DeploymentRecord> => {
    const { data } = await onGitHub(
      { what: `create a deployment to ${environment} in ${owner}/${repo}`, needs: 'deployments: write' },
      () =>
        client.rest.repos.createDeployment({
          owner,
          repo,
          ref: payload.commit,
          task: 'deploy',
          environment,
          auto_merge: false,
          required_contexts: [],
          payload: writePayload(payload),
          description: wanted.description.slice(0, 140),
          production_environment: wanted.production,
          transient_environment: false,
          request: { retries: 0 },
        }),
    )
    return recordOf(data, wanted)
  }
  return once(create, () => lostAnswer(place, wanted))
}

type Answer = Awaited<ReturnType<Place['client']['rest']['repos']['createDeployment']>>['data']

function recordOf(data: Answer, { environment, payload }: NewDeployment): DeploymentRecord {
  if (!('id' in data))
    throw new GreenroomError(`GitHub made no deployment of ${payload.commit.slice(0, 12)} to ${environment}`, {
      code: 'github-refused',
      hint: 'Run it again; when it stays, look at the deployments of the repository.',
    })
  const { login = '', id: creatorId = 0, type = '' } = data.creator ?? {}
  return {
    ...payload,
    id: data.id,
    sha: data.sha,
    environment,
    createdAt: data.created_at,
    creator: { login, id: creatorId, type },
  }
}

/** The one that GitHub made without being able to say so: nothing was said of it yet. */
async function lostAnswer(place: Place, { environment, payload }: NewDeployment): Promise<DeploymentRecord | null> {
  const recent = await recentDeployments(place, { environment, agent: payload.agent })
  return recent.find((one) => one.version === payload.version && one.sha === payload.commit && !isTerminal(one)) ?? null
}
