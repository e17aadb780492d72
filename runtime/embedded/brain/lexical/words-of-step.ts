import type { BrainRequest, StepView } from '../brain.ts'
import { readInstructions } from './read-instructions.ts'
import { type Words, wordsReturned } from './words-returned.ts'

/** What a step says in the agent's own texts: its facts, what it has said word for word, else what a function returned. */
export function wordsOfStep(request: BrainRequest, step: StepView): Words {
  const returned = wordsReturned(request)
  // What was asked for in the middle of the step has an answer; the step's own question has been put before.
  const isAside = step.answered && request.cited !== null && request.round > 0
  if (isAside && returned.text !== '') return returned
  const own = [...step.facts, ...readInstructions(step.prompt).quoted.slice(0, 1)].join(' ')
  return own === '' ? returned : { text: own, notExecuted: [] }
}
