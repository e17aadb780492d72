import type { ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import { type ReferenceGraph, referenceGraph } from '../impact/reference-graph.ts'
import { field } from '../validate/json-fields.ts'
import type { AgentVersion, NormalResource } from '../version/agent-version.ts'
import type { TestRun, TurnResult } from './test-case.ts'

/** Something of the agent that no test case came to. */
export interface Unreached {
  key: ResourceKey
  name: string
  /** From the project's root. */
  path: string
  /** What leads there by its own words, reached or not; empty: nothing does. */
  usedBy: readonly { key: ResourceKey; reached: boolean }[]
}

export type CoveredKind = 'topics' | 'functions' | 'steps' | 'handoffs' | 'textMessages'

/** What of one kind the test cases came to. */
interface KindCoverage {
  total: number
  reached: number
  missing: readonly Unreached[]
}

export type Coverage = Readonly<Record<CoveredKind, KindCoverage>>

const KINDS: Readonly<Record<CoveredKind, readonly ResourceKind[]>> = {
  topics: ['topic'],
  functions: ['function', 'transition_function', 'start_function', 'end_function'],
  steps: ['step', 'function_step'],
  handoffs: ['handoff'],
  textMessages: ['sms_template'],
}
const FUNCTION_KINDS: ReadonlySet<string> = new Set([
  'function',
  'transition_function',
  'function_step',
  'start_function',
  'end_function',
])

/**
 * Which topics, functions, steps, handoffs and text messages of a version the conversations of a run came to. A function that
 * only others import counts when one of those was called. Topics that are not enabled do not count.
 */
export function coverageOf(version: AgentVersion, run: TestRun): Coverage {
  const graph = referenceGraph(version)
  const reached = new Set<ResourceKey>()
  const talked = run.cases.filter(({ turns }) => turns.length > 0)
  if (talked.length > 0) reached.add('start_function:start_function')
  for (const { greeting, turns } of talked)
    for (const turn of greeting === undefined ? turns : [greeting, ...turns])
      for (const key of keysOf(turn)) reached.add(key)
  addImported(reached, graph)
  const resources = [...version.resources.values()]
  const of = (kinds: readonly ResourceKind[]): KindCoverage => {
    const all = resources.filter((resource) => kinds.includes(resource.kind) && isMeant(resource))
    const missing = all.filter(({ key }) => !reached.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1))
    return {
      total: all.length,
      reached: all.length - missing.length,
      missing: missing.map((one) => unreached(one, graph, reached)),
    }
  }
  return {
    topics: of(KINDS.topics),
    functions: of(KINDS.functions),
    steps: of(KINDS.steps),
    handoffs: of(KINDS.handoffs),
    textMessages: of(KINDS.textMessages),
  }
}

function keysOf({ topic, functions = [], flow, step, path = [], handoff, sms = [] }: TurnResult): ResourceKey[] {
  const places = flow == null || step == null ? path : [...path, `${flow}/${step}`]
  return [
    ...(topic === null ? [] : [`topic:${topic}`]),
    ...functions.flatMap(({ name, flow }) => {
      if (flow !== null) return [`transition_function:${flow}/${name}`, `function_step:${flow}/${name}`]
      return [`function:${name}`, ...(name === 'end_function' || name === 'start_function' ? [`${name}:${name}`] : [])]
    }),
    ...places.flatMap((place) => [`step:${place}`, `function_step:${place}`]),
    ...(handoff == null ? [] : [`handoff:${handoff.destination}`]),
    ...sms.flatMap(({ template }) => (template === null ? [] : [`sms_template:${template}`])),
  ]
}

/** What a function that was called imports was run as well. */
function addImported(reached: Set<ResourceKey>, graph: ReferenceGraph): void {
  const queue = [...reached].filter(isFunction)
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const next of graph.links(key)) {
      // A function of a flow is called by the engine, or it is not.
      if (!next.startsWith('function:') || reached.has(next)) continue
      if (graph.usedBy(next, MOST_USERS).some((user) => user.distance === 1 && !isFunction(user.key))) continue
      reached.add(next)
      queue.push(next)
    }
  }
}

const MOST_USERS = 1000

function isFunction(key: ResourceKey): boolean {
  return FUNCTION_KINDS.has(key.slice(0, key.indexOf(':')))
}

function isMeant({ kind, value }: NormalResource): boolean {
  return kind !== 'topic' || field(value, 'enabled') !== false
}

function unreached(
  { key, name, path }: NormalResource,
  graph: ReferenceGraph,
  reached: ReadonlySet<ResourceKey>,
): Unreached {
  const users = graph.usedBy(key, MOST_USERS).filter(({ distance, kind }) => distance === 1 && kind !== 'test_case')
  return { key, name, path, usedBy: users.map((user) => ({ key: user.key, reached: reached.has(user.key) })) }
}
