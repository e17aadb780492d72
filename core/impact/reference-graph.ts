import type { ResourceKey } from '../agent/agent-project.ts'
import type { AgentVersion, NormalResource } from '../version/agent-version.ts'
import type { Reached } from './impact.ts'
import { linksOf } from './links-of.ts'
import { type LinkTargets, linkTargets } from './link-targets.ts'

/** What leads to what in a version: references, jumps, conditions, calls, imports, state. */
export interface ReferenceGraph {
  /** What names each other's names in this version mean. */
  targets: LinkTargets
  /** What a resource leads to, nearest first and then by key, at most `limit`; without itself. */
  reaches(key: ResourceKey, limit?: number): Reached[]
  /** What leads to a resource, in the same way. */
  usedBy(key: ResourceKey, limit?: number): Reached[]
  /** Keys a resource names itself, sorted. */
  links(key: ResourceKey): ResourceKey[]
  /** What names a resource itself, sorted by key. */
  direct(key: ResourceKey): NormalResource[]
  /** All of `keys` that are there, and everything they lead to. */
  reachedFrom(keys: Iterable<ResourceKey>): Set<ResourceKey>
}

type Lists = readonly (readonly number[])[]

const graphs = new WeakMap<AgentVersion, ReferenceGraph>()

/**
 * The graph of a version; made once for it. Cycles are fine, each resource is visited once, and names that lead nowhere are
 * left out (the rules of validation tell those).
 */
export function referenceGraph(version: AgentVersion): ReferenceGraph {
  const known = graphs.get(version)
  if (known !== undefined) return known
  const graph = build(version)
  graphs.set(version, graph)
  return graph
}

function build(version: AgentVersion): ReferenceGraph {
  const targets = linkTargets(version)
  const nodes = [...version.resources.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const positions = new Map(nodes.map(({ key }, at) => [key, at]))
  const forward: number[][] = nodes.map((node) =>
    // What only a test says is no part of a conversation.
    node.kind === 'test_case' ? [] : linksOf(node, targets).flatMap((key) => positions.get(key) ?? []),
  )
  const backward: number[][] = nodes.map(() => [])
  for (const [from, tos] of forward.entries()) {
    tos.sort((a, b) => a - b)
    for (const to of tos) backward[to]?.push(from)
  }
  const walk = (lists: Lists, key: ResourceKey, limit: number): Reached[] => {
    const start = positions.get(key)
    return start === undefined ? [] : nearest(nodes, lists, start, limit)
  }
  return {
    targets,
    reaches: (key, limit = Infinity) => walk(forward, key, limit),
    usedBy: (key, limit = Infinity) => walk(backward, key, limit),
    links: (key) => (forward[positions.get(key) ?? -1] ?? []).flatMap((at) => nodes[at]?.key ?? []),
    direct: (key) => (backward[positions.get(key) ?? -1] ?? []).flatMap((at) => nodes[at] ?? []),
    reachedFrom(keys) {
      const seen = new Set([...keys].flatMap((key) => positions.get(key) ?? []))
      // A set is walked in the order of entry, what is added on the way included.
      for (const at of seen) for (const to of forward[at] ?? []) seen.add(to)
      return new Set([...seen].flatMap((at) => nodes[at]?.key ?? []))
    },
  }
}

/** Breadth first; nodes are sorted by key, so that sorting positions sorts keys. */
function nearest(nodes: readonly NormalResource[], lists: Lists, start: number, limit: number): Reached[] {
  const seen = new Set([start])
  const found: Reached[] = []
  let level = [start]
  for (let distance = 1; level.length > 0 && found.length < limit; distance++) {
    const next: number[] = []
    for (const at of level) {
      for (const to of lists[at] ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        next.push(to)
      }
    }
    next.sort((a, b) => a - b)
    for (const at of next.slice(0, limit - found.length)) {
      const node = nodes[at]
      if (node !== undefined) found.push({ key: node.key, kind: node.kind, name: node.name, distance })
    }
    level = next
  }
  return found
}
