/** As much of a JSON Schema as tells which fields there are. */
export interface Schema {
  $id?: string
  $ref?: string
  $defs?: Readonly<Record<string, Schema>>
  properties?: Readonly<Record<string, Schema | boolean>>
  additionalProperties?: Schema | boolean
  items?: Schema
  if?: Schema
  then?: Schema
  else?: Schema
  allOf?: readonly Schema[]
}

interface FieldsNode {
  fields: Record<string, number>
  closed: boolean
  /** What else the map may hold, where every name is allowed. */
  values: number
  items: number
}

const NOTHING = -1
const ANYTHING = -2

/**
 * A module that tells which fields the files of a project can have, without the schemas themselves: a list of nodes that
 * point to each other, and each schema's first node. Types that add fields under a condition count as one.
 */
export function knownFields(schemas: ReadonlyMap<string, Schema>): string {
  const byId = new Map([...schemas.values()].map((schema) => [schema.$id ?? '', schema]))
  const nodes: FieldsNode[] = []
  const known = new Map<Schema, number>()

  function nodeOf(schema: Schema | boolean | undefined, root: Schema): number {
    if (schema === undefined || typeof schema === 'boolean') return NOTHING
    const parts = [...partsOf(schema, root)]
    const first = parts[0]?.schema ?? schema
    const seen = known.get(parts.length === 1 ? first : schema)
    if (seen !== undefined) return seen
    if (!parts.some(({ schema }) => schema.properties ?? schema.items ?? schema.additionalProperties)) return NOTHING
    const index = nodes.length
    const node: FieldsNode = { fields: {}, closed: false, values: NOTHING, items: NOTHING }
    nodes.push(node)
    known.set(parts.length === 1 ? first : schema, index)
    for (const part of parts) {
      for (const [name, field] of Object.entries(part.schema.properties ?? {})) {
        const below = nodeOf(field, part.root)
        // Where a condition says more about a field, what always holds was there first.
        if ((node.fields[name] ?? NOTHING) === NOTHING) node.fields[name] = below
      }
      if (part.schema.additionalProperties === false) node.closed = true
      else if (part.schema.additionalProperties !== undefined) {
        const below = nodeOf(part.schema.additionalProperties, part.root)
        node.values = below === NOTHING ? ANYTHING : below
      }
      if (part.schema.items !== undefined) node.items = nodeOf(part.schema.items, part.root)
    }
    return index
  }

  function* partsOf(schema: Schema, root: Schema): Generator<{ schema: Schema; root: Schema }> {
    const target = schema.$ref === undefined ? null : resolve(schema.$ref, root)
    if (target !== null) yield* partsOf(target.schema, target.root)
    if (target === null || schema.properties !== undefined) yield { schema, root }
    const more = [...(schema.allOf ?? []), schema.then, schema.else]
    for (const part of more) if (part !== undefined) yield* partsOf(part, root)
  }

  function resolve(ref: string, root: Schema): { schema: Schema; root: Schema } {
    const [id = '', pointer = ''] = ref.split('#')
    const document = id === '' ? root : byId.get(id)
    let schema: unknown = document
    for (const segment of pointer.split('/').slice(1))
      schema = (schema as Record<string, unknown> | undefined)?.[segment]
    if (document === undefined || schema === undefined) throw new Error(`${ref} leads nowhere`)
    return { schema: schema as Schema, root: document }
  }

  const roots = Object.fromEntries([...schemas].map(([name, schema]) => [name, nodeOf(schema, schema)]))
  const rows = nodes.map((node) => JSON.stringify([node.fields, node.closed, node.values, node.items]))
  return `/** Fields by name, whether others are refused, and the nodes of other fields and of items; -1 is none, -2 is anything. */
export type FieldsNode = readonly [fields: Readonly<Record<string, number>>, closed: boolean, values: number, items: number]

export const FIELDS: readonly FieldsNode[] = [
${rows.map((row) => `  ${row},\n`).join('')}]

/** First node of each schema. */
export const FIRST_NODE: Readonly<Record<string, number>> = ${JSON.stringify(roots)}
`
}
