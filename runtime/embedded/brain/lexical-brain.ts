import type { Brain, BrainReply, BrainRequest } from './brain.ts'
import { decideInStep } from './lexical/decide-in-step.ts'
import { decideOnCollection } from './lexical/decide-on-collection.ts'
import { decideOnTopic } from './lexical/decide-on-topic.ts'

/**
 * Decides by rules, without a model: in a flow the step's instructions of regular form and its conditions, outside the
 * topic that routing finds and its imperative instructions. It says only what the agent's own texts say, and lists
 * whatever it cannot follow.
 */
export const lexicalBrain: Brain = { name: 'lexical/3', decide }

function decide(request: BrainRequest): BrainReply {
  if (request.step === null) return decideOnTopic(request)
  return request.step.kind === 'default'
    ? decideOnCollection(request, request.step)
    : decideInStep(request, request.step)
}
