// A promotion is a commit we build: the tree is the source's tree, the parents are target and source. What was tested is
// what ships, also after reverts, where a plain merge answers "Already up to date" or ships a mixture. One agent of
// several: the target's tree with that agent's folder as it is in the source.

import type { GitRepository } from '../git/git.ts'
import { bringCommits, remoteHeads } from '../git/remote-heads.ts'
import type { Identity } from '../git/build-commit.ts'
import { changedPaths } from '../git/history.ts'
import type { EnvironmentEntry, GreenroomConfig } from '../promotion/greenroom-config.ts'
import { standingOf } from '../promotion/standing.ts'
import { type AgentReader, type CommitReading, createAgentReader } from './agent-reader.ts'
import { assembleCommit } from './assemble-commit.ts'
import type { Evidence } from './evidence.ts'
import { branchMissing, findEnvironment, isRefusal, unknownAgent } from './find-environment.ts'
import { operationMessage } from './operation-message.ts'
import type { PromotionPlan, Refusal, VersionMove } from './operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'
import { mayPromote } from './may-promote.ts'

export interface PromoteRequest {
  repo: GitRepository
  /** Name of a remote, URL or path; `.` for this repository itself. */
  remote: string
  config: GreenroomConfig
  /** Names of environments. */
  from: string
  to: string
  /** One agent of several. */
  agent?: string
  /** Lift the quarantine of the versions that are promoted. */
  lift?: boolean
  evidence: Evidence
  author?: Identity
  /** ISO 8601; the present where absent. */
  date?: string
}

/** What promoting would do. Nothing moves: the commit it makes is pointed at by nothing until the plan is applied. */
export async function planPromotion(request: PromoteRequest): Promise<PromotionPlan> {
  const from = findEnvironment(request.config, request.from)
  const to = findEnvironment(request.config, request.to)
  const plan = emptyPlan(request)
  if (isRefusal(from)) return { ...plan, refusal: from }
  if (isRefusal(to)) return { ...plan, refusal: to }
  const { branches } = await remoteHeads(request.repo, request.remote)
  const source = branches.get(from.branch)
  const target = branches.get(to.branch) ?? null
  if (source === undefined) return { ...plan, branch: to.branch, refusal: branchMissing(from, branches.keys()) }
  await bringCommits(request.repo, request.remote, target === null ? [source] : [source, target])
  const known: PromotionPlan = {
    ...plan,
    branch: to.branch,
    lease: target,
    from: { environment: from.name, branch: from.branch, commit: source },
  }
  return planBetween(request, known, { from, to, source, target })
}

interface Ends {
  from: EnvironmentEntry
  to: EnvironmentEntry
  source: string
  target: string | null
}

async function planBetween(request: PromoteRequest, plan: PromotionPlan, ends: Ends): Promise<PromotionPlan> {
  const read = createAgentReader(request.repo)
  const source = await read(ends.source)
  const target = ends.target === null ? null : await read(ends.target)
  const refuse = (refusal: Refusal): PromotionPlan => ({ ...plan, refusal })

  const stage = wrongStage(ends, target?.config ?? null)
  if (stage !== null) return refuse(stage)
  const differing = movesOf(request.agent, source, target)
  if (isRefusal(differing)) return refuse(differing)
  const moves = differing.length > 0 ? differing : await stoppedByQuarantine(request, ends.to, source)
  const unreadable = moves.find(
    ({ agent, after }) => after === null && source.agents.some(({ name }) => name === agent),
  )
  if (unreadable !== undefined) return refuse(unreadableAgent(unreadable.agent, ends.from))
  if (moves.length === 0 && target !== null) return { ...plan, nothing: alreadyThere(request.agent, source, ends.to) }

  const permission = await mayPromote({ ...request, from: ends.from, to: ends.to, moves })
  if (isRefusal(permission)) return refuse(permission)
  const made = await makeCommit(request, ends, read, { source, target, moves, lifts: permission.lifts })
  if (isRefusal(made)) return refuse(made)
  const files = ends.target === null ? [] : await changedPaths(request.repo, ends.target, made.commit)
  const notes = [...permission.notes, ...(ends.target === null ? [createsBranch(ends, request.agent)] : [])]
  return { ...plan, moves, files, commit: made, lifts: permission.lifts, notes }
}

interface Sides {
  source: CommitReading
  target: CommitReading | null
  moves: readonly VersionMove[]
  lifts: readonly string[]
}

