import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type {
  CallContext,
  ConversationFacts,
  FunctionAddress,
  FunctionOutcome,
  FunctionSession,
  FunctionWorker,
} from '../functions/function-worker.ts'

/** The functions of one conversation, opened with its first call. */
export interface SessionHost {
  /** Null when no function can run here. */
  call(
    address: FunctionAddress,
    args: Readonly<Record<string, JsonValue>>,
    context: CallContext,
  ): Promise<FunctionOutcome | null>
  close(): Promise<void>
}

/** A session that costs nothing until a function is called. */
export function openSession(facts: () => ConversationFacts, worker: () => Promise<FunctionWorker | null>): SessionHost {
  let opening: Promise<FunctionSession | null> | null = null
  return {
    async call(address, args, context) {
      opening ??= worker().then((worker) => worker?.open(facts()) ?? null)
      const session = await opening
      return session?.call(address, args, context) ?? null
    },
    async close() {
      const session = await opening
      await session?.close()
    },
  }
}
