import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../core/agent/agent-project.ts'
import { parseJson } from '../../core/agent/json.ts'
import { kindOfPath } from '../../core/agent/kind-of-path.ts'
import { KINDS } from '../../core/agent/kinds.ts'
import { parseYaml } from '../../core/agent/yaml.ts'
import { schemaOfFile } from '../../core/validate/schema/schema-of-file.ts'

interface Schema {
  $id: string
  title?: string
  description?: string
  examples?: JsonValue[]
}

const names = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'))
const schemas = names.map((name) => [name, JSON.parse(readFileSync(join('schemas', name), 'utf8')) as Schema] as const)
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  schemas: schemas.map(([, schema]) => schema),
})

/** What programs read, not what people write. */
const WRITTEN_HERE = ['diff.schema.json', 'report.schema.json']

const PROJECTS = [
  'examples/larkfield-bikes/agents/larkfield-bikes',
  '../shared/examples/healthcare-appointment-scheduling',
  '../shared/examples/restaurant-table-booking',
  '../shared/examples/restaurant-table-booking-before',
].filter((folder) => existsSync(folder))

describe('each schema', () => {
  it.each(schemas)('%s says what it is about and takes its own examples', (name, schema) => {
    expect(schema.$id).toBe(name)
    expect(schema.title).toMatch(/^\S/)
    expect(schema.description).toMatch(/\.$/)
    const validate = ajv.getSchema(name)
    for (const example of schema.examples ?? [])
      expect(validate?.(example), JSON.stringify(validate?.errors)).toBe(true)
  })

  it.each(schemas.filter(([name]) => name !== 'greenroom.schema.json'))('%s has an example', (_, schema) => {
    expect(schema.examples?.length).toBeGreaterThan(0)
  })

  it.each(schemas.filter(([name]) => !WRITTEN_HERE.includes(name)))(
    '%s has a title and a description for every field an editor shows',
    (_, schema) => expect(silentFields(schema as unknown as JsonValue, '', ['title', 'description'])).toEqual([]),
  )

  it.each(schemas.filter(([name]) => WRITTEN_HERE.includes(name)))('%s describes every field', (_, schema) => {
    expect(silentFields(schema as unknown as JsonValue, '', ['description'])).toEqual([])
  })

  it('is there for every kind of file that is YAML or JSON, but for the values of an environment', () => {
    const without = KINDS.filter(({ format }) => format === 'yaml' || format === 'json').filter(
      (row) => row.layout.type === 'file' || row.layout.type === 'each',
    )
    expect(without.filter((row) => schemaOfFile([row]) === null).map(({ kind }) => kind)).toEqual([
      'environment_values',
    ])
  })
})

/** Fields without words; what a condition adds to a field has none, the field itself has. */
function silentFields(schema: JsonValue, pointer: string, words: readonly ('title' | 'description')[]): string[] {
  if (schema === null || typeof schema !== 'object') return []
  return Object.entries(schema).flatMap(([key, below]): string[] => {
    const place = `${pointer}/${key}`
    if (['if', 'then', 'else', 'allOf', 'examples', 'dependentSchemas', 'required'].includes(key)) return []
    if (key !== 'properties') return silentFields(below, place, words)
    return Object.entries(below as unknown as Record<string, Schema & { $ref?: string }>).flatMap(([name, field]) => [
      ...(field.$ref !== undefined || words.every((word) => field[word] !== undefined) ? [] : [`${place}/${name}`]),
      ...silentFields(field as unknown as JsonValue, `${place}/${name}`, words),
    ])
  })
}

describe('real projects', () => {
  it.each(PROJECTS)('%s fits the schemas', (folder) => {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    let checked = 0
    for (const path of files) {
      const schema = schemaOfFile(kindOfPath(path)?.rows ?? [])
      if (schema === null) continue
      const text = readFileSync(join(folder, path), 'utf8')
      const document = path.endsWith('.json') ? parseJson(text) : parseYaml(text)
      const validate = ajv.getSchema(`${schema.name}.schema.json`)
      const value: unknown = document.ok ? JSON.parse(JSON.stringify(document.value ?? {})) : null
      expect(validate?.(value), `${path} ${JSON.stringify(validate?.errors)}`).toBe(true)
      checked++
    }
    expect(checked).toBeGreaterThan(20)
  })
})
