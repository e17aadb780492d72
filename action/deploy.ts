import { setFailed } from '@actions/core'
import { GreenroomError } from '../core/errors.ts'
import { unknownAgent } from '../core/operations/find-environment.ts'
import { shortVersion } from '../core/version/short-version.ts'
import { type EnvironmentBranch, environmentBranch, isProduction, refused } from './environment-branch.ts'
import { environmentRuntime } from './environment-runtime.ts'
import { approveAtController } from './approve-at-controller.ts'
import { type Delivered, deployAgent } from './deploy-agent.ts'
import { evidenceOf } from './evidence-of.ts'
import { failureMessage } from './failure-message.ts'
import { firstLines } from './first-lines.ts'
import type { DeployInputs } from './inputs.ts'
import { type Ground, openGround } from './open-ground.ts'
import { releaseNotes } from './release-notes.ts'
import { sayError, sayProgress } from './say.ts'
import { setOutputs } from './set-outputs.ts'
import { type Cancellation, untilCancelled } from './until-cancelled.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Makes an environment serve what its branch says, once, from a job that GitHub may have held for reviewers. What was
 * approved is the commit of the run: when the branch is elsewhere by now, nothing happens and the step fails.
 */
export async function deploy(inputs: DeployInputs, env: Environment): Promise<void> {
  const deadline = Date.now() + inputs.watchMs
  const ground = await openGround(inputs, env)
  const branch = await environmentBranch(ground, inputs.environment)
  refuseMoved(ground, branch)
  await firstLines(ground, branch.environment)
  const cancellation = untilCancelled()
  try {
    await deployAgents(inputs, ground, branch, { deadline, cancellation })
  } finally {
    cancellation.close()
  }
}

async function deployAgents(
  inputs: DeployInputs,
  ground: Ground,
  branch: EnvironmentBranch,
  patience: { deadline: number; cancellation: Cancellation },
): Promise<void> {
  const evidence = await evidenceOf(ground, null)
  const failures: string[] = []
  const deployments: string[] = []
  const versions: string[] = []
  const releases: string[] = []
  for (const agent of agentsOf(branch, inputs.agent))
    try {
      const { digest } = agent
      if (digest === null) throw unreadable(agent.name, branch)
      sayProgress(`${agent.name}: ${branch.environment.branch} says ${shortVersion(digest)}`)
      const work = { ground, branch, agent: { ...agent, digest }, given: inputs, evidence }
      const delivered: Delivered =
        inputs.controller === null
          ? await deployAgent(
              { ...work, runtime: environmentRuntime(branch.config, inputs.environment, inputs) },
              patience,
            )
          : await approveAtController(work, {
              ...patience,
              controller: inputs.controller,
              token: inputs.controllerToken,
            })
      if (delivered.deployment !== null) deployments.push(String(delivered.deployment))
      versions.push(digest)
      if (isProduction(branch)) {
        const url = await releaseNotes(ground, branch, { ...delivered, agent: agent.name, version: digest })
        if (url !== null) releases.push(url)
      }
    } catch (error) {
      // One agent's trouble never holds up another's.
      if (error instanceof GreenroomError && error.code === 'cancelled') throw error
      failures.push(failureMessage(error))
    }
  setOutputs('deploy', {
    'deployment-id': deployments.join(','),
    version: versions.join(','),
    'release-url': releases.join(','),
  })
  for (const failure of failures.slice(0, -1)) sayError(failure)
  const last = failures.at(-1)
  if (last !== undefined) setFailed(last)
}

/** Approvals are for the run's commit. A branch that moved meanwhile has another run, with an approval of its own. */
function refuseMoved({ run }: Ground, { environment, tip }: EnvironmentBranch): void {
  if (run.sha === tip.commit) return
  throw new GreenroomError(
    `this run is for ${run.sha?.slice(0, 12) ?? 'no commit'}, and the branch ${environment.branch} of ${environment.name} is at ${tip.commit.slice(0, 12)}: it moved meanwhile, or the run is for another branch. Nothing was deployed`,
    {
      code: 'branch-moved',
      hint: `The run of the newer commit deploys it, with an approval of its own. By hand: run the workflow on the branch ${environment.branch}.`,
    },
  )
}

function agentsOf({ tip, environment }: EnvironmentBranch, wanted: string | null): EnvironmentBranch['tip']['agents'] {
  const agents = tip.agents.filter(({ name }) => wanted === null || name === wanted)
  if (wanted !== null && agents.length === 0) throw refused(unknownAgent(wanted, environment.branch, tip.agents))
  if (agents.length > 0) return agents
  throw new GreenroomError(`the branch ${environment.branch} of ${environment.name} has no agents`, {
    code: 'no-agents',
  })
}

function unreadable(name: string, { environment }: EnvironmentBranch): GreenroomError {
  return new GreenroomError(`${name} on ${environment.branch} has a file that cannot be read, so it has no version`, {
    code: 'unreadable',
    hint: 'greenroom validate names the file. What runs is kept.',
  })
}
