import { GreenroomError } from '../core/errors.ts'
import { remoteHeads } from '../core/git/remote-heads.ts'
import { decide, type Plan } from '../core/promotion/decide.ts'
import type { DeploymentCause } from '../core/promotion/deployment.ts'
import type { Observation } from '../core/promotion/observation.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { shortVersion } from '../core/version/short-version.ts'
import { makeActive } from '../runtime/make-active.ts'
import { type AgentWork, loadWork } from './agent-work.ts'
import { differingFiles } from './differing-files.ts'
import { findHotfix } from './find-hotfix.ts'
import { observeAgent } from './observe-agent.ts'
import { type DeliveryRecord, openRecord, type Reason } from './open-record.ts'
import { sayProgress } from './say.ts'
import type { Cancellation } from './until-cancelled.ts'

export interface Patience {
  /** Milliseconds of the real clock until which a gate that opens by itself is waited for. */
  deadline: number
  cancellation: Cancellation
}

export interface Delivered {
  /** Id of the deployment on GitHub; null where there is none to tell of. */
  deployment: number | null
  cause: DeploymentCause
  /** What was served before; null for nothing. */
  before: { version: Digest; commit: string | null } | null
}

const LOOK_AGAIN_MS = 5_000

/**
 * Makes the runtime serve what the branch says, if the rule lets it, and tells GitHub: the deployment says success only after
 * the runtime was read back. GreenroomError `not-deployable` when the rule does not, or what stood in the way.
 */
export async function deployAgent(
  work: AgentWork,
  patience: Patience,
  open: (work: AgentWork) => Promise<DeliveryRecord> = openRecord,
): Promise<Delivered> {
  const { name, digest } = work.agent
  const record = await open(work)
  try {
    const { plan, observation } = await patience.cancellation.race(decided(work, patience))
    sayProgress(`${name}: ${plan.message}`)
    const reason = reasonOf(plan, observation)
    if (plan.do === 'deploy') {
      await record.begin(reason)
      await refuseMoved(work)
      await patience.cancellation.race(activate(work, plan, observation))
      sayProgress(`${name}: ${work.branch.environment.name} serves ${shortVersion(digest)}`)
    }
    await record.succeed(reason)
    return { deployment: record.id(), cause: reason.cause, before: await servedBefore(work) }
  } catch (error) {
    const { code, message } =
      error instanceof GreenroomError ? error : { code: 'internal', message: 'Greenroom failed' }
    await record.end(code === 'cancelled' ? 'error' : 'failure', message)
    throw error
  }
}

async function servedBefore({ runtime, agent, branch }: AgentWork): Promise<Delivered['before']> {
  const { history } = await runtime.observe({ agent: agent.name, environment: branch.environment.name })
  return history.findLast(({ version }) => version !== agent.digest) ?? null
}

interface Decided {
  plan: Extract<Plan, { do: 'deploy' | 'nothing' }>
  observation: Observation
}

async function decided(work: AgentWork, patience: Patience): Promise<Decided> {
  for (let told = ''; ;) {
    const observation = await observed(work)
    const plan = decide(observation)
    if (plan.do === 'deploy' || plan.do === 'nothing') return { plan, observation }
    if (plan.do === 'stop') throw await stopped(work, plan)
    const pause = Math.min(
      LOOK_AGAIN_MS,
      plan.until === null ? LOOK_AGAIN_MS : Date.parse(plan.until) - Date.now() + 250,
    )
    const opens = plan.until === null ? Date.now() + pause : Date.parse(plan.until)
    if (opens > patience.deadline) throw tooEarly(work, plan)
    if (plan.message !== told) sayProgress(`${work.agent.name}: waits: ${plan.message}`)
    told = plan.message
    await patience.cancellation.pause(Math.max(pause, 250))
    await refuseMoved(work)
  }
}

/** What was approved is this commit: while one waits, the branch may go on. */
async function refuseMoved({ ground, branch }: AgentWork): Promise<void> {
  const { branches } = await remoteHeads(ground.repo, ground.remote)
  const { name, branch: branchName } = branch.environment
  if (branches.get(branchName) === branch.tip.commit) return
  throw new GreenroomError(`the branch ${branchName} of ${name} moved meanwhile: nothing was deployed`, {
    code: 'branch-moved',
    hint: 'The run of the newer commit deploys it, with an approval of its own.',
  })
}

/** Whether a pull request makes it a hotfix is asked only where nothing else lets it through. */
async function observed(work: AgentWork): Promise<Observation> {
  const observation = await observeAgent(work)
  const plan = decide(observation)
  if (plan.do !== 'stop' || plan.reason !== 'unverified') return observation
  const hotfix = await findHotfix(work.ground, work.branch)
  return hotfix === null ? observation : observeAgent(work, hotfix)
}

async function activate(work: AgentWork, plan: Extract<Plan, { do: 'deploy' }>, { running, standing }: Observation) {
  const { runtime, agent, branch, ground } = work
  const { version, commit, cause } = plan
  const by = ground.run.actor === '' ? 'github-actions' : ground.run.actor
  await makeActive({
    runtime,
    target: { agent: agent.name, environment: branch.environment.name },
    request: { version, commit, expected: running?.version ?? null, cause, by },
    stored: standing.knownGood.has(version),
    load: async () => (await loadWork(work)).version,
  })
}

function reasonOf(plan: Decided['plan'], { standing, running }: Observation): Reason {
  const { message } = plan
  if (plan.do === 'deploy') return { cause: plan.cause, previous: standing.last?.version ?? null, message }
  const cause = running?.cause === undefined || running.cause === 'manual' ? 'drift' : running.cause
  return { cause, previous: standing.last?.previous ?? null, message }
}

async function stopped(work: AgentWork, plan: Extract<Plan, { do: 'stop' }>): Promise<GreenroomError> {
  const message = `${work.agent.name} is not deployed to ${work.branch.environment.name}: ${plan.message}`
  if (plan.reason !== 'unverified') return new GreenroomError(message, { code: 'not-deployable' })
  const files = await differingFiles(work)
  const list =
    files.length === 0 ? '' : `\nFiles that differ from ${work.branch.environment.promotes_from}:\n${told(files)}`
  return new GreenroomError(`${message}${list}`, {
    code: 'not-deployable',
    hint: 'Promote from the stage below, or revert the branch. A pull request with the label hotfix, approved and merged into the branch, may skip it.',
  })
}

const FILES_TOLD = 50

function told(files: readonly string[]): string {
  const more = files.length - FILES_TOLD
  return [...files.slice(0, FILES_TOLD).map((file) => `  ${file}`), ...(more > 0 ? [`  … and ${more} more`] : [])].join(
    '\n',
  )
}

function tooEarly(work: AgentWork, { message }: Extract<Plan, { do: 'wait' }>): GreenroomError {
  return new GreenroomError(`${work.agent.name} is not deployed to ${work.branch.environment.name} yet: ${message}`, {
    code: 'not-deployable',
    kind: 'later',
    hint: 'Run this job again then, or give the input watch more time.',
  })
}
