import type { Heads } from '../core/git/remote-heads.ts'
import type { CommitReading } from '../core/operations/agent-reader.ts'
import type { Evidence } from '../core/operations/evidence.ts'
import { isLifted } from '../core/operations/is-lifted.ts'
import type { AgentPolicy } from '../core/promotion/branch-policy.ts'
import { type Deployable, whyDeployable } from '../core/promotion/deployable.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { standingOf } from '../core/promotion/standing.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { shortVersion } from '../core/version/short-version.ts'
import { hasLabel } from '../github/has-label.ts'
import { nearestVersion } from './nearest-version.ts'
import { headOf } from './head-of.ts'
import type { Ground } from './open-ground.ts'

/** The label that says a change may skip the stages below (docs/promotion.md). */
const HOTFIX = 'hotfix'

export interface BranchQuestion {
  ground: Ground
  heads: Heads
  stage: EnvironmentEntry & { promotes_from: string }
  /** Commits: where the branch is, and what merging makes of it. */
  tip: string
  result: string
  pullRequest: number | null
  evidence: Evidence
}

/** Every agent that the branch has or would have, in order of name, with what the rule says of it. */
export async function judgeAgents(question: BranchQuestion): Promise<AgentPolicy[]> {
  const { ground, tip, result } = question
  const before = await ground.read(tip)
  const after = await ground.read(result)
  const names = [...new Set([...before.agents, ...after.agents].map(({ name }) => name))].sort()
  const isHotfix = onceAsked(() => labelled(question))
  const policies: AgentPolicy[] = []
  for (const agent of names) policies.push(await judgeAgent(question, { agent, before, after, isHotfix }))
  return policies
}

interface OneAgent {
  agent: string
  before: CommitReading
  after: CommitReading
  isHotfix: () => Promise<boolean>
}

async function judgeAgent(
  question: BranchQuestion,
  { agent, before, after, isHotfix }: OneAgent,
): Promise<AgentPolicy> {
  const { stage } = question
  const [old, now] = [before, after].map((reading) => reading.agents.find(({ name }) => name === agent))
  if (now === undefined)
    return { agent, version: null, as: 'removed', message: `leaves ${stage.branch}; what runs of it is kept` }
  const version = now.digest
  if (version === null && old?.digest !== null)
    return { agent, version, as: 'refused', message: 'a file of it cannot be read' }
  if (version === null || version === old?.digest)
    return { agent, version, as: 'same', message: `${stage.branch} holds this version already` }
  const rule = await askRule(question, agent, { version, root: now.root }, false)
  if (!('not' in rule)) return { agent, version, as: asPolicy(rule), message: allowed(stage, version, rule) }
  if (rule.not !== 'quarantined' && (await isHotfix())) {
    const skipped = await skippedStages(question, agent, version)
    const message = `${shortVersion(version)} is a hotfix by the label of the pull request; it skips ${skipped.join(', ')}`
    return { agent, version, as: 'hotfix', message }
  }
  const nearest = await nearestVersion(question, { agent, version, root: now.root })
  return { agent, version, as: 'refused', message: rule.message, ...nearest }
}

async function askRule(
  { ground, heads, stage, evidence, result }: BranchQuestion,
  agent: string,
  { version, root }: { version: Digest; root: string },
  hotfix: boolean,
): Promise<Deployable> {
  const below = stage.promotes_from
  const standing = standingOf(await evidence.deployments(agent, stage.name, { about: version }))
  const standingBelow = standingOf(await evidence.deployments(agent, below, { about: version }))
  const commitBelow = await headOf(ground, ground.config, heads, below)
  const source = { repository: ground.repo, commit: result, folder: { root }, below: commitBelow }
  const lifted = standing.quarantined.has(version) && (await isLifted(source, version))
  const desired = await desiredAt(ground, commitBelow, agent)
  return whyDeployable({
    environment: stage.name,
    below: { environment: below, standing: standingBelow, desired },
    standing,
    version,
    lifted,
    hotfix,
  })
}

/** What a commit says of an agent; null when it is not there. */
async function desiredAt(ground: Ground, commit: string | null, agent: string): Promise<Digest | null> {
  if (commit === null) return null
  return (await ground.read(commit)).agents.find(({ name }) => name === agent)?.digest ?? null
}

function asPolicy(rule: Extract<Deployable, { as: string }>): AgentPolicy['as'] {
  return rule.as === 'publish' ? 'promotion' : rule.as
}

function allowed(
  { name, promotes_from }: BranchQuestion['stage'],
  version: Digest,
  rule: Extract<Deployable, { as: string }>,
): string {
  if (rule.as === 'rollback') return `${shortVersion(version)} ran in ${name} before`
  return `${shortVersion(version)} ran in ${promotes_from}`
}

/** The stages below that never ran the version, from the nearest down. */
async function skippedStages(
  { ground, stage, evidence }: BranchQuestion,
  agent: string,
  version: Digest,
): Promise<string[]> {
  const skipped: string[] = []
  for (let name: string | undefined = stage.promotes_from; name !== undefined;) {
    const { knownGood } = standingOf(await evidence.deployments(agent, name, { about: version }))
    if (!knownGood.has(version)) skipped.push(name)
    const current: string = name
    name = ground.config.environments.find((environment) => environment.name === current)?.promotes_from
  }
  return skipped
}

async function labelled({ ground, pullRequest }: BranchQuestion): Promise<boolean> {
  return pullRequest !== null && (await hasLabel(ground.place, pullRequest, HOTFIX))
}

function onceAsked<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => (answer ??= ask())
}
