import type { BrainRequest, StepView } from '../brain.ts'
import { readInstructions } from './read-instructions.ts'
import { type Words, wordsReturned } from './words-returned.ts'

/** What a step says in the agent's own texts: its facts, what it has said word for word, else what a function returned. */
export function wordsOfStep(request: BrainRequest, step: StepView): Words {
  const own = [...step.facts, ...readInstructions(step.prompt).quoted.slice(0, 1)].join(' ')
  return own === '' ? wordsReturned(request) : { text: own, notExecuted: [] }
}
