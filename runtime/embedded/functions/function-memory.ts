import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { CallContext, FunctionAddress } from './function-worker.ts'

/** One call that was made, as it must be made again should the process that holds the conversation be lost. */
export interface MadeCall {
  address: FunctionAddress
  args: Readonly<Record<string, JsonValue>>
  context: CallContext
}

/** Calls and characters remembered of one conversation. */
const MOST_CALLS = 500
const MOST_CHARACTERS = 2_000_000

/**
 * What has happened in one conversation, to be done again in another process: clock, chance and modules are the
 * conversation's own, so the same calls lead to the same state.
 */
export class FunctionMemory {
  /** null once there is too much to remember. */
  calls: readonly MadeCall[] | null = []
  /** The state after the last of them, as it was shown. */
  state: Readonly<Record<string, JsonValue>> = {}
  #characters = 0

  add(call: MadeCall, state: Readonly<Record<string, JsonValue>>): void {
    this.state = state
    if (this.calls === null) return
    this.#characters += JSON.stringify(call).length
    const fits = this.calls.length < MOST_CALLS && this.#characters <= MOST_CHARACTERS
    this.calls = fits ? [...this.calls, call] : null
  }
}
