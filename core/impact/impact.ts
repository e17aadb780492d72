import type { ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'

/** A resource at the other end of one or more references. */
export interface Reached {
  key: ResourceKey
  kind: ResourceKind
  name: string
  /** References in between: 1 is a direct one. */
  distance: number
}

/** A test case that exercises a resource, and why it is said to. */
export interface ExercisedBy {
  set: string
  name: string
  /**
   * `names`: an expectation names the resource; `leads`: one names a resource that leads to it; `routed`: the first words of
   * the case go to a topic that is, or leads to, the resource.
   */
  how?: 'names' | 'leads' | 'routed'
  /** The resource that is named, or the topic it is routed to. */
  through?: ResourceKey
}

/** What one changed resource has to do with the rest of the agent. Lists are nearest first, then by key. */
export interface ImpactItem {
  key: ResourceKey
  usedBy: readonly Reached[]
  reaches: readonly Reached[]
  /** Test cases that name the resource, or a resource that leads to it, in the order of the test sets. */
  testedBy: readonly ExercisedBy[]
  /** True where a list holds the nearest 100 only. */
  shortened?: boolean
}

export type RiskKind =
  | 'phone number'
  | 'handoff'
  | 'text message'
  | 'webhook'
  | 'MCP server'
  | 'URL'
  | 'safety lowered'
  | 'secret'
  | 'deletion'

/** A change that a person must look at, whatever else is green. */
export interface Risk {
  risk: RiskKind
  key: ResourceKey
  /** JSON pointer into the resource's normal value; `''` for the whole of it. */
  pointer: string
  /** One plain sentence: `handoff default now dials +44 20 7946 0001 (was +44 20 7946 0000)`. */
  message: string
  path: string
  /** 1-based. */
  line: number
}

/** What the changes of one agent touch. */
export interface Impact {
  /** One for each change, in the order of the changes. */
  items: readonly ImpactItem[]
  /** Gravest first. */
  risks: readonly Risk[]
  /** Changed resources of the head that a conversation can meet and no test case reaches. */
  untested: readonly ResourceKey[]
}

/** The impact of nothing. */
export const NO_IMPACT: Impact = { items: [], risks: [], untested: [] }
