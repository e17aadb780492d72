// Whether what merging makes of an environment's branch may run there: the rule of docs/promotion.md, asked before the merge.
//
// - The tree that is judged is the one merging gives, not the head's: after a revert the two differ.
// - Environments, stages and branches are those of greenroom.yaml on the branch that takes the change, as it is now.
// - What cannot be read fails closed, with the reason. The controller asks the same rule again after the merge.

import { fetchCommits, hasCommit, parentsOf } from '../core/git/fetch-commits.ts'
import type { GitRepository } from '../core/git/git.ts'
import { mergeResult } from '../core/git/merge-result.ts'
import { readRepository } from '../core/git/read-source.ts'
import { bringCommits, remoteHeads } from '../core/git/remote-heads.ts'
import { GreenroomError } from '../core/errors.ts'
import { createAgentReader } from '../core/operations/agent-reader.ts'
import { readConfig } from '../core/operations/read-config.ts'
import type { BranchPolicy } from '../core/promotion/branch-policy.ts'
import type { EnvironmentEntry, GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import { createClient } from '../github/create-client.ts'
import type { Into } from './event.ts'
import { evidenceOf } from './evidence-of.ts'
import type { CheckInputs } from './inputs.ts'
import { judgeAgents } from './judge-agents.ts'
import { readRunContext } from './run-context.ts'

type Environment = Readonly<Record<string, string | undefined>>

type UpperStage = EnvironmentEntry & { promotes_from: string }

/** The policy of the branch a change goes into; null when that is no environment's with a stage below. */
export async function branchPolicy(
  repo: GitRepository,
  into: Into | null,
  inputs: CheckInputs,
  env: Environment,
): Promise<BranchPolicy | null> {
  if (into === null) return null
  // core/git hands it to single git commands, in their environment.
  if (inputs.token !== '') process.env['GREENROOM_GIT_TOKEN'] = inputs.token
  const known = upperStage(await configAt(repo, await knownBase(repo, into, inputs.token)), into.branch)
  if (known === null) return null
  try {
    return await judge(repo, into, inputs, env)
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.kind === 'bug') throw error
    return unreadable(known, error.hint === undefined ? error.message : `${error.message}. ${error.hint}`)
  }
}

async function judge(
  repo: GitRepository,
  into: Into,
  inputs: CheckInputs,
  env: Environment,
): Promise<BranchPolicy | null> {
  const heads = await remoteHeads(repo, 'origin')
  const tip = heads.branches.get(into.branch) ?? into.base
  await bringCommits(repo, 'origin', [tip, into.head])
  const config = await configAt(repo, tip)
  const stage = upperStage(config, into.branch)
  if (stage === null || config === null) return null
  const result = await resultOf(repo, into, tip)
  if (result === null)
    return unreadable(stage, `${into.branch} and this change conflict, so what merging gives is not known`)
  const after = await configAt(repo, result)
  if (upperStage(after, into.branch) === null)
    return unreadable(stage, `greenroom.yaml would not make ${stage.name} promote from ${stage.promotes_from} any more`)
  if (inputs.token === '' && inputs.controller === null)
    return unreadable(stage, 'there is neither a token to read the deployments on GitHub with, nor a controller to ask')
  const run = await readRunContext(env)
  const place = {
    client: await createClient({ token: inputs.token, apiUrl: run.apiUrl, writeSpacingMs: run.writeSpacingMs }),
    owner: run.owner,
    repo: run.repo,
  }
  const ground = { run, repo, remote: 'origin' as const, place, read: createAgentReader(repo), config }
  const evidence = await evidenceOf(ground, inputs.controller)
  const agents = await judgeAgents({
    ground,
    heads,
    stage,
    tip,
    result,
    // Without a token nobody can be asked for a label.
    pullRequest: inputs.token === '' ? null : into.pullRequest,
    evidence,
  })
  return {
    ...about(stage),
    evidence: evidence.source === 'controller' ? 'controller' : 'deployments',
    verdict: agents.some(({ as }) => as === 'refused') ? 'fail' : 'pass',
    agents,
  }
}

/** GitHub's own merge while it is of the branch as it is now, else the same merge made here. A queue's is what it will push. */
async function resultOf(repo: GitRepository, { head, merge }: Into, tip: string): Promise<string | null> {
  if (merge === head) return head
  if (merge !== null) {
    await bringCommits(repo, 'origin', [merge]).catch(() => undefined)
    const parents = await parentsOf(repo, merge).catch((): string[] => [])
    if (parents.length === 2 && parents[0] === tip && parents[1] === head) return merge
  }
  return mergeResult(repo, tip, head)
}

/** The branch as the checkout knows it: enough to see that it is no environment's, which costs no request. */
async function knownBase(repo: GitRepository, { merge, head, base }: Into, token: string): Promise<string> {
  const [first, second] = merge === null || merge === head ? [] : await parentsOf(repo, merge).catch((): string[] => [])
  const known = first !== undefined && second === head ? first : base
  if (!(await hasCommit(repo, known)))
    await fetchCommits(repo, { commits: [known], depth: 1, ...(token === '' ? {} : { token }) })
  return known
}

async function configAt(repo: GitRepository, commit: string): Promise<GreenroomConfig | null> {
  return (await readConfig(await readRepository(repo, commit))).config
}

function upperStage(config: GreenroomConfig | null, branch: string): UpperStage | null {
  const found = config?.environments.find((environment) => environment.branch === branch)
  return found?.promotes_from === undefined ? null : { ...found, promotes_from: found.promotes_from }
}

function about({ name, branch, promotes_from }: UpperStage): Pick<BranchPolicy, 'environment' | 'branch' | 'below'> {
  return { environment: name, branch, below: promotes_from }
}

function unreadable(stage: UpperStage, problem: string): BranchPolicy {
  return { ...about(stage), evidence: 'none', verdict: 'fail', problem: problem.replace(/\.$/, ''), agents: [] }
}
