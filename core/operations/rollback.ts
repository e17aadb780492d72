// A rollback is a commit on the environment's branch whose files are those of an earlier, known good version. Its only
// parent is the branch's head: nothing is rewritten, and the next promotion builds on it. It waits for no gate.

import type { Identity } from '../git/build-commit.ts'
import type { GitRepository } from '../git/git.ts'
import { changedPaths, commitInfo } from '../git/history.ts'
import { bringCommits, remoteHeads } from '../git/remote-heads.ts'
import type { EnvironmentEntry, GreenroomConfig } from '../promotion/greenroom-config.ts'
import { type AgentReader, type CommitReading, createAgentReader } from './agent-reader.ts'
import { assembleCommit } from './assemble-commit.ts'
import type { Evidence } from './evidence.ts'
import { branchMissing, findEnvironment, isRefusal, unknownAgent } from './find-environment.ts'
import { operationMessage } from './operation-message.ts'
import type { Refusal, RollbackPlan, VersionMove } from './operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'
import { findTarget } from './rollback-target.ts'
import { type RollbackSearch, knownGoodOf } from './rollback-search.ts'

export interface RollbackRequest {
  repo: GitRepository
  /** Name of a remote, URL or path; `.` for this repository itself. */
  remote: string
  config: GreenroomConfig
  /** Name of an environment. */
  environment: string
  /** One agent of several. */
  agent?: string
  /** A version (6 or more of its digits, `sha256:` before them or not), a commit or a tag. Default: the one before. */
  to?: string
  evidence: Evidence
  author?: Identity
  /** ISO 8601; the present where absent. */
  date?: string
  /** One word that names who asked; it is kept in the commit's message. */
  intent?: string
}

/** What rolling back would do. Nothing moves: the commit it makes is pointed at by nothing until the plan is applied. */
export async function planRollback(request: RollbackRequest): Promise<RollbackPlan> {
  const environment = findEnvironment(request.config, request.environment)
  const plan = emptyPlan(request)
  if (isRefusal(environment)) return { ...plan, refusal: environment }
  const { branches, tags } = await remoteHeads(request.repo, request.remote)
  const head = branches.get(environment.branch)
  if (head === undefined) return { ...plan, refusal: branchMissing(environment, branches.keys()) }
  await bringCommits(request.repo, request.remote, [head])

  const read = createAgentReader(request.repo)
  const known: RollbackPlan = { ...plan, branch: environment.branch, lease: head }
  const now = await read(head)
  const agents = agentsConcerned(request.agent, now, environment)
  if (isRefusal(agents)) return { ...known, refusal: agents }
  const knownGood = await knownGoodOf(request.evidence, environment, agents)
  const search: RollbackSearch = { ...request, environment, read, head: now, agents, knownGood, tags }
  const target = await findTarget(search)
  if (isRefusal(target)) return { ...known, refusal: target }
  return backTo(request, known, {
    environment,
    read,
    now,
    agents,
    target: await read(target.commit),
    notes: target.notes,
  })
}

interface Way {
  environment: EnvironmentEntry
  read: AgentReader
  now: CommitReading
  agents: readonly string[]
  target: CommitReading
  notes: readonly string[]
}

async function backTo(request: RollbackRequest, plan: RollbackPlan, way: Way): Promise<RollbackPlan> {
  const { environment, read, now, agents, target } = way
  const moves = movesTo(agents, now, target)
  const { date } = await commitInfo(request.repo, target.commit)
  const found: RollbackPlan = { ...plan, target: { commit: target.commit, date }, moves, notes: way.notes }
  if (moves.length === 0) {
    const has = agents.map((name) => `${name} ${shortVersion(digestOf(now, name))}`).join(', ')
    return { ...found, nothing: `${environment.name} already has ${has}` }
  }
  const body = [
    `On ${environment.name} (${environment.branch}) from ${now.commit}`,
    `Back to the files of ${target.commit}`,
  ]
  const made = await assembleCommit(read, {
    repo: request.repo,
    base: now,
    from: target,
    agent: request.agent ?? null,
    parents: [now.commit],
    message: operationMessage({
      cause: 'rollback',
      environment: environment.name,
      moves,
      body,
      ...(request.intent === undefined ? {} : { intent: request.intent }),
    }),
    ...(request.author === undefined ? {} : { author: request.author }),
    ...(request.date === undefined ? {} : { date: request.date }),
  })
  if (isRefusal(made)) return { ...found, refusal: made }
  const files = await changedPaths(request.repo, now.commit, made.commit)
  const running = await runsAlready(request.evidence, environment, moves)
  return { ...found, files, commit: made, notes: [...way.notes, ...running] }
}

/** At night it matters whether this changes what callers hear: a branch may be ahead of the runtime. */
async function runsAlready(
  evidence: Evidence,
  environment: EnvironmentEntry,
  moves: readonly VersionMove[],
): Promise<string[]> {
  const notes: string[] = []
  for (const { agent, after } of moves) {
    const last = (await evidence.deployments(agent, environment.name)).at(-1)
    if (last !== undefined && last.version === after)
      notes.push(
        `${environment.name} runs ${agent} ${shortVersion(after)} already: this takes back a version that was still waiting; to go further back give --to`,
      )
  }
  return notes
}

function agentsConcerned(
  agent: string | undefined,
  now: CommitReading,
  { branch }: EnvironmentEntry,
): string[] | Refusal {
  const names = now.agents.map(({ name }) => name)
  if (agent === undefined) return names
  return names.includes(agent) ? [agent] : unknownAgent(agent, branch, now.agents)
}

function movesTo(agents: readonly string[], now: CommitReading, target: CommitReading): VersionMove[] {
  return agents
    .map((agent) => ({ agent, before: digestOf(now, agent), after: digestOf(target, agent) }))
    .filter(({ before, after }) => before !== after)
}

function digestOf(reading: CommitReading, name: string): string | null {
  return reading.agents.find((agent) => agent.name === name)?.digest ?? null
}

function emptyPlan({ environment, agent, evidence }: RollbackRequest): RollbackPlan {
  return {
    operation: 'rollback',
    environment,
    branch: environment,
    lease: null,
    agent: agent ?? null,
    target: null,
    moves: [],
    files: [],
    commit: null,
    nothing: null,
    refusal: null,
    evidence: evidence.source,
    notes: [],
  }
}
