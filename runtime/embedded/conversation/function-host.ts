import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { ConversationFacts, FunctionWorker } from '../functions/function-worker.ts'
import { openSession, type SessionHost } from './session-host.ts'

/** The functions of a version, for all its conversations. The worker starts when the first function is needed. */
export interface FunctionHost {
  session(facts: () => ConversationFacts): SessionHost
  readonly notes: readonly string[]
  close(): Promise<void>
}

export type OpenWorker = (version: AgentVersion) => Promise<FunctionWorker | null>

/** Nothing is started yet. */
export function functionHost(version: AgentVersion, open: OpenWorker): FunctionHost {
  const notes: string[] = []
  let opening: Promise<FunctionWorker | null> | null = null
  const worker = () => {
    opening ??= open(version).then((worker) => {
      notes.push(worker === null ? 'functions were not run: needs Python' : `functions: ${worker.isolation}`)
      return worker
    })
    return opening
  }
  return {
    notes,
    session: (facts) => openSession(facts, worker),
    async close() {
      const started = await opening
      await started?.stop()
    },
  }
}
