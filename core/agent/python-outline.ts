import type { Range } from '../validate/finding.ts'
import type { PythonArgument } from './python-file.ts'

/** `from functions.x import y as z`, or `import functions.x`, anywhere in a file. */
export interface PythonImport {
  /** Dots before the module's name. */
  level: number
  /** With its dots; `''` for `from . import x`. */
  module: string
  /** Null for `import module`; `*` for all names. */
  names: readonly { name: string; as: string; range: Range }[] | null
  /** In a `try`, or in an `if` on TYPE_CHECKING: it need not work. */
  guarded: boolean
  /** The module's name, with its dots. */
  range: Range
}

/** A call of something with a name: `conv.functions.f(…)`, `f(…)`. */
export interface PythonCall {
  /** With its dots, without white space. */
  callee: string
  args: readonly PythonArgument[]
  /** The callee. */
  range: Range
}

/** A map that holds a text under `goto_flow` or `goto_step`. */
export interface PythonTransition {
  flow: { text: string; range: Range } | null
  step: { text: string; range: Range } | null
  /** Under `goto_flow` stands something that is only known when it runs. */
  flowUnknown: boolean
}

/** A function that is defined inside another function. */
export interface PythonInnerFunction {
  name: string
  async: boolean
  /** Its header's place among the functions: methods and functions of a class are not told apart. */
  inClass: boolean
  range: Range
}

/** What a file imports, defines, calls and returns, as far as its text says. */
export interface PythonOutline {
  imports: readonly PythonImport[]
  /** Every name that the top level of the file mentions or that a function declares global. */
  names: ReadonlySet<string>
  /** Names that are bound otherwise than by an import, in any scope. */
  bound: ReadonlySet<string>
  calls: readonly PythonCall[]
  transitions: readonly PythonTransition[]
  inner: readonly PythonInnerFunction[]
}

/** The outline of a file that was not parsed. */
export const NO_OUTLINE: PythonOutline = {
  imports: [],
  names: new Set(),
  bound: new Set(),
  calls: [],
  transitions: [],
  inner: [],
}
