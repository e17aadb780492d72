import type { FindingPolicy } from '../validate/finding-policy.ts'

/** greenroom.yaml, as schemas/greenroom.schema.json describes it, with defaults filled in. */
export interface GreenroomConfig {
  agents: readonly AgentEntry[]
  runtimes: Readonly<Record<string, RuntimeEntry>>
  /** In promotion order: an environment comes after the one it promotes from. */
  environments: readonly EnvironmentEntry[]
  checks: ChecksEntry
  /** Absent where nothing is said: rules decide. */
  tests?: TestsEntry
}

/** How test sets are run: never where a model is, which only who runs them knows. */
export interface TestsEntry {
  brain?: 'lexical' | 'llm'
  /** As its server calls it; where absent, the one that all recordings of an agent are of. */
  model?: string
  /** Name of the environment variable with its key. Never the key. */
  key_env?: string
}

export interface AgentEntry {
  /** Folder or glob (`agents/*`, `.` for a project at the root). */
  path: string
  /** Only for a path without a glob: the agent's name, where it is not the folder's. */
  name?: string
}

export interface RuntimeEntry {
  type: 'embedded'
  url: string
  /** Name of the environment variable with the runtime's token. Never the token. */
  key_env?: string
}

export interface EnvironmentEntry {
  name: string
  branch: string
  runtime: string
  /** Absent for the first stage, where versions are published. */
  promotes_from?: string
  /** What to do with a hand change at the runtime. Default `report`. */
  drift: 'heal' | 'report' | 'adopt'
  gates: GatesEntry
}

export interface GatesEntry {
  /** Default `none`. */
  approval: 'github-environment' | 'pull-request' | 'command' | 'none'
  /** Default `none`. */
  test_sets: 'all' | 'none'
  /** How long a version must have been healthy one stage below, in ms. Default 0. */
  soakMs: number
  windows: readonly WindowEntry[]
}

interface WindowEntry {
  /** `Mon-Thu 09:00-17:00`. */
  allow: string
  /** IANA zone. */
  zone: string
}

export interface ChecksEntry extends FindingPolicy {
  fail_on: 'error' | 'warning'
  not_judged: 'report' | 'fail'
  /** Percent of a kind that may be deleted in one change. */
  deletion_limit: number
}
