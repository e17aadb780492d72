import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import type { ImpactItem, Risk } from '../impact/impact.ts'
import type { ConfusablePair, RoutingDiff } from '../routing/routing-diff.ts'
import type { Digest } from '../version/agent-version.ts'
import type { Attribution, Change, FieldChange, SourcePlace, UnchangedFile } from '../version/change.ts'
import type { AgentReport, Report } from './report.ts'

interface FieldJson extends Omit<FieldChange, 'before' | 'after'> {
  before: JsonValue
  after: JsonValue
}

interface ChangeJson {
  key: ResourceKey
  kind: ResourceKind
  name: string
  change: Change['change']
  /** What alone differs, in words. */
  only: string | null
  fields: FieldJson[]
  places: { before: SourcePlace | null; after: SourcePlace | null }
  attribution: Attribution | null
}

interface RoutedQueryJson {
  query: string
  owner: string | null
  /** Names of topics; null for the fallback. */
  before: string | null
  after: string | null
  scores: { before: number; after: number }
}

interface AgentDiffJson {
  /** The project's folder, `.` for the repository's root. */
  path: string
  name: string
  /** Name and folder on the base, where one of them is another now; null elsewhere. */
  was: { name: string; path: string } | null
  before: Digest | null
  after: Digest | null
  changes: ChangeJson[]
  impact: readonly ImpactItem[]
  risks: readonly Risk[]
  untested: readonly ResourceKey[]
  routing: RoutedQueryJson[]
  confusable: readonly ConfusablePair[]
  /** How well the router finds the topics, and how many queries it was asked; null where nothing was routed. */
  routingScore: ({ asked: number } & RoutingDiff['score']) | null
  unchanged: readonly UnchangedFile[]
}

/** What `diff --format json` prints: schemas/diff.schema.json. */
export interface DiffJson {
  base: Report['base']
  head: Report['head']
  agents: AgentDiffJson[]
  /** Files that differ and lie in no agent's folder. */
  unchanged: readonly UnchangedFile[]
}

/** A comparison as others can build on it. A field that is not there on one side is null there. */
export function diffJson({
  base,
  head,
  agents,
  unchanged,
}: Pick<Report, 'base' | 'head' | 'agents' | 'unchanged'>): DiffJson {
  return { base, head, agents: agents.map(agentJson), unchanged: unchanged ?? [] }
}

function agentJson({
  agent,
  path,
  was,
  before,
  after,
  changes,
  unchanged,
  impact,
  routing,
}: AgentReport): AgentDiffJson {
  return {
    path: path === '' ? '.' : path,
    name: agent,
    was: was === undefined ? null : { name: was.agent, path: was.path === '' ? '.' : was.path },
    before: before?.digest ?? null,
    after: after?.digest ?? null,
    changes: changes.map(changeJson),
    impact: impact.items,
    risks: impact.risks,
    untested: impact.untested,
    routing: (routing?.moved ?? []).map(({ query, owner, before: was, after: is }) => {
      return { query, owner, before: was.topic, after: is.topic, scores: { before: was.score, after: is.score } }
    }),
    confusable: routing?.confusable ?? [],
    routingScore: routing === null ? null : { asked: routing.queries, ...routing.score },
    unchanged,
  }
}

function changeJson({ key, kind, name, change, only, fields, places, attribution }: Change): ChangeJson {
  return {
    key,
    kind,
    name,
    change,
    only: only ?? null,
    fields: fields.map((field) => ({ ...field, before: field.before ?? null, after: field.after ?? null })),
    places: { before: places?.before ?? null, after: places?.after ?? null },
    attribution: attribution ?? null,
  }
}
