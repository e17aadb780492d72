import type { ErrorObject } from 'ajv'

/**
 * Mistakes that a rule of its own explains better (names and files, first steps, `Other`), by schema and pointer. Editors
 * see them through the schema.
 */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  personality: /^const /,
  role: /^(?:required  value|pattern \/value )$/,
  'flow-config': /^(?:required  (?:name|start_step)|\S+ \/(?:name|start_step) )$/,
  step: /^(?:required  name|type \/name )$/,
  'test-case': /^(?:required  name|type \/name )$/,
}

/** Whether another rule speaks of an error of a schema. */
export function isJudgedElsewhere(schema: string, { keyword, instancePath, params }: ErrorObject): boolean {
  const pattern = Object.hasOwn(ELSEWHERE, schema) ? ELSEWHERE[schema] : undefined
  return pattern?.test(`${keyword} ${instancePath} ${String(params['missingProperty'] ?? '')}`) === true
}
