import type { BrainRequest, StepView } from '../brain.ts'
import { contentReturned } from './content-returned.ts'
import { readInstructions } from './read-instructions.ts'

/** What a step says in the agent's own texts: its facts, what it has said word for word, else what a function returned. */
export function wordsOfStep(request: BrainRequest, step: StepView): string {
  const own = [...step.facts, ...readInstructions(step.prompt).quoted.slice(0, 1)].join(' ')
  return own === '' ? contentReturned(request) : own
}
