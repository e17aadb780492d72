import type { ResourceKey } from '../agent/agent-project.ts'
import type { AgentReport } from './report.ts'
import type { Words } from './words.ts'

/** One line of what a person must look at, whatever else is green. */
export interface Attention {
  /** `phone number`, `newly failing`, `untested`. */
  what: string
  /** red: does not work; amber: can do harm; blue: behaves otherwise; grey: nobody knows. */
  tone: 'red' | 'amber' | 'blue' | 'grey'
  /** null for what is of no agent. */
  agent: AgentReport | null
  message: Words
  place: { path: string; line: number } | null
  /** Where the report says more: a changed resource, or a part. */
  about: { key: ResourceKey } | { part: 'tests' | 'routing' | 'impact' | 'findings' | 'configuration' } | null
}

/** Lines of one sort: of many, the first few stand for all where there is little room. */
export interface AttentionGroup {
  what: string
  rows: readonly Attention[]
  /** How many of the rows are told before the others are only counted. */
  few: number
}
