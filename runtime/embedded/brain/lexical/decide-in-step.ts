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
  const answered = step.answered && request.round === 0
  const chosen = answered ? chooseInstruction(instructions, request, { answers: true, unconditional: true }) : null
  if (chosen !== null) return call(chosen, null, [])
  const rule = answered ? byRules(request) : null
  if (rule !== null) return rule
  const heard = answered && request.said !== ''
  const notExecuted = heard ? notFollowed(instructions, `step ${step.step}`, null) : []
  const aside = heard ? asideOf(request, notExecuted) : null
  if (aside !== null) return aside
  const words = wordsOfStep(request, step)
  notExecuted.push(...words.notExecuted)
  if (words.text === '') notExecuted.push(`say: a model words what step ${step.step} says`)
  return { do: 'say', text: words.text, topic: null, notExecuted }
}

/** The agent's rules hold everywhere; in a step only those whose condition is surely met. */
export function byRules(request: BrainRequest): BrainReply | null {
  const chosen = chooseInstruction(readInstructions(request.rules), request, { answers: false, unconditional: false })
  return chosen !== null && chosen.instruction.condition !== null && chosen.score >= 1.5 ? call(chosen, null, []) : null
}
