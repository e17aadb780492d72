import { GreenroomError } from '../core/errors.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { bestEffortRecord } from './best-effort-record.ts'
import { entryOf, readControllerStatus } from './controller-status.ts'
import { deployAgent } from './deploy-agent.ts'
import { type EnvironmentBranch, environmentBranch } from './environment-branch.ts'
import { environmentRuntime } from './environment-runtime.ts'
import { evidenceOf } from './evidence-of.ts'
import type { RollbackInputs } from './inputs.ts'
import type { Ground } from './open-ground.ts'
import { sayProgress } from './say.ts'
import { type Cancellation, untilCancelled } from './until-cancelled.ts'

/** What an environment should serve. */
export interface Served {
  agent: string
  version: Digest
}

export interface Watch {
  wanted: readonly Served[]
  /** Milliseconds of the real clock. */
  deadline: number
  /** Of the pull request that has to be merged first; empty where there is none. */
  pullRequest: string
}

const LOOK_AGAIN_MS = 1_000

/**
 * Waits until the environment serves the versions. With a controller that is all; without one, who would do it? So as soon
 * as the branch says so, the runtime is pointed there from here: a rollback waits for nobody. GreenroomError `not-served`
 * with what is seen when it takes too long.
 */
export async function watchServed(ground: Ground, inputs: RollbackInputs, watch: Watch): Promise<void> {
  const cancellation = untilCancelled()
  const told = new Map<string, string>()
  const served = new Set<string>()
  try {
    for (;;) {
      let missing = ''
      for (const wanted of watch.wanted) {
        if (served.has(wanted.agent)) continue
        const seen = await look(ground, inputs, wanted, { ...watch, cancellation })
        if (seen === null) served.add(wanted.agent)
        else missing = `${wanted.agent}: ${seen}`
        const line = `${wanted.agent}: ${seen ?? `${inputs.environment} serves ${shortVersion(wanted.version)}`}`
        if (told.get(wanted.agent) !== line) sayProgress(line)
        told.set(wanted.agent, line)
      }
      if (missing === '') return
      if (Date.now() + LOOK_AGAIN_MS > watch.deadline) throw notServed(inputs, watch, missing)
      await cancellation.pause(LOOK_AGAIN_MS)
    }
  } finally {
    cancellation.close()
  }
}

/** What stands between now and the version being served; null when it is. */
async function look(
  ground: Ground,
  inputs: RollbackInputs,
  wanted: Served,
  watch: Watch & { cancellation: Cancellation },
): Promise<string | null> {
  try {
    if (inputs.controller !== null) return await askController(inputs.controller, inputs.environment, wanted)
    return await reconcile(ground, inputs, wanted, watch)
  } catch (error) {
    // Out of reach now; what a person has to mend does not change by waiting.
    if (error instanceof GreenroomError && error.kind === 'later') return error.message
    throw error
  }
}

async function askController(url: string, environment: string, { agent, version }: Served): Promise<string | null> {
  const entry = entryOf(await readControllerStatus(url), agent, environment)
  if (entry === undefined) return `the controller knows no ${agent} in ${environment}`
  if (entry.running?.version === version && entry.state === 'ready') return null
  return `${environment} runs ${shortVersion(entry.running?.version ?? null)}, ${entry.state}: ${entry.message}`
}

async function reconcile(
  ground: Ground,
  inputs: RollbackInputs,
  { agent, version }: Served,
  watch: Watch & { cancellation: Cancellation },
): Promise<string | null> {
  const branch = await environmentBranch(ground, inputs.environment)
  const found = branch.tip.agents.find(({ name }) => name === agent)
  if (found === undefined || found.digest !== version) return notOnBranch(branch, found?.digest ?? null, watch)
  const runtime = environmentRuntime(branch.config, inputs.environment, inputs)
  const work = {
    ground,
    branch,
    agent: { ...found, digest: version },
    given: inputs,
    evidence: await evidenceOf(ground, null),
  }
  await deployAgent({ ...work, runtime }, watch, bestEffortRecord)
  return null
}

function notOnBranch({ environment }: EnvironmentBranch, says: Digest | null, { pullRequest }: Watch): string {
  const merge = pullRequest === '' ? '' : `; ${pullRequest} waits to be merged`
  return `the branch ${environment.branch} says ${shortVersion(says)}${merge}`
}

function notServed({ environment, watchMs }: RollbackInputs, { wanted }: Watch, seen: string): GreenroomError {
  const what = wanted.map(({ agent, version }) => `${agent} ${shortVersion(version)}`).join(', ')
  return new GreenroomError(`${environment} does not serve ${what} after ${watchMs / 1000} s: ${seen}`, {
    code: 'not-served',
    kind: 'later',
    hint: 'Run the job again to go on waiting: it rolls back no further. The input watch says how long.',
  })
}
