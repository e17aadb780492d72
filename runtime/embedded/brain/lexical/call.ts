import type { BrainReply } from '../brain.ts'
import type { Chosen } from './choose-instruction.ts'

/** The reply that follows an instruction. */
export function call(chosen: Chosen, topic: string | null, notExecuted: readonly string[]): BrainReply {
  const { tool, filled } = chosen
  const asSaid = filled.asSaid.map(
    (name) => `word the argument ${name} of ${tool.name}: the caller's words are passed on`,
  )
  return {
    do: 'call',
    tool: tool.name,
    arguments: filled.values,
    topic,
    notExecuted: [...notExecuted, ...asSaid],
  }
}
