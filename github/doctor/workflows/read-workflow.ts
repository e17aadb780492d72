import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { parseYaml } from '../../../core/agent/yaml.ts'
import type {
  JobPermissions,
  WorkflowConcurrency,
  WorkflowFile,
  WorkflowJob,
  WorkflowStep,
  WorkflowTrigger,
} from './workflow-file.ts'

/** Reads a workflow file; null when it is no YAML or holds no jobs. What is of another type than GitHub's is passed over. */
export function readWorkflow(path: string, text: string): WorkflowFile | null {
  const document = parseYaml(text)
  if (!document.ok) return null
  const workflow = mapOf(document.value)
  const jobs = Object.entries(mapOf(workflow['jobs']))
  if (jobs.length === 0) return null
  const permissions = permissionsOf(workflow['permissions'])
  return {
    path,
    name: textOf(workflow['name']) ?? path,
    on: triggersOf(workflow['on']),
    concurrency: concurrencyOf(workflow['concurrency']),
    jobs: jobs.map(([id, job]) => jobOf(id, mapOf(job), permissions)),
  }
}

function jobOf(id: string, job: Record<string, JsonValue>, ofWorkflow: JobPermissions | null): WorkflowJob {
  return {
    id,
    checkName: textOf(job['name']) ?? id,
    permissions: permissionsOf(job['permissions']) ?? ofWorkflow,
    environment: textOf(job['environment']) ?? textOf(mapOf(job['environment'])['name']),
    isConditional: job['if'] !== undefined,
    concurrency: concurrencyOf(job['concurrency']),
    steps: listOf(job['steps']).map((step) => stepOf(mapOf(step))),
  }
}

function stepOf(step: Record<string, JsonValue>): WorkflowStep {
  const inputs = Object.entries(mapOf(step['with'])).flatMap(([name, value]): [string, string][] =>
    value === null || typeof value === 'object' ? [] : [[name.toLowerCase(), String(value)]],
  )
  return { uses: textOf(step['uses']), id: textOf(step['id']), inputs: Object.fromEntries(inputs) }
}

function triggersOf(on: JsonValue | undefined): Map<string, WorkflowTrigger> {
  if (typeof on === 'string') return new Map([[on, triggerOf(undefined)]])
  if (Array.isArray(on))
    return new Map(on.flatMap((event) => (typeof event === 'string' ? [[event, triggerOf(undefined)]] : [])))
  return new Map(Object.entries(mapOf(on)).map(([event, filter]) => [event, triggerOf(filter)]))
}

function triggerOf(filter: JsonValue | undefined): WorkflowTrigger {
  const filters = mapOf(filter)
  return {
    filtersPaths: filters['paths'] !== undefined || filters['paths-ignore'] !== undefined,
    branches: textsOf(filters['branches']),
    workflows: textsOf(filters['workflows']),
  }
}

function permissionsOf(value: JsonValue | undefined): JobPermissions | null {
  if (value === 'read-all') return { all: 'read' }
  if (value === 'write-all') return { all: 'write' }
  if (value === undefined || (value !== null && typeof value !== 'object')) return null
  const named = Object.entries(mapOf(value)).flatMap(([name, level]) =>
    typeof level === 'string' ? [[name, level]] : [],
  )
  return { named: Object.fromEntries(named) as Record<string, string> }
}

function concurrencyOf(value: JsonValue | undefined): WorkflowConcurrency | null {
  if (typeof value === 'string') return { group: value, cancels: false, queues: false }
  const settings = mapOf(value)
  const group = textOf(settings['group'])
  if (group === null) return null
  // An expression may be true: it is not taken for good.
  const cancels = settings['cancel-in-progress'] !== undefined && settings['cancel-in-progress'] !== false
  return { group, cancels, queues: settings['queue'] === 'max' }
}

function mapOf(value: JsonValue | undefined): Record<string, JsonValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, JsonValue>)
    : {}
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function textsOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  return listOf(value).filter((one) => typeof one === 'string')
}
