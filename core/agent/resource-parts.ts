import { escapePointer } from './json-pointer.ts'
import type { JsonValue, Reference, Resource } from './agent-project.ts'
import type { ParsedDocument } from './document.ts'
import type { KindRow } from './kind-row.ts'
import { findReferences } from './references.ts'

type Parts = Pick<Resource, 'value' | 'references' | 'locate' | 'locateKey' | 'scalarAt'>

/** The part of a document at a JSON pointer as a resource: its value, its references and its places. */
export function resourceParts(row: KindRow, document: ParsedDocument, pointer: string, value: JsonValue): Parts {
  return {
    value,
    references: referencesOf(row, document, pointer, value),
    locate: (below) => document.locate(pointer + below),
    locateKey: (below) => document.locateKey(pointer + below),
    scalarAt: (below) => document.scalarAt(pointer + below),
  }
}

/** Pointer of a top-level field. */
export function fieldPointer(name: string): string {
  return `/${escapePointer(name)}`
}

function referencesOf(row: KindRow, document: ParsedDocument, pointer: string, value: JsonValue): readonly Reference[] {
  if (row.references.length === 0 || value === null || typeof value !== 'object' || Array.isArray(value)) return []
  const map = value as Record<string, JsonValue>
  const fields = new Set(row.references.map((field) => field.pointer.slice(1)))
  return [...fields].flatMap((field) => {
    const text = Object.hasOwn(map, field) ? map[field] : undefined
    if (typeof text !== 'string') return []
    const at = fieldPointer(field)
    return findReferences(text, at, (part, nth) => document.locateInside(pointer + at, part, nth))
  })
}
