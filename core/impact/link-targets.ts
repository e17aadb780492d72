import type { ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import type { AgentVersion, NormalResource } from '../version/agent-version.ts'

/** What a name means in a version: every look-up gives keys that are there. */
export interface LinkTargets {
  /** The resource of a kind with a name. */
  named(kind: ResourceKind, name: string): ResourceKey[]
  /** A step or function step of a flow. */
  step(flow: string, name: string): ResourceKey[]
  /** A function of a flow. */
  flowFunction(flow: string, name: string): ResourceKey[]
  /** The function in a file, by its path from the project's root. */
  file(path: string): ResourceKey[]
  /** The flow a step or function belongs to, or null for a resource outside flows. */
  flowOf(resource: NormalResource): string | null
  /** Functions of any kind, and steps, of any flow, that are called so. */
  functionsCalled(name: string): ResourceKey[]
  stepsCalled(name: string): ResourceKey[]
}

const IN_FLOWS: ReadonlySet<ResourceKind> = new Set(['step', 'function_step', 'transition_function'])
const STEPS: ReadonlySet<ResourceKind> = new Set(['step', 'function_step'])

/** The look-ups of a version. */
export function linkTargets({ resources }: AgentVersion): LinkTargets {
  const flows = new Set<string>()
  for (const { kind, name } of resources.values()) if (kind === 'flow') flows.add(name)
  const files = new Map<string, ResourceKey>()
  const functions = new Map<string, ResourceKey[]>()
  const steps = new Map<string, ResourceKey[]>()
  for (const resource of resources.values()) {
    if (resource.path.endsWith('.py')) files.set(resource.path, resource.key)
    const own = ownName(resource, flows)
    if (STEPS.has(resource.kind)) add(steps, own, resource.key)
    if (resource.kind.endsWith('function') || resource.kind === 'function_step') add(functions, own, resource.key)
  }
  const present = (...keys: ResourceKey[]): ResourceKey[] => keys.filter((key) => resources.has(key))
  return {
    named: (kind, name) => present(`${kind}:${name}`),
    step: (flow, name) => present(`step:${flow}/${name}`, `function_step:${flow}/${name}`),
    flowFunction: (flow, name) => present(`transition_function:${flow}/${name}`),
    file: (path) => [files.get(path)].filter((key) => key !== undefined),
    flowOf: (resource) => (IN_FLOWS.has(resource.kind) ? flowPart(resource.name, flows) : null),
    functionsCalled: (name) => functions.get(name) ?? [],
    stepsCalled: (name) => steps.get(name) ?? [],
  }
}

function ownName({ kind, name }: NormalResource, flows: ReadonlySet<string>): string {
  return IN_FLOWS.has(kind) ? name.slice(flowPart(name, flows).length + 1) : name
}

/** `Booking` of `Booking/Yes/No`: the part before a slash that is a flow's name, else the first. */
function flowPart(name: string, flows: ReadonlySet<string>): string {
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    if (flows.has(name.slice(0, at))) return name.slice(0, at)
  }
  const slash = name.indexOf('/')
  return slash === -1 ? '' : name.slice(0, slash)
}

function add(to: Map<string, ResourceKey[]>, name: string, key: ResourceKey): void {
  const others = to.get(name)
  if (others === undefined) to.set(name, [key])
  else others.push(key)
}
