import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { isAllowed } from './allow-list.ts'
import { type Operation, type Parameter, readDescription, type Schema } from './description.ts'

/** Answers every operation can give though the description does not list them there (docs.github.com, troubleshooting the REST API). */
const EVERYWHERE = new Set([304, 400, 401, 403, 404, 422, 429, 500, 502, 503])

const validators = new Map<string, ValidateFunction>()
let ajv: Ajv2020 | null = null

/** What GitHub's description has against a request, one line each; GitHub answers 422 to such a request. */
export function judgeRequest(
  operation: Operation,
  query: Readonly<Record<string, string>>,
  body: unknown,
  allow: typeof isAllowed = isAllowed,
): string[] {
  const name = operation.operationId
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter) as Parameter)
  const known = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]))
  const problems = Object.entries(query).flatMap(([key, text]) => {
    const parameter = known.get(key)
    if (parameter === undefined) return [`${name}: no query parameter ${key}`]
    return validate(`${name}?${key}`, parameter.schema, valueOf(parameter.schema, text))
  })
  const schema = operation.requestBody?.content?.['application/json']?.schema
  const optional = operation.requestBody?.required !== true && body === undefined
  if (schema !== undefined && !optional) problems.push(...validate(`${name} request`, schema, body))
  return problems.filter((problem) => !allow(name, problem))
}

/** What it has against an answer. */
export function judgeAnswer(
  operation: Operation,
  status: number,
  answer: unknown,
  allow: typeof isAllowed = isAllowed,
): string[] {
  const name = operation.operationId
  return answerProblems(operation, status, answer).filter((problem) => !allow(name, problem))
}

function answerProblems(operation: Operation, status: number, answer: unknown): string[] {
  const listed = operation.responses[status]
  if (listed === undefined) return EVERYWHERE.has(status) ? [] : [`${operation.operationId} does not answer ${status}`]
  const response = resolve(listed) as { content?: Record<string, { schema: Schema }> }
  const schema = response.content?.['application/json']?.schema
  return schema === undefined ? [] : validate(`${operation.operationId} ${status}`, schema, answer)
}

function validate(name: string, schema: Schema, value: unknown): string[] {
  const validator = validators.get(name) ?? compiler().compile(absoluteReferences(schema) as Schema)
  validators.set(name, validator)
  if (validator(value)) return []
  return (validator.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message ?? 'is wrong'}`)
}

function compiler(): Ajv2020 {
  if (ajv !== null) return ajv
  ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
  ajv.addFormat('date-time', (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text))
  ajv.addFormat('uri', (text) => URL.canParse(text.replaceAll(/\{[^}]*\}/g, '')))
  for (const format of ['email', 'int64', 'timestamp', 'uri-template', 'repo.nwo', 'ssh-key', 'binary', 'date'])
    ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'github', components: readDescription().components })
  return ajv
}

/** A query is text; numbers and booleans are read from it. */
function valueOf(schema: Schema, text: string): unknown {
  const { type } = resolve(schema) as Schema
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

function resolve(value: unknown): unknown {
  const reference = (value as { $ref?: string }).$ref
  if (reference === undefined) return value
  const [section = '', name = ''] = reference.split('/').slice(2)
  return readDescription().components[section]?.[name]
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
