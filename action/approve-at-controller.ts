import { GreenroomError } from '../core/errors.ts'
import type { DeploymentCause } from '../core/promotion/deployment.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { AgentWork } from './agent-work.ts'
import { approvalGate } from './approval-gate.ts'
import { askController, type ControllerEntry, entryOf, readControllerStatus } from './controller-status.ts'
import type { Delivered, Patience } from './deploy-agent.ts'
import { findHotfix } from './find-hotfix.ts'
import { openRecord } from './open-record.ts'
import { sayProgress } from './say.ts'

export interface AtController extends Patience {
  controller: string
  /** Empty: there is none. */
  token: string
}

type Work = Omit<AgentWork, 'runtime'>

const LOOK_AGAIN_MS = 2_000
const ENOUGH_STOPS = 3

/**
 * Passes the approval that GitHub's environment gave this job on to the controller, for exactly this version, and waits until
 * the controller says that it is served. GreenroomError `not-deployable` with what the controller says when it is not in time.
 */
export async function approveAtController(work: Work, at: AtController): Promise<Delivered> {
  const { agent, branch } = work
  const record = await openRecord(work)
  try {
    await approve(work, at)
    const entry = await at.cancellation.race(served(work, at))
    const last = entry.deployments.find(({ version }) => version === agent.digest)
    const cause: DeploymentCause = last?.cause ?? 'promotion'
    await record.succeed({ cause, previous: last?.previous ?? null, message: entry.message })
    sayProgress(`${agent.name}: ${branch.environment.name} serves ${shortVersion(agent.digest)}`)
    const before = entry.deployments.find(({ version }) => version !== agent.digest) ?? null
    return { deployment: record.id(), cause, before }
  } catch (error) {
    const { code, message } =
      error instanceof GreenroomError ? error : { code: 'internal', message: 'Greenroom failed' }
    await record.end(code === 'cancelled' ? 'error' : 'failure', message)
    throw error
  }
}

async function approve({ ground, branch, agent }: Work, { controller, token }: AtController): Promise<void> {
  const { environment, tip } = branch
  const isAsked = environment.gates.approval === 'github-environment'
  const hotfix = environment.promotes_from === undefined ? null : await findHotfix(ground, branch)
  if (!isAsked && hotfix === null) return
  const gate = isAsked ? await approvalGate(ground, environment, tip.commit) : null
  if (isAsked && gate?.state !== 'open')
    throw new GreenroomError(
      `${agent.name} is not approved for ${environment.name}: ${gate?.reason ?? 'nobody was asked'}`,
      {
        code: 'not-deployable',
      },
    )
  if (token === '')
    throw new GreenroomError('the input controller-token is empty: the controller takes no approval without it', {
      code: 'controller-token',
      hint: 'Give it what the controller has in GREENROOM_APPROVAL_TOKEN, as a secret of the protected environment.',
    })
  const by = gate?.reason ?? 'a hotfix'
  const body = {
    agent: agent.name,
    environment: environment.name,
    version: agent.digest,
    by,
    hotfix: hotfix?.told ?? null,
  }
  await askController(controller, 'approvals', { token, body })
  sayProgress(
    `${agent.name}: ${shortVersion(agent.digest)} for ${environment.name} ${hotfix === null ? by : `${by}, hotfix ${hotfix.told}`}; the controller knows`,
  )
}

async function served({ agent, branch }: Work, at: AtController): Promise<ControllerEntry> {
  let stops = 0
  for (let told = ''; ;) {
    const entry = entryOf(await readControllerStatus(at.controller), agent.name, branch.environment.name)
    if (entry?.state === 'ready' && entry.running?.version === agent.digest) return entry
    const said = entry === undefined ? 'the controller does not know of it yet' : `${entry.state}: ${entry.message}`
    // Only what it says of this version ends the wait, and says again: it may not have looked at the approval yet.
    if (entry?.state === 'stopped' && entry.desired?.version === agent.digest) stops++
    const isOver = stops >= ENOUGH_STOPS
    if (isOver || Date.now() + LOOK_AGAIN_MS > at.deadline)
      throw new GreenroomError(
        `${agent.name} ${shortVersion(agent.digest)} is not served in ${branch.environment.name}: ${said}`,
        {
          code: 'not-deployable',
          kind: isOver ? 'person' : 'later',
          hint: 'greenroom status shows all the controller knows.',
        },
      )
    if (said !== told) sayProgress(`${agent.name}: ${said}`)
    told = said
    await at.cancellation.pause(LOOK_AGAIN_MS)
  }
}
