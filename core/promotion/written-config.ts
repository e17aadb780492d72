import type { RuleLevel, Suppression } from '../validate/finding-policy.ts'
import type { EnvironmentEntry, GatesEntry, GreenroomConfig, TestsEntry } from './greenroom-config.ts'

/** greenroom.yaml as written, once the schema has let it pass. */
export interface WrittenConfig {
  agents?: readonly { path: string; name?: string }[]
  runtimes: Readonly<Record<string, GreenroomConfig['runtimes'][string]>>
  environments: Readonly<Record<string, WrittenEnvironment>>
  checks?: {
    fail_on?: 'error' | 'warning'
    not_judged?: 'report' | 'fail'
    deletion_limit?: string
    rules?: Readonly<Record<string, RuleLevel>>
    suppress?: readonly WrittenSuppression[]
  }
  tests?: TestsEntry
}

type WrittenSuppression = Omit<Suppression, 'range'>

export interface WrittenEnvironment {
  branch: string
  runtime: string
  promotes_from?: string
  drift?: EnvironmentEntry['drift']
  gates?: Partial<Omit<GatesEntry, 'soakMs'>> & { soak?: string }
}
