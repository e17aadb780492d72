import type { AgentVersion } from '../../core/version/agent-version.ts'
import type { Runtime } from '../runtime.ts'

/** What a check needs of an adapter under test. Each check gets a kit of its own, with an empty runtime behind it. */
export interface RuntimeKit {
  runtime: Runtime
  /** Names that may be used as agents; checks don't share them. */
  agents: readonly [string, string]
  /** Two different versions of an agent, whose topic `parking` answers "where can I park?" with the text. */
  version(agent: string, text: string, commit: string | null): AgentVersion
  /** How many versions the runtime keeps of an agent. */
  stored(agent: string): Promise<number>
  /** The runtime no longer answers, as after a crash. */
  stop(): Promise<void>
  /** It answers again, at the same address and with what it kept. */
  start(): Promise<void>
}

/** One thing every adapter must do. `run` throws an `AssertionError` saying what was wrong. */
export interface ConformanceCheck {
  name: string
  run(kit: RuntimeKit): Promise<void>
}
