import type { JsonValue } from '../../core/agent/agent-project.ts'

type Remembered = Readonly<Record<string, JsonValue>>

/** What conversations leave for the next one with the same caller: `conv.memory`. */
export interface CallerMemory {
  recall(agent: string, caller: string): Remembered
  /** Values are put over those there are, name by name. */
  remember(agent: string, caller: string, values: Remembered): void
}

const MOST_CALLERS = 10_000
/** Characters of JSON kept of one caller; what would be more is not taken over. */
const MOST_KEPT = 20_000

/** In memory, for the callers heard of last. */
export function callerMemory(most = MOST_CALLERS): CallerMemory {
  /** Longest unheard of first. */
  const callers = new Map<string, Remembered>()
  const keyOf = (agent: string, caller: string) => JSON.stringify([agent, caller])
  return {
    recall: (agent, caller) => callers.get(keyOf(agent, caller)) ?? {},
    remember(agent, caller, values) {
      const key = keyOf(agent, caller)
      const all = { ...callers.get(key), ...values }
      if (JSON.stringify(all).length > MOST_KEPT) return
      callers.delete(key)
      callers.set(key, all)
      if (callers.size > most) callers.delete(callers.keys().next().value as string)
    },
  }
}

/** Remembers nobody: a conversation does not depend on those before it. */
export const NO_MEMORY: CallerMemory = { recall: () => ({}), remember: () => undefined }
