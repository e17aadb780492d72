import { FIELDS, FIRST_NODE } from '../../../schemas/generated/known-fields.ts'
import type { FieldsNode } from '../../../schemas/generated/known-fields.ts'

/** The node of a schema's root, or null for an unknown schema. */
export function rootNode(schema: string): FieldsNode | null {
  return nodeAt(FIRST_NODE[schema])
}

/** The node of a field, of any other field, or of the items of a list; null where nothing is known of it. */
export function nodeBelow(node: FieldsNode, key: string, inList: boolean): FieldsNode | null {
  const [fields, , values, items] = node
  if (inList) return nodeAt(items)
  return nodeAt(Object.hasOwn(fields, key) ? fields[key] : values)
}

/** The fields a map can have at a JSON pointer of a file of this schema; none where any name will do. */
export function knownFieldsAt(schema: string, pointer: string): readonly string[] {
  let node = rootNode(schema)
  for (const segment of pointer.split('/').slice(1)) {
    if (node === null) return []
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    node = nodeBelow(node, key, node[3] >= 0 && /^\d+$/.test(key))
  }
  return node === null ? [] : Object.keys(node[0])
}

function nodeAt(index: number | undefined): FieldsNode | null {
  return index === undefined || index < 0 ? null : (FIELDS[index] ?? null)
}
