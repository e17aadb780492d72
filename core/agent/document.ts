import type { Range } from '../validate/finding.ts'
import type { JsonValue } from './agent-project.ts'

/** How a scalar was written: what the value alone no longer tells (`4.0`, an unquoted date, a quoted number). */
export interface WrittenScalar {
  source: string
  plain: boolean
  type: 'null' | 'boolean' | 'integer' | 'float' | 'timestamp' | 'string'
}

/** A YAML or JSON text that was read. */
export interface ParsedDocument {
  ok: true
  value: JsonValue
  /** Place of the value at a JSON pointer; for one that is not there the nearest parent's (its key where it has one). */
  locate(pointer: string): Range
  /** Place of the key of the value at a JSON pointer; of the value where it has no key. */
  locateKey(pointer: string): Range
  /** The scalar at a JSON pointer as written, or null when there is none. */
  scalarAt(pointer: string): WrittenScalar | null
  /** The key of the value at a JSON pointer as written, or null when there is none. */
  keyAt(pointer: string): WrittenScalar | null
  /** Place of the nth (0-based) occurrence of `part` in the scalar at a pointer; the scalar's own place when it is not found. */
  locateInside(pointer: string, part: string, nth: number): Range
}

/** A text that could not be read. The message never holds a line of the text. */
export interface UnreadableDocument {
  ok: false
  message: string
  range: Range
}
