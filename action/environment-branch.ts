import { GreenroomError } from '../core/errors.ts'
import { readRepository } from '../core/git/read-source.ts'
import { bringCommits, type Heads, remoteHeads } from '../core/git/remote-heads.ts'
import type { CommitReading } from '../core/operations/agent-reader.ts'
import { branchMissing, findEnvironment, isRefusal } from '../core/operations/find-environment.ts'
import type { Refusal } from '../core/operations/operation-plan.ts'
import { readConfig } from '../core/operations/read-config.ts'
import type { EnvironmentEntry, GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import type { Ground } from './open-ground.ts'

/** An environment as its own branch has it now. */
export interface EnvironmentBranch {
  /** The policy, of this branch. */
  environment: EnvironmentEntry
  config: GreenroomConfig
  heads: Heads
  /** Commit and agents at the head of the branch. */
  tip: CommitReading
}

/**
 * Reads the environment's branch at the remote, and its policy there. GreenroomError `unknown-environment`,
 * `branch-missing`, `policy` when the branch's greenroom.yaml cannot be used or would make a later stage a first one.
 */
export async function environmentBranch(ground: Ground, name: string): Promise<EnvironmentBranch> {
  const entry = orThrow(findEnvironment(ground.config, name))
  const heads = await remoteHeads(ground.repo, ground.remote)
  const commit = heads.branches.get(entry.branch)
  if (commit === undefined) throw refused(branchMissing(entry, heads.branches.keys()))
  await bringCommits(ground.repo, ground.remote, [commit])
  const { config, problem } = await readConfig(await readRepository(ground.repo, commit))
  const own = config?.environments.find((environment) => environment.name === name)
  if (config === null || own === undefined || own.branch !== entry.branch) {
    const why = problem ?? (own === undefined ? `it names no ${name}` : `it says the branch is ${own.branch}`)
    throw policyError(`greenroom.yaml on the branch ${entry.branch} cannot be the policy of ${name}: ${why}`)
  }
  await refuseLostStage(ground, own, heads)
  return { environment: own, config, heads, tip: await ground.read(commit) }
}

/** A push to the branch that drops the stage below would make it a first stage, where anything is published. */
async function refuseLostStage(ground: Ground, own: EnvironmentEntry, heads: Heads): Promise<void> {
  if (own.promotes_from !== undefined) return
  for (const branch of new Set([ground.run.defaultBranch ?? 'main', 'main', 'master'])) {
    const commit = heads.branches.get(branch)
    if (commit === undefined || branch === own.branch) continue
    await bringCommits(ground.repo, ground.remote, [commit])
    const elsewhere = (await ground.read(commit)).config?.environments.find(({ name }) => name === own.name)
    if (elsewhere === undefined) continue
    if (elsewhere.promotes_from === undefined) return
    throw policyError(
      `greenroom.yaml on the branch ${own.branch} has no promotes_from for ${own.name}, on ${branch} it is ${elsewhere.promotes_from}`,
    )
  }
}

/** The last stage is what callers hear. */
export function isProduction({ config, environment }: EnvironmentBranch): boolean {
  return !config.environments.some(({ promotes_from }) => promotes_from === environment.name)
}

function policyError(message: string): GreenroomError {
  return new GreenroomError(message, {
    code: 'policy',
    hint: 'What runs is kept. Correct greenroom.yaml on that branch.',
  })
}

/** The value, or its refusal as an error. */
export function orThrow<T extends object>(value: T | Refusal): T {
  if (isRefusal(value)) throw refused(value)
  return value
}

/** A refusal as an error that a person acts on. */
export function refused({ message, code, hint }: Refusal): GreenroomError {
  return new GreenroomError(message, { code, hint })
}
