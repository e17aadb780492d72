import type { AgentVersion, NormalResource } from '../../../core/version/agent-version.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

interface Condition {
  name: string
  description: string
  /** Name of the step it leads to; null leaves the flow. */
  step: string | null
  needs: readonly string[]
}

/** A step of a flow. A function step is Python that runs when it is entered. */
export type Step =
  | { kind: 'advanced' | 'default'; name: string; prompt: string; collects: readonly string[]; conditions: Condition[] }
  | { kind: 'function'; name: string }

export interface Flow {
  name: string
  description: string
  startStep: string
  /** By the name others call it: a step's own, a function step's file stem. */
  steps: ReadonlyMap<string, Step>
}

/** The flows of a version by name. */
export function flowsOf(version: AgentVersion): ReadonlyMap<string, Flow> {
  const steps = new Map<string, Map<string, Step>>()
  const add = (resource: NormalResource, step: Step) => {
    const folder = folderOf(resource)
    const known = steps.get(folder) ?? new Map<string, Step>()
    if (!known.has(step.name)) known.set(step.name, step)
    steps.set(folder, known)
  }
  for (const resource of named(version, 'step')) add(resource, stepOf(resource))
  for (const resource of named(version, 'function_step')) {
    add(resource, { kind: 'function', name: afterSlash(resource.name) })
  }
  return new Map(
    named(version, 'flow').map((resource) => {
      const fields = fieldsOf(resource.value)
      const flow: Flow = {
        name: resource.name,
        description: fields.text('description'),
        startStep: fields.text('start_step'),
        steps: steps.get(folderOf(resource)) ?? new Map(),
      }
      return [resource.name, flow]
    }),
  )
}

/** What keeps the parts of a flow together: its name, which stands before the slash in the names of its parts. */
function folderOf({ kind, name }: NormalResource): string {
  if (kind === 'flow') return name
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}

function afterSlash(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function stepOf(resource: NormalResource): Step {
  const fields = fieldsOf(resource.value)
  return {
    kind: fields.text('step_type') === 'default_step' ? 'default' : 'advanced',
    name: fields.text('name') === '' ? afterSlash(resource.name) : fields.text('name'),
    prompt: fields.text('prompt'),
    collects: fields.texts('extracted_entities'),
    conditions: fields.list('conditions').map((item) => {
      const condition = fieldsOf(item)
      // The vendor takes every other type for an exit.
      const leads = condition.text('condition_type') === 'step_condition'
      return {
        name: condition.text('name'),
        description: condition.text('description'),
        step: leads ? condition.text('child_step') : null,
        needs: condition.texts('required_entities'),
      }
    }),
  }
}
