import type { GitRepository } from '../core/git/git.ts'
import type { EnvironmentEntry, RuntimeEntry, TestsEntry } from '../core/promotion/greenroom-config.ts'
import type { Unusable } from '../core/promotion/observation.ts'
import type { AgentFolder } from './read-branch.ts'

/** The policy of an environment, as its own branch says it. */
export interface Policy {
  environment: EnvironmentEntry
  runtimes: Readonly<Record<string, RuntimeEntry>>
  notJudged: 'report' | 'fail'
  /** How test sets are run. */
  tests: TestsEntry | undefined
}

/** Where the files of a wished version are. */
export interface Source {
  repository: GitRepository
  commit: string
  folder: AgentFolder
}

/** What git wishes for one agent in one environment. */
export interface Wish {
  agent: string
  environment: string
  branch: string
  /** Where the agent's files are, not read yet: one agent's files never hold up another's. */
  wished: Source | Unusable
  /** The last one that could be read; null when none ever was. */
  policy: Policy | null
}

/** What git says at one moment, for all agents and environments; stages come after those they promote from. */
export interface Survey {
  wishes: ReadonlyMap<string, Wish>
  /** Whatever belongs to no single agent in an environment. */
  problems: readonly string[]
}

/** The key of an agent in an environment, as the queue and people use it. */
export function keyOf(target: { agent: string; environment: string }): string {
  return `${target.agent}@${target.environment}`
}
