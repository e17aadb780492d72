import { readFileSync } from 'node:fs'

/** GitHub's own OpenAPI description of the operations the tests know; scripts/trim-github-openapi.ts makes it. */
const FILE = new URL('../../../fixtures/github/api.github.com.trimmed.json', import.meta.url)

export interface Schema {
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

export interface Operation {
  operationId: string
  parameters?: unknown[]
  requestBody?: { required?: boolean; content?: Record<string, { schema: Schema }> }
  responses: Record<string, unknown>
}

export interface Description {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}

let description: Description | null = null

/** The description, read once in a process. */
export function readDescription(): Description {
  description ??= repairNullable(JSON.parse(readFileSync(FILE, 'utf8'))) as Description
  return description
}

/** OpenAPI 3.0 `nullable` in words Ajv knows: it refuses `nullable` without `type`, and a nullable enum that lacks null. */
function repairNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repairNullable)
  if (value === null || typeof value !== 'object') return value
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, repairNullable(inner)]),
  )
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest
}
