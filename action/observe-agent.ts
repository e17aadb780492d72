import { GreenroomError } from '../core/errors.ts'
import { isLifted } from '../core/operations/is-lifted.ts'
import type { Deployment } from '../core/promotion/deployment.ts'
import type { Below, Observation } from '../core/promotion/observation.ts'
import { seedDeployments } from '../core/promotion/seed-deployments.ts'
import { standingOf } from '../core/promotion/standing.ts'
import { validateProject } from '../core/validate/validate-project.ts'
import type { Observed } from '../runtime/runtime.ts'
import { type AgentWork, loadWork } from './agent-work.ts'
import { environmentRuntime } from './environment-runtime.ts'
import { gatesOf } from './gates-of.ts'
import { headOf } from './head-of.ts'

/** Everything the rule looks at, asked now; questions that cannot change the decision are not asked. */
export async function observeAgent(work: AgentWork, hotfix: Observation['hotfix'] = null): Promise<Observation> {
  const { branch, agent } = work
  const { environment, tip } = branch
  const version = agent.digest
  const seen = await work.runtime.observe({ agent: agent.name, environment: environment.name })
  const standing = standingOf(await pastOf(work, environment.name, seen))
  const from = environment.promotes_from
  const observation: Observation = {
    environment: environment.name,
    desired: { version, commit: tip.commit, errors: [] },
    running: seen.active,
    standing,
    below: null,
    gates: [],
    drift: environment.drift,
    lifted: new Set(),
    hotfix,
  }
  const isCurrent = standing.last?.version === version
  if (from === undefined)
    return isCurrent
      ? observation
      : { ...observation, desired: { version, commit: tip.commit, errors: await errorsOf(work) } }
  const isQuarantined = standing.quarantined.has(version)
  const lifted = isQuarantined && (await isLiftedAt(work, from))
  const seenFar: Observation = { ...observation, lifted: new Set(lifted ? [version] : []) }
  // A rollback must not wait for anything below: not even for its runtime to answer.
  if (isQuarantined ? !lifted : standing.knownGood.has(version))
    return { ...seenFar, below: { environment: from, desired: null, standing: standingOf([]) } }
  const below = await belowOf(work, from)
  const isVerified = below.standing.knownGood.has(version) && !below.standing.quarantined.has(version)
  const gates = isVerified || hotfix !== null ? await gatesOf(work, below) : []
  return { ...seenFar, below, gates }
}

async function isLiftedAt({ ground, branch, agent }: AgentWork, from: string): Promise<boolean> {
  const below = await headOf(ground, branch.config, branch.heads, from)
  return isLifted({ repository: ground.repo, commit: branch.tip.commit, folder: agent, below }, agent.digest)
}

async function errorsOf(work: AgentWork): Promise<string[]> {
  const { project } = await loadWork(work)
  return validateProject(project)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, range, message }) => `${path}:${range.line}: ${message}`)
}

async function belowOf(work: AgentWork, name: string): Promise<Below> {
  const { ground, branch, agent } = work
  const commit = await headOf(ground, branch.config, branch.heads, name)
  const reading = commit === null ? null : await ground.read(commit)
  return {
    environment: name,
    desired: reading?.agents.find((one) => one.name === agent.name)?.digest ?? null,
    standing: standingOf(await pastBelow(work, name)),
  }
}

/** A runtime knows best what it ran. Hand changes prove nothing. One that keeps no history leaves GitHub's deployments. */
async function pastOf(
  { agent, evidence }: AgentWork,
  environment: string,
  seen: Observed,
): Promise<readonly Deployment[]> {
  if (seen.history.length > 0 || seen.active === null) return seedDeployments(seen.history)
  return evidence.deployments(agent.name, environment)
}

/** The job for an upper stage need not reach the runtime below it. */
async function pastBelow(work: AgentWork, environment: string): Promise<readonly Deployment[]> {
  try {
    const runtime = environmentRuntime(work.branch.config, environment, work.given)
    return await pastOf(work, environment, await runtime.observe({ agent: work.agent.name, environment }))
  } catch (error) {
    if (!(error instanceof GreenroomError)) throw error
    return work.evidence.deployments(work.agent.name, environment)
  }
}
