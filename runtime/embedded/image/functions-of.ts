import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { parsePython } from '../../../core/agent/python.ts'
import type { PythonDecorator, PythonFunction } from '../../../core/agent/python-file.ts'
import type { AgentVersion, NormalResource } from '../../../core/version/agent-version.ts'
import type { FunctionAddress } from '../functions/function-worker.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

/** A function as a model sees it: never its code. */
export interface AgentFunction {
  address: FunctionAddress
  description: string
  /** JSON Schema of its arguments, an object. */
  parameters: { readonly [key: string]: JsonValue }
  /** What would be heard meanwhile if it were slow. */
  fillers: readonly string[]
}

export interface AgentFunctions {
  global: ReadonlyMap<string, AgentFunction>
  /** Transition functions by flow, by name. */
  transition: ReadonlyMap<string, ReadonlyMap<string, AgentFunction>>
  /** Function steps by flow, by name. */
  steps: ReadonlyMap<string, ReadonlyMap<string, AgentFunction>>
  hasStart: boolean
  hasEnd: boolean
}

const TYPES: Readonly<Record<string, string>> = { str: 'string', int: 'integer', float: 'number', bool: 'boolean' }

/** The functions of a version, read from their sources. */
export function functionsOf(version: AgentVersion): AgentFunctions {
  return {
    global: new Map(
      named(version, 'function').map((resource) => [
        resource.name,
        functionOf(resource, { kind: 'global', name: resource.name, flow: null }),
      ]),
    ),
    transition: byFlow(version, 'transition_function', 'transition'),
    steps: byFlow(version, 'function_step', 'function step'),
    hasStart: named(version, 'start_function').length > 0,
    hasEnd: named(version, 'end_function').length > 0,
  }
}

function byFlow(
  version: AgentVersion,
  resources: 'transition_function' | 'function_step',
  kind: FunctionAddress['kind'],
): Map<string, Map<string, AgentFunction>> {
  const found = new Map<string, Map<string, AgentFunction>>()
  for (const resource of named(version, resources)) {
    const slash = resource.name.lastIndexOf('/')
    const flow = resource.name.slice(0, Math.max(0, slash))
    const name = resource.name.slice(slash + 1)
    const known = found.get(flow) ?? new Map<string, AgentFunction>()
    known.set(name, functionOf(resource, { kind, name, flow }))
    found.set(flow, known)
  }
  return found
}

/** The code is read when something in it is first asked for: most functions are never called in one run of the test sets. */
function functionOf(resource: NormalResource, address: FunctionAddress): AgentFunction {
  let known: Declared | null = null
  const declared = (): Declared => (known ??= declaredIn(fieldsOf(resource.value).text('source'), address.name))
  return {
    address,
    get description() {
      return declared().description
    },
    get parameters() {
      return declared().parameters
    },
    get fillers() {
      return declared().fillers
    },
  }
}

type Declared = Omit<AgentFunction, 'address'>

/** What the decorators of a function say. */
function declaredIn(source: string, name: string): Declared {
  const main = mainOf(source, name)
  const properties: Record<string, JsonValue> = {}
  for (const decorator of main?.decorators ?? []) {
    const [parameterName, description] = decorator.name === 'func_parameter' ? textsOf(decorator) : []
    const parameter = main?.parameters.find((one) => one.name === parameterName)
    if (parameterName === undefined || parameter === undefined) continue
    properties[parameterName] = { type: TYPES[parameter.annotation ?? ''] ?? 'string', description: description ?? '' }
  }
  const parameters = { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
  const description = main?.decorators.find((decorator) => decorator.name === 'func_description')
  return {
    description: description === undefined ? '' : (textsOf(description)[0] ?? ''),
    parameters,
    fillers: (main?.decorators ?? []).flatMap(fillersOf),
  }
}

function mainOf(source: string, name: string): PythonFunction | undefined {
  // A source that does not parse has no description: the call itself tells what is wrong with it.
  return source === '' ? undefined : parsePython(source).functions.find((one) => one.name === name)
}

function textsOf(decorator: PythonDecorator): string[] {
  return (decorator.args ?? []).flatMap(({ name, value }) =>
    name === null && value.type === 'string' ? [value.value] : [],
  )
}

function fillersOf(decorator: PythonDecorator): string[] {
  const said = decorator.args?.find(({ name }) => name === 'delay_responses')?.value
  if (decorator.name !== 'func_latency_control' || said?.type !== 'list') return []
  return said.items.flatMap(({ value }) => {
    const first = value.type === 'tuple' || value.type === 'list' ? value.items[0]?.value : undefined
    return first?.type === 'string' ? [first.value] : []
  })
}
