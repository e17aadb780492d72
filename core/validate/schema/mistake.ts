import type { ErrorObject } from 'ajv'
import type { JsonValue } from '../../agent/agent-project.ts'
import type { ParsedDocument } from '../../agent/document.ts'

/** Kinds of mistakes that schemas find; each is a rule. */
export type MistakeKind =
  | 'wrong-type'
  | 'not-allowed-value'
  | 'missing-field'
  | 'unknown-block-key'
  | 'conflicting-fields'
  | 'out-of-range'
  | 'too-short'
  | 'too-many'
  | 'wrong-format'

/** One thing wrong in a document, at the key or the value of a JSON pointer. */
export interface Mistake {
  kind: MistakeKind
  pointer: string
  at: 'key' | 'value'
  message: string
  hint?: string
}

/** An error of a generated validator, with what is needed to say it well. */
export interface SchemaError {
  schema: string
  error: ErrorObject
  /** As the vendor reads it: see vendor-value.ts. */
  value: JsonValue
  document: ParsedDocument
}
