import type { BrainReply, BrainRequest, StepView } from '../brain.ts'
import { call } from './call.ts'
import { chooseInstruction } from './choose-instruction.ts'
import { notFollowed } from './not-followed.ts'
import { readInstructions } from './read-instructions.ts'
import { asideOf } from './aside-of.ts'
import { wordsOfStep } from './words-of-step.ts'

/** In an advanced step: the instruction that what was said asks for, else what the step has to say. */
export function decideInStep(request: BrainRequest, step: StepView): BrainReply {
  const instructions = readInstructions(step.prompt)
  const heard = step.answered && request.said !== '' && request.round === 0
  const chosen = heard ? chooseInstruction(instructions, request, { answers: true, unconditional: true }) : null
  if (chosen !== null) return call(chosen, null, [])
  const rule = heard ? byRules(request) : null
  if (rule !== null) return rule
  const notExecuted = heard ? notFollowed(instructions, `step ${step.step}`, null) : []
  const aside = heard ? asideOf(request) : ''
  if (aside !== '') return { do: 'say', text: aside, topic: request.routed, notExecuted }
  const text = wordsOfStep(request, step)
  if (text === '') notExecuted.push(`say: a model words what step ${step.step} says`)
  return { do: 'say', text, topic: null, notExecuted }
}

/** The agent's rules hold everywhere; in a step only those whose condition is surely met. */
export function byRules(request: BrainRequest): BrainReply | null {
  const chosen = chooseInstruction(readInstructions(request.rules), request, { answers: false, unconditional: false })
  return chosen !== null && chosen.instruction.condition !== null && chosen.score >= 1.5 ? call(chosen, null, []) : null
}
