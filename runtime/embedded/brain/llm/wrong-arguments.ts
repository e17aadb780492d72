import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { Tool } from '../brain.ts'

type Map = { readonly [key: string]: JsonValue }

/** What is wrong with the arguments of a call, for the model to put right; null when nothing is. */
export function wrongArguments({ parameters }: Tool, given: JsonValue): string | null {
  if (!isMap(given)) return 'the arguments must be a JSON object'
  const properties = isMap(parameters['properties']) ? parameters['properties'] : {}
  const required = Array.isArray(parameters['required']) ? parameters['required'] : []
  const missing = required.find((name) => !Object.hasOwn(given, String(name)))
  if (missing !== undefined) return `the argument ${String(missing)} is missing`
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (schema === undefined)
      return `there is no argument ${name}; there are ${Object.keys(properties).join(', ') || 'none'}`
    const wanted = isMap(schema) ? schema['type'] : undefined
    if (typeof wanted === 'string' && !isOf(value, wanted)) return `the argument ${name} must be of type ${wanted}`
  }
  return null
}

function isOf(value: JsonValue, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isMap(value)
  return type === 'null' ? value === null : typeof value === type
}

function isMap(value: JsonValue | undefined): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
