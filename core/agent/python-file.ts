import type { Range } from '../validate/finding.ts'
import type { PythonOutline } from './python-outline.ts'

export interface PythonParameter {
  /** Without stars. */
  name: string
  kind: 'plain' | '*' | '**'
  /** As written, without line breaks; null when there is none. */
  annotation: string | null
  default: string | null
  range: Range
}

/** An expression as far as it is written out: what a reader knows without running anything. */
export type PythonExpression =
  /** Implicit concatenation is joined. */
  | { type: 'string'; value: string }
  /** NaN for what is not a real number (`3j`). */
  | { type: 'number'; value: number }
  /** `True`, `None`, `...`, bytes. */
  | { type: 'constant'; text: string }
  | { type: 'list' | 'tuple'; items: readonly PythonItem[] }
  /** Names, calls, f-strings, operators and the rest. */
  | { type: 'other' }

export interface PythonItem {
  value: PythonExpression
  range: Range
}

export interface PythonArgument {
  /** Of a keyword argument, else null. */
  name: string | null
  /** `*x` or `**x`. */
  spread: boolean
  /** As written. */
  text: string
  value: PythonExpression
  /** Of the whole argument, name included. */
  range: Range
  valueRange: Range
}

export interface PythonDecorator {
  /** With its dots, without `@` and arguments. */
  name: string
  /** Null when it is not called. */
  args: readonly PythonArgument[] | null
  range: Range
}

/** A function defined at the top level of a file. */
export interface PythonFunction {
  name: string
  async: boolean
  parameters: readonly PythonParameter[]
  returns: string | null
  decorators: readonly PythonDecorator[]
  /** The name in its `def` line. */
  range: Range
  /** Line of the colon that ends the header. */
  headerEnd: number
}

export interface PythonError {
  message: string
  range: Range
}

/** What can be told of a Python text without running it. */
export interface PythonFile {
  /** Syntax errors, the first one only: what follows it is guesswork. */
  errors: readonly PythonError[]
  functions: readonly PythonFunction[]
  outline: PythonOutline
}
