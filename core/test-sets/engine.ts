import type { AgentProject } from '../agent/agent-project.ts'
import type { TestsEntry } from '../promotion/greenroom-config.ts'
import type { CallerModel } from './adk/caller-model.ts'
import type { OpenVersion } from './conversation.ts'
import type { Judge } from './judge/judge.ts'

/** What answers the test cases of one agent, who judges what only a reader can, and who plays callers no rule can. */
export interface Engine {
  open: OpenVersion
  /** Name of the brain, for the keys of known results. */
  brain: string
  /** Asked for what has no recorded verdict. */
  judge?: Judge
  caller?: CallerModel
  /** What is to be said after the run; `all`: every case was run to its end. */
  notes?(all: boolean): string[]
}

/** An agent under test, and the one it is compared with, where there is one. */
export interface ProjectSides {
  project: AgentProject
  base: AgentProject | null
}

/** Makes the engine of an agent, as greenroom.yaml wants it; undefined where that says nothing. */
export type EngineOf = (sides: ProjectSides, tests: TestsEntry | undefined) => Engine
