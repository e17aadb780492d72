import type { BrainReply, BrainRequest } from '../brain.ts'
import { call } from './call.ts'
import { chooseInstruction } from './choose-instruction.ts'
import { readInstructions } from './read-instructions.ts'

/**
 * The answer to a question in the middle of a flow, which stays where it is: the content of the topic it is about, else what the
 * topic asks for where the step offers it. Null for none.
 */
export function asideOf(request: BrainRequest, notExecuted: readonly string[]): BrainReply | null {
  const { routed, topics } = request
  const topic = routed === null ? undefined : topics[routed]
  if (routed === null || topic === undefined) return null
  if (topic.content !== '')
    return { do: 'say', text: topic.content, topic: routed, notExecuted: [...topic.missing, ...notExecuted] }
  const setting = { answers: false, unconditional: true, about: routed }
  const chosen = chooseInstruction(readInstructions(topic.actions), request, setting)
  return chosen === null ? null : call(chosen, routed, notExecuted)
}
