import type { JsonValue } from './agent-project.ts'
import { conflictMarkers } from './conflict-markers.ts'
import type { ParsedDocument, UnreadableDocument, WrittenScalar } from './document.ts'
import { escapePointer } from './json-pointer.ts'
import { createLineIndex } from './line-index.ts'
import { createPartLocator, locateKeyOf, locateValue } from './positions.ts'
import type { Position } from './positions.ts'

export type JsonDocument = ParsedDocument | UnreadableDocument

const MAX_LENGTH = 5_000_000
const MAX_DEPTH = 64
const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORD = /true|false|null/y

interface Failure {
  message: string
  at: number
}

/**
 * Reads one JSON text. Never throws: an error comes back with line and column and without the text around it. Of a key
 * that occurs twice the last one counts, as everywhere with JSON; integers too long for a number come back as strings.
 */
export function parseJson(source: string): JsonDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const lines = createLineIndex(text)
  if (text.length > MAX_LENGTH) {
    return { ok: false, message: `larger than ${MAX_LENGTH} characters`, range: lines.range(0, 0) }
  }
  const marker = conflictMarkers(text)
  if (marker !== null) return { ok: false, message: marker.message, range: marker.range }
  const read = readJson(text, null)
  if ('message' in read) return { ok: false, message: read.message, range: lines.range(read.at, read.at + 1) }

  let index: Map<string, Position> | undefined
  function positions(): Map<string, Position> {
    if (index === undefined) {
      index = new Map()
      readJson(text, index)
    }
    return index
  }
  return {
    ok: true,
    value: read.value,
    locate: (pointer) => locateValue(positions(), lines, pointer),
    locateKey: (pointer) => locateKeyOf(positions(), lines, pointer),
    locateInside: createPartLocator(text, positions, lines),
    scalarAt(pointer) {
      const position = positions().get(pointer)
      return position === undefined ? null : writtenScalar(text.slice(position.from, position.to))
    },
    keyAt(pointer) {
      const { keyFrom, keyTo } = positions().get(pointer) ?? {}
      return keyFrom === undefined ? null : writtenScalar(text.slice(keyFrom, keyTo))
    },
  }
}

function writtenScalar(source: string): WrittenScalar | null {
  if (source.startsWith('"')) return { source: JSON.parse(source) as string, plain: false, type: 'string' }
  if (source === 'null') return { source, plain: true, type: 'null' }
  if (source === 'true' || source === 'false') return { source, plain: true, type: 'boolean' }
  if (/^[-0-9]/.test(source)) return { source, plain: true, type: /[.eE]/.test(source) ? 'float' : 'integer' }
  return null
}

function readJson(text: string, positions: Map<string, Position> | null): { value: JsonValue } | Failure {
  let at = 0
  const failure = (message: string): Failure => ({ message, at })

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) at = pattern.lastIndex
    return found
  }

  /** The string that starts here, or null with `at` where it goes wrong. */
  function quoted(): string | null {
    const from = at++
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 0x22) break
      if (code === 0x5c) {
        if (match(ESCAPE) === null) return null
      } else if (code >= 0x20) at++
      else return null
    }
    at++
    return JSON.parse(text.slice(from, at)) as string
  }

  function value(pointer: string, depth: number): { value: JsonValue } | Failure {
    match(SPACE)
    const from = at
    const read = bare(pointer, depth)
    if (!('message' in read)) {
      positions?.set(pointer, { from, to: at, isCollection: text[from] === '{' || text[from] === '[' })
      match(SPACE)
    }
    return read
  }

  function bare(pointer: string, depth: number): { value: JsonValue } | Failure {
    if (depth > MAX_DEPTH) return failure(`nested deeper than ${MAX_DEPTH} levels`)
    const next = text[at]
    if (next === '{') return map(pointer, depth)
    if (next === '[') return list(pointer, depth)
    if (next === '"') {
      const string = quoted()
      return string === null ? failure('a string that is not closed or holds a bad escape') : { value: string }
    }
    const word = match(WORD)
    if (word !== null) return { value: JSON.parse(word[0]) as JsonValue }
    const number = match(NUMBER)
    if (number === null) return failure(next === undefined ? 'the text ends too early' : 'a value is expected here')
    const parsed = Number(number[0])
    const exact =
      number[1] !== undefined || number[2] !== undefined || Number.isSafeInteger(parsed) || String(parsed) === number[0]
    return { value: exact && Number.isFinite(parsed) ? parsed : number[0] }
  }

  function list(pointer: string, depth: number): { value: JsonValue } | Failure {
    const items: JsonValue[] = []
    at++
    match(SPACE)
    while (text[at] !== ']') {
      const item = value(`${pointer}/${items.length}`, depth + 1)
      if ('message' in item) return item
      items.push(item.value)
      if (text[at] === ']') break
      if (text[at] !== ',') return failure("',' or ']' is expected here")
      at++
      match(SPACE)
      if (text[at] === ']') return failure('a comma before the end of a list')
    }
    at++
    return { value: items }
  }

  function map(pointer: string, depth: number): { value: JsonValue } | Failure {
    const fields = Object.create(null) as Record<string, JsonValue>
    at++
    match(SPACE)
    while (text[at] !== '}') {
      const keyFrom = at
      const key = text[at] === '"' ? quoted() : null
      if (key === null) return failure('a key in double quotes is expected here')
      const keyTo = at
      match(SPACE)
      if (text[at] !== ':') return failure("':' is expected here")
      at++
      const below = `${pointer}/${escapePointer(key)}`
      const field = value(below, depth + 1)
      if ('message' in field) return field
      fields[key] = field.value
      const position = positions?.get(below)
      if (position !== undefined) Object.assign(position, { keyFrom, keyTo })
      if (text[at] === '}') break
      if (text[at] !== ',') return failure("',' or '}' is expected here")
      at++
      match(SPACE)
      if (text[at] === '}') return failure('a comma before the end of a map')
    }
    at++
    return { value: fields }
  }

  const read = value('', 0)
  if ('message' in read) return read
  return at === text.length ? read : failure('the text goes on after its end')
}
