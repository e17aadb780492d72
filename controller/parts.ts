import type { Runtime } from '../runtime/runtime.ts'
import type { AgentReader } from './agent-reader.ts'
import type { Clock } from './clock.ts'
import type { StatusBoard } from './status-board.ts'
import type { Store } from './store/open-store.ts'
import type { Survey, Wish } from './survey.ts'

/** What reconciling one agent in one environment works with. */
export interface Parts {
  store: Store
  agents: AgentReader
  board: StatusBoard
  clock: Clock
  /** The newest one. */
  survey(): Survey
  /** The runtime the environment's policy names. Throws `no-runtime`, `runtime-not-allowed`, `runtime-token`. */
  runtimeOf(policy: NonNullable<Wish['policy']>): Runtime
}

/** The clock's time as ISO 8601, UTC. */
export function isoNow({ clock }: Pick<Parts, 'clock'>): string {
  return new Date(clock.now()).toISOString()
}
