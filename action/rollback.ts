import { GreenroomError } from '../core/errors.ts'
import { findTrailer } from '../core/git/find-trailer.ts'
import { commitInfo } from '../core/git/history.ts'
import { pushWithLease } from '../core/git/push.ts'
import { bringCommits, remoteHeads } from '../core/git/remote-heads.ts'
import { branchMissing, findEnvironment } from '../core/operations/find-environment.ts'
import type { RollbackPlan } from '../core/operations/operation-plan.ts'
import { planRollback } from '../core/operations/rollback.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { renderRollback, rollbackTitle } from '../core/report/render-rollback.ts'
import { shortVersion } from '../core/version/short-version.ts'
import { orThrow, refused } from './environment-branch.ts'
import type { RollbackInputs } from './inputs.ts'
import { type Ground, openGround } from './open-ground.ts'
import { explained, propose, withdraw } from './propose.ts'
import { rollbackEvidence } from './rollback-evidence.ts'
import { sayProgress, sayWarning } from './say.ts'
import { setOutputs } from './set-outputs.ts'
import { type Served, watchServed } from './watch-served.ts'

type Environment = Readonly<Record<string, string | undefined>>

const INTENT = 'Greenroom-Intent'

const BY_JOB =
  'This pull request was opened with the token of a job: GitHub lets its checks wait until somebody clicks "Approve and run". Give rollback the token of an App (input token), and they run by themselves.'

/**
 * Takes an environment back to an earlier known good version, by a commit on its branch: proposed, or pushed at once. Then
 * waits until the version is served; the step fails with what is seen when that takes too long.
 */
export async function rollback(inputs: RollbackInputs, env: Environment): Promise<void> {
  const deadline = Date.now() + inputs.watchMs
  const ground = await openGround(inputs, env)
  const environment = orThrow(findEnvironment(ground.config, inputs.environment))
  const done = await alreadyDone(ground, environment)
  const made = done ?? (await makeRollback(ground, environment, inputs))
  setOutputs('rollback', {
    'pull-request-url': made.url,
    commit: made.commit,
    version: made.wanted.map(({ version }) => version).join(','),
  })
  if (inputs.watchMs > 0) await watchServed(ground, inputs, { wanted: made.wanted, deadline, pullRequest: made.url })
}

interface Made {
  commit: string
  /** Of the pull request; empty when there is none. */
  url: string
  wanted: readonly Served[]
}

async function makeRollback(ground: Ground, environment: EnvironmentEntry, inputs: RollbackInputs): Promise<Made> {
  const plan = await planRollback({
    repo: ground.repo,
    remote: ground.remote,
    config: ground.config,
    environment: environment.name,
    ...(inputs.agent === null ? {} : { agent: inputs.agent }),
    ...(inputs.version === null ? {} : { to: inputs.version }),
    evidence: await rollbackEvidence(ground, inputs),
    date: await dateOf(ground, environment),
    intent: intentOf(ground),
  })
  if (plan.refusal !== null) throw refused(plan.refusal)
  const branch = `greenroom/rollback/${environment.name}${inputs.agent === null ? '' : `/${inputs.agent}`}`
  if (plan.commit === null) {
    sayProgress(plan.nothing ?? 'there is nothing to roll back')
    await withdraw(ground, branch, 'The environment has this version already.')
    return { commit: '', url: '', wanted: await versionsAt(ground, plan.lease ?? '', inputs.agent) }
  }
  for (const { agent, before, after } of plan.moves)
    sayProgress(`${agent}: ${shortVersion(before)} → ${shortVersion(after)} on ${environment.name}`)
  for (const note of plan.notes) sayWarning(note)
  const url = inputs.as === 'push' ? await push(ground, plan, branch) : await open(ground, plan, branch, environment)
  const wanted = plan.moves.flatMap(({ agent, after }) => (after === null ? [] : [{ agent, version: after }]))
  return { commit: plan.commit.commit, url, wanted }
}

async function push(ground: Ground, plan: RollbackPlan, proposed: string): Promise<string> {
  const { repo, remote } = ground
  const commit = plan.commit?.commit ?? ''
  try {
    await pushWithLease(repo, { remote, branch: plan.branch, commit, expected: plan.lease })
  } catch (error) {
    throw explained(error)
  }
  sayProgress(`pushed ${commit.slice(0, 12)} to ${plan.branch}`)
  await withdraw(ground, proposed, 'It was rolled back by a push to the branch.')
  return ''
}

async function open(ground: Ground, plan: RollbackPlan, head: string, { branch }: EnvironmentEntry): Promise<string> {
  const by = ground.run.actor === '' ? 'somebody' : ground.run.actor
  const { url, byJob } = await propose(ground, {
    kind: 'rollback',
    commit: plan.commit?.commit ?? '',
    head,
    base: branch,
    title: rollbackTitle(plan),
    body: ({ byJob }) => renderRollback(plan, { by, warnings: byJob ? [BY_JOB] : [] }),
    draft: false,
  })
  if (byJob) sayWarning(BY_JOB)
  sayProgress(`${url} rolls it back; it waits to be merged`)
  return url
}

/** A run that is repeated, or was killed after its push, must not go back one further. */
async function alreadyDone(ground: Ground, environment: EnvironmentEntry): Promise<Made | null> {
  const head = await headOf(ground, environment)
  if (ground.run.runId === 0) return null
  const commit = await findTrailer(ground.repo, head, { key: INTENT, value: intentOf(ground) })
  if (commit === null) return null
  sayProgress(`this run has rolled ${environment.name} back already, by ${commit.slice(0, 12)}`)
  return { commit, url: '', wanted: await versionsAt(ground, head, null) }
}

/** The same head gives the same commit, so that doing it twice does it once. */
async function dateOf(ground: Ground, environment: EnvironmentEntry): Promise<string> {
  return (await commitInfo(ground.repo, await headOf(ground, environment))).date
}

async function headOf({ repo, remote }: Ground, environment: EnvironmentEntry): Promise<string> {
  const { branches } = await remoteHeads(repo, remote)
  const head = branches.get(environment.branch)
  if (head === undefined) throw refused(branchMissing(environment, branches.keys()))
  await bringCommits(repo, remote, [head])
  return head
}

async function versionsAt({ read }: Ground, commit: string, agent: string | null): Promise<Served[]> {
  const { agents } = await read(commit)
  return agents.flatMap(({ name, digest }) =>
    digest === null || (agent !== null && name !== agent) ? [] : [{ agent: name, version: digest }],
  )
}

function intentOf({ run }: Ground): string {
  if (run.runId === 0)
    throw new GreenroomError('GITHUB_RUN_ID is not set: this is no run of a workflow', { code: 'bad-event' })
  return `run-${run.runId}`
}
