import type { ErrorObject } from 'ajv'
import type { JsonValue } from '../../agent/agent-project.ts'
import type { ParsedDocument } from '../../agent/document.ts'
import type { KindRow } from '../../agent/kind-row.ts'
import { isJudgedElsewhere } from './judged-elsewhere.ts'
import { mistakeOf } from './mistake-of-error.ts'
import type { Mistake } from './mistake.ts'
import { schemaOfFile } from './schema-of-file.ts'
import { unseenItems } from './unseen-items.ts'
import { DATE, valueAt, vendorValue } from './vendor-value.ts'
import { writtenMistakes } from './written-mistakes.ts'

/** A file with more mistakes than this is of another kind altogether. */
const MOST = 200

/** Blocks that count as absent when they are empty maps. */
const EMPTY_IS_ABSENT = /^\/(?:greeting|barge_in)$/

/** What of a document is not as its schema says, one mistake a place; nothing for a kind of file without a schema. */
export function documentMistakes(rows: readonly KindRow[], document: ParsedDocument): Mistake[] {
  const schema = schemaOfFile(rows)
  if (schema?.validate == null) return []
  const value = vendorValue(document) ?? {}
  const errors = schema.validate(value) ? [] : (schema.validate.errors ?? [])
  const written = writtenMistakes(schema.name, value, document)
  if (errors.length === 0 && written.length === 0) return []
  const unseen = unseenItems(rows, value)
  const places = new Map<string, Mistake>()
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    if (places.size >= MOST) break
    if (error.propertyName !== undefined || isJudgedElsewhere(schema.name, error)) continue
    if (isEmptyBlock(error, value) || isReadAsText(error, schema.name, value)) continue
    const mistake = mistakeOf({ schema: schema.name, error, value, document })
    if (mistake === null || unseen.some((item) => isWithin(mistake.pointer, item))) continue
    const place = placeOf(mistake, error)
    if (!places.has(place)) places.set(place, mistake)
  }
  return [...places.values(), ...written.filter(({ pointer }) => !unseen.some((item) => isWithin(pointer, item)))]
}

/** Two fields that are missing are two mistakes at one place. */
function placeOf({ at, pointer }: Mistake, error: ErrorObject): string {
  const missing: unknown = error.keyword === 'required' && pointer === error.instancePath ? error.params : null
  return JSON.stringify([at, pointer, missing])
}

/** The one date that may stand without quotes. */
function isReadAsText(error: ErrorObject, schema: string, value: JsonValue): boolean {
  const { instancePath } = error
  return (
    schema === 'test-case' && instancePath === '/simulated_at' && (valueAt(value, instancePath) as unknown) === DATE
  )
}

/** Of a value that is wrong in two ways its type is told. */
function rank(error: ErrorObject): number {
  return error.keyword === 'type' ? 0 : 1
}

function isEmptyBlock(error: ErrorObject, value: JsonValue): boolean {
  if (error.keyword !== 'required' || !EMPTY_IS_ABSENT.test(error.instancePath)) return false
  const block = valueAt(value, error.instancePath)
  return block !== null && typeof block === 'object' && Object.keys(block).length === 0
}

function isWithin(pointer: string, item: string): boolean {
  return pointer === item || pointer.startsWith(`${item}/`)
}
