import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { type AgentComparison, compareAgent } from '../../../core/check/compare-agent.ts'
import { type Attribute, attributeChanges } from '../../../core/check/attribute-changes.ts'
import { compareStored } from '../../../core/check/compare-stored.ts'
import { type AgentPair, pairAgents, projectId } from '../../../core/check/pair-agents.ts'
import type { Side } from '../../../core/check/read-side.ts'
import { sameOnBothSides } from '../../../core/check/same-on-both-sides.ts'
import { textsOfVersion } from '../../../core/check/texts-of-version.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { findSecrets } from '../../../core/validate/secrets/find-secrets.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { onlyAgent } from '../parts/sources.ts'
import type { DiffEnd } from './diff-end.ts'

export interface ComparedEnds {
  agents: readonly AgentComparison[]
  /** What must not be shown. */
  secrets: readonly string[]
}

interface Options {
  agent?: string
  attribute?: Attribute
}

/** Compares everything that two ends hold; with a stored version on one of them only the agent that it is of. */
export async function compareEnds(base: DiffEnd, head: DiffEnd, options: Options): Promise<ComparedEnds> {
  if ('side' in base.holds && 'side' in head.holds) {
    const isFolder = base.holds.folder || head.holds.folder
    const pairs = pairsOf(base.holds.side, head.holds.side, isFolder, options.agent)
    const isSame = sameOnBothSides(base.holds.side, head.holds.side)
    const sides = pairs.map((pair) => compareAgent(pair, isSame))
    const compared = await attributeChanges(sides, options.attribute)
    // An exported folder has a name and a place of its own, which say nothing.
    const reports = compared.map(({ report: { was, ...rest } }) =>
      was === undefined || isFolder ? rest : { ...rest, was },
    )
    return { agents: reports, secrets: await secretsOf(pairs) }
  }
  const wanted = [base, head].flatMap(({ holds }) => ('version' in holds ? [holds.version.agent] : []))
  const [before, after] = [versionIn(base, wanted, options), versionIn(head, wanted, options)]
  if (before.version.agent !== after.version.agent && wanted.length === 2) {
    throw new GreenroomError(`these are versions of two agents, ${before.version.agent} and ${after.version.agent}`, {
      code: 'two-agents',
      hint: 'Compare versions of one agent.',
    })
  }
  const texts = [before, after].map(({ version, project }) => project ?? textsOfVersion(version))
  const secrets = await Promise.all(texts.map(findSecrets))
  return {
    agents: [compareStored(before.version, after.version, (after.project ?? before.project)?.root ?? '')],
    secrets: secrets.flatMap((found) => found.secrets),
  }
}

/** An exported folder has a name and a place of its own: one agent on each side is the same one. */
function pairsOf(base: Side, head: Side, isFolder: boolean, agent: string | undefined): readonly AgentPair[] {
  const [was, is] = [base.agents, head.agents]
  if (isFolder && agent !== undefined) {
    const of = (agents: readonly AgentProject[]) => (agents.length === 1 ? agents : onlyAgent(agents, nameOf, agent))
    return pairsOf({ ...base, agents: of(was) }, { ...head, agents: of(is) }, isFolder, undefined)
  }
  const [before, after] = [was[0], is[0]]
  if (isFolder && was.length === 1 && is.length === 1 && before !== undefined && after !== undefined) {
    return [{ base: before, head: after }]
  }
  const pairs = pairAgents(was, is)
  // Of a repository of many agents, an export is one.
  const exported = isFolder && Math.min(was.length, is.length) === 1
  const [single, many] = was.length === 1 ? [before, is] : [after, was]
  const both = pairs.filter((pair) => pair.base !== null && pair.head !== null)
  if (exported && both.length === 1 && !isOneOfCopies(single, many)) return both
  if (exported) {
    throw new GreenroomError('it is not known which agent the folder is an export of', {
      code: 'which-agent',
      hint: `Choose one: --agent ${many.map(nameOf).join(' | ')}`,
    })
  }
  return onlyAgent(pairs, (pair) => nameOf(pair.head ?? pair.base), agent)
}

/** Several agents have its id, and none its name. */
function isOneOfCopies(single: AgentProject | undefined, many: readonly AgentProject[]): boolean {
  if (single === undefined || many.some(({ name }) => name === single.name)) return false
  const id = projectId(single)
  return id !== null && many.filter((one) => projectId(one) === id).length > 1
}

function nameOf({ name }: AgentProject): string {
  return name
}

function versionIn(
  { holds, ref }: DiffEnd,
  wanted: readonly string[],
  { agent }: Options,
): { version: AgentVersion; project: AgentProject | null } {
  if ('version' in holds) return { version: holds.version, project: null }
  const { agents } = holds.side
  const name = agent ?? wanted[0]
  const project = agents.find((one) => one.name === name) ?? (agents.length === 1 ? agents[0] : undefined)
  const version = project === undefined ? null : versionOf(project)
  if (project !== undefined && version !== null)
    return { version: { ...version, agent: wanted[0] ?? version.agent }, project }
  throw new GreenroomError(`there is no agent called ${name ?? ''} at ${ref}`, {
    code: 'unknown-agent',
    hint: `Agents: ${agents.map(nameOf).join(', ') || 'none'}`,
  })
}

async function secretsOf(pairs: readonly AgentPair[]): Promise<string[]> {
  const projects = pairs.flatMap(({ base, head }) => [base, head]).filter((project) => project !== null)
  const found = await Promise.all(projects.map(findSecrets))
  return found.flatMap(({ secrets }) => secrets)
}