function makeCommit(request: PromoteRequest, ends: Ends, read: AgentReader, { source, target, moves, lifts }: Sides) {
  const body = [
    `From ${ends.from.name} (${ends.from.branch}) at ${ends.source}`,
    ends.target === null
      ? `To ${ends.to.name} (${ends.to.branch}), which did not exist`
      : `To ${ends.to.name} (${ends.to.branch}) at ${ends.target}`,
  ]
  return assembleCommit(read, {
    repo: request.repo,
    base: target,
    from: source,
    // A branch that does not exist has nothing to keep: it starts as the whole of the source.
    agent: target === null ? null : (request.agent ?? null),
    parents: ends.target === null ? [ends.source] : [ends.target, ends.source],
    message: operationMessage({ cause: 'promotion', environment: ends.to.name, moves, body, lifts }),
    ...(request.author === undefined ? {} : { author: request.author }),
    ...(request.date === undefined ? {} : { date: request.date }),
  })
}

/** The policy of an environment is the one on its own branch, where that can be read. */
function wrongStage({ from, to }: Ends, targetConfig: GreenroomConfig | null): Refusal | null {
  const policy = targetConfig?.environments.find(({ name }) => name === to.name) ?? to
  if (policy.promotes_from === from.name) return null
  const message =
    policy.promotes_from === undefined
      ? `${to.name} is a first stage: versions are published there by pushing to ${to.branch}`
      : `${to.name} promotes from ${policy.promotes_from}, not from ${from.name}`
  const hint = policy.promotes_from === undefined ? undefined : `greenroom promote ${policy.promotes_from} ${to.name}`
  return { code: 'wrong-stage', message, ...(hint === undefined ? {} : { hint }) }
}

function movesOf(
  agent: string | undefined,
  source: CommitReading,
  target: CommitReading | null,
): VersionMove[] | Refusal {
  if (agent !== undefined && !source.agents.some(({ name }) => name === agent))
    return unknownAgent(agent, source.commit.slice(0, 12), source.agents)
  const names = new Set([...source.agents, ...(target?.agents ?? [])].map(({ name }) => name))
  const one = agent === undefined || target === null ? null : agent
  return [...names]
    .filter((name) => one === null || name === one)
    .map((name) => ({ agent: name, before: digestOf(target, name), after: digestOf(source, name) }))
    .filter(({ agent, before, after }) => before !== after || (after === null && has(source, agent)))
}

/** A version that is on the branch already, and that the controller does not touch until its quarantine is lifted. */
async function stoppedByQuarantine(
  { agent, lift, evidence }: PromoteRequest,
  to: EnvironmentEntry,
  source: CommitReading,
): Promise<VersionMove[]> {
  if (lift !== true || evidence.source === 'none') return []
  const stopped: VersionMove[] = []
  for (const { name, digest } of source.agents) {
    if (digest === null || (agent !== undefined && name !== agent)) continue
    const { quarantined } = standingOf(await evidence.deployments(name, to.name))
    if (quarantined.has(digest)) stopped.push({ agent: name, before: digest, after: digest })
  }
  return stopped
}

function digestOf(reading: CommitReading | null, name: string): string | null {
  return reading?.agents.find((agent) => agent.name === name)?.digest ?? null
}

function has(reading: CommitReading, name: string): boolean {
  return reading.agents.some((agent) => agent.name === name)
}

function unreadableAgent(agent: string, from: EnvironmentEntry): Refusal {
  return {
    code: 'unreadable',
    message: `${agent} on ${from.branch} has a file that cannot be read, so it has no version`,
    hint: `greenroom validate names the file.`,
  }
}

function alreadyThere(agent: string | undefined, source: CommitReading, to: EnvironmentEntry): string {
  const agents = source.agents.filter(({ name }) => agent === undefined || name === agent)
  return `${to.name} already has ${agents.map(({ name, digest }) => `${name} ${shortVersion(digest)}`).join(', ') || 'all of it'}`
}

function createsBranch({ from, to }: Ends, agent: string | undefined): string {
  const all = agent === undefined ? '' : ', with all its agents'
  return `the branch ${to.branch} does not exist: it is created from ${from.branch}${all}`
}

function emptyPlan({ from, to, agent, evidence }: PromoteRequest): PromotionPlan {
  return {
    operation: 'promotion',
    environment: to,
    branch: to,
    lease: null,
    agent: agent ?? null,
    from: { environment: from, branch: from, commit: null },
    moves: [],
    files: [],
    commit: null,
    nothing: null,
    refusal: null,
    evidence: evidence.source,
    lifts: [],
    notes: [],
  }
}
