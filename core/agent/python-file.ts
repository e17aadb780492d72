import type { Range } from '../validate/finding.ts'

export interface PythonParameter {
  /** Without stars. */
  name: string
  kind: 'plain' | '*' | '**'
  /** As written, without line breaks; null when there is none. */
  annotation: string | null
  default: string | null
  range: Range
}

export interface PythonArgument {
  /** Of a keyword argument, else null. */
  name: string | null
  /** As written. */
  text: string
  /** The value of a string literal (implicit concatenation joined); null for anything else, f-strings included. */
  string: string | null
  range: Range
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
}
