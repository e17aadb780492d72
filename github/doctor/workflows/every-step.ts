import type { RepositoryFacts } from '../facts/repository-facts.ts'
import { type GreenroomStep, greenroomSteps, placeOfStep } from './greenroom-steps.ts'

/** A step that runs the Action and the branches whose tree holds it. */
export interface StepOnBranches extends GreenroomStep {
  branches: readonly string[]
}

/** Every step that runs the Action on any branch that is known; the same step on several branches is told once. */
export function everyStep({ workflows }: Pick<RepositoryFacts, 'workflows'>): StepOnBranches[] {
  const found = new Map<string, StepOnBranches & { branches: string[] }>()
  for (const [branch, read] of workflows)
    for (const step of read.known ? greenroomSteps(read.value.files) : []) {
      const key = JSON.stringify([step.workflow.path, step.job, step.step])
      const known = found.get(key)
      if (known === undefined) found.set(key, { ...step, branches: [branch] })
      else known.branches.push(branch)
    }
  return [...found.values()]
}

/** Whether the workflows of every branch are known: only then is nothing wrong with them when nothing was found. */
export function knowsWorkflows({ workflows }: Pick<RepositoryFacts, 'workflows'>): boolean {
  return [...workflows.values()].every(({ known }) => known)
}

/** How a message names a step: file, job, branches. */
export function nameOfStep(step: StepOnBranches): string {
  return `${placeOfStep(step)} on ${step.branches.join(', ')}`
}
