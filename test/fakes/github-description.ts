import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** GitHub's own OpenAPI description of the operations Greenroom calls; scripts/trim-github-openapi.ts makes it. */
const DESCRIPTION = new URL('../fixtures/github/api.github.com.trimmed.json', import.meta.url)

/** Answers every operation can give though the description does not list them there (docs.github.com, troubleshooting the REST API). */
const EVERYWHERE = new Set([401, 403, 404])

interface Schema {
  [keyword: string]: unknown
}

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

interface Operation {
  operationId: string
  parameters?: unknown[]
  requestBody?: { required?: boolean; content?: Record<string, { schema: Schema }> }
  responses: Record<string, unknown>
}

/** One HTTP exchange as the wire saw it. */
interface Exchange {
  method: string
  path: string
  query: Readonly<Record<string, string>>
  body: unknown
  status: number
  answer: unknown
}

export interface Referee {
  /** What GitHub's description has against an exchange, one line each; empty when it is what GitHub documents. */
  judge(exchange: Exchange): string[]
  /** What it has against the request alone: GitHub answers 422 to such a request. */
  judgeRequest(request: Pick<Exchange, 'method' | 'path' | 'query' | 'body'>): string[]
}

/** Reads the description once; validators are compiled when an operation is first met. */
export function loadReferee(): Referee {
  const description = repairNullable(JSON.parse(readFileSync(DESCRIPTION, 'utf8'))) as {
    paths: Record<string, Record<string, Operation>>
    components: Record<string, Record<string, unknown>>
  }
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, allErrors: true })
  ajv.addSchema({ $id: 'github', components: description.components })
  const validators = new Map<string, ValidateFunction>()

  function validate(name: string, schema: Schema, value: unknown): string[] {
    const validator = validators.get(name) ?? ajv.compile(absoluteReferences(schema) as Schema)
    validators.set(name, validator)
    if (validator(value)) return []
    return (validator.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message ?? 'is wrong'}`)
  }

  function resolve(value: unknown): unknown {
    const reference = (value as { $ref?: string }).$ref
    if (reference === undefined) return value
    const [section = '', name = ''] = reference.split('/').slice(2)
    return description.components[section]?.[name]
  }

  function operationAt(method: string, path: string): Operation | null {
    for (const [template, item] of Object.entries(description.paths)) {
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`)
      if (pattern.test(path)) return item[method.toLowerCase()] ?? null
    }
    return null
  }

  function judgeRequest(request: Pick<Exchange, 'method' | 'path' | 'query' | 'body'>): string[] {
    const operation = operationAt(request.method, request.path)
    if (operation === null) return [`${request.method} ${request.path} is not in GitHub's description`]
    const problems: string[] = []
    const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter) as Parameter)
    const known = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]))
    for (const [name, text] of Object.entries(request.query)) {
      const parameter = known.get(name)
      if (parameter === undefined) problems.push(`${operation.operationId}: no query parameter ${name}`)
      else {
        const value = parameter.schema['type'] === 'integer' ? Number(text) : text
        problems.push(...validate(`${operation.operationId}?${name}`, parameter.schema, value))
      }
    }
    const schema = operation.requestBody?.content?.['application/json']?.schema
    if (schema !== undefined) problems.push(...validate(`${operation.operationId} request`, schema, request.body))
    return problems
  }

  function judgeAnswer(exchange: Exchange): string[] {
    const operation = operationAt(exchange.method, exchange.path)
    if (operation === null) return []
    const listed = operation.responses[exchange.status]
    if (listed === undefined)
      return EVERYWHERE.has(exchange.status) ? [] : [`${operation.operationId} does not answer ${exchange.status}`]
    const response = resolve(listed) as { content?: Record<string, { schema: Schema }> }
    const schema = response.content?.['application/json']?.schema
    if (schema === undefined) return []
    return validate(`${operation.operationId} ${exchange.status}`, schema, exchange.answer)
  }

  return { judgeRequest, judge: (exchange) => [...judgeRequest(exchange), ...judgeAnswer(exchange)] }
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

function absoluteReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absoluteReferences)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string' ? [key, `github${inner}`] : [key, absoluteReferences(inner)],
    ),
  )
}
