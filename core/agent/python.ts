import { parser } from '@lezer/python'
import { createLineIndex } from './line-index.ts'
import type { LineIndex } from './line-index.ts'
import { compileError } from './python-compile-error.ts'
import { outlinePython } from './outline-python.ts'
import type { PythonError, PythonFile } from './python-file.ts'
import { functionsOf } from './python-functions.ts'
import { indentationError, MARK } from './python-indentation.ts'
import { grammarText } from './python-grammar-text.ts'
import { pythonLexer } from './python-lexer.ts'
import { NO_OUTLINE } from './python-outline.ts'
import { nodeIds, type Tree } from './python-tree.ts'
import { remembered } from './remembered.ts'

/** Longest text that is parsed, in UTF-16 units; a function of a real project has below 100,000. */
const MAX_LENGTH = 500_000
/** Longest text that is parsed past its first error: recovering is a hundred times slower than parsing. */
const MAX_RECOVERED_LENGTH = 50_000

const strict = parser.configure({ strict: true })

// Two sides of an agent of a thousand functions: fewer would be forgotten before they are met again.
const remember = remembered(readPython, 2_000)

/**
 * Reads a Python text: its first syntax error and the functions at its top level. Never throws; bounded in size. The
 * answers for the last texts are remembered.
 */
export function parsePython(source: string): PythonFile {
  return source.length > MAX_RECOVERED_LENGTH ? readPython(source) : remember(source)
}

function readPython(source: string): PythonFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const lines = createLineIndex(text)
  if (text.length > MAX_LENGTH) {
    return {
      errors: [{ message: `larger than ${MAX_LENGTH} characters`, range: lines.range(0, 0) }],
      functions: [],
      outline: NO_OUTLINE,
    }
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    return {
      errors: [{ message: 'a NUL character', range: lines.range(nul, nul + 1) }],
      functions: [],
      outline: NO_OUTLINE,
    }
  }
  const lexical = lexicalError(text, lines)
  // Reading on past a broken token takes long, and says nothing more of use.
  if (lexical.length > 0 && text.length > MAX_RECOVERED_LENGTH)
    return { errors: lexical, functions: [], outline: NO_OUTLINE }
  const tree = parseTree(text)
  if (typeof tree === 'number') {
    return {
      errors: [{ message: 'invalid syntax', range: lines.range(tree, tree + 1) }],
      functions: [],
      outline: NO_OUTLINE,
    }
  }
  const { marks, error } = walk(tree, text)
  const indentation = indentationError(text, marks)
  const [first] = [...lexical, ...firstError(error, indentation, lines)].sort((a, b) => a.range.line - b.range.line)
  const late = first === undefined ? compileError(tree, text) : null
  const wrong = late === null ? first : { message: late.message, range: lines.range(late.at, late.at + 1) }
  return {
    errors: wrong === undefined ? [] : [wrong],
    functions: functionsOf(tree, text, lines),
    outline: outlinePython(tree, text, lines),
  }
}

/** The syntax tree, with error nodes where need be; the place of the first error when recovering would take too long. */
function parseTree(source: string): Tree | number {
  const text = `${source.trimEnd()}\n`
  try {
    return strict.parse(text)
  } catch {
    return recover(grammarText(text))
  }
}

function recover(text: string): Tree | number {
  if (text.length <= MAX_RECOVERED_LENGTH) return parser.parse(text)
  try {
    return strict.parse(text)
  } catch (error) {
    return Number(/\d+$/.exec(error instanceof Error ? error.message : '')?.[0] ?? 0)
  }
}

function firstError(
  grammar: number | null,
  indentation: { message: string; at: number } | null,
  lines: LineIndex,
): PythonError[] {
  if (indentation !== null) {
    const range = lines.range(indentation.at, indentation.at + 1)
    if (grammar === null || lines.range(grammar, grammar).line >= range.line)
      return [{ message: indentation.message, range }]
  }
  return grammar === null ? [] : [{ message: 'invalid syntax', range: lines.range(grammar, grammar + 1) }]
}

/** What the grammar lets pass or names less well: open strings and brackets above all. */
function lexicalError(text: string, lines: LineIndex): PythonError[] {
  const tokens = pythonLexer(text.replaceAll(/\r(?=\n)/g, ' ').replaceAll('\r', '\n'))
  return Array.isArray(tokens) ? [] : [{ message: tokens.message, range: lines.range(tokens.at, tokens.at + 1) }]
}

const MARKED = nodeIds(['Comment', 'String', 'FormatString', '⚠'])

/** Marks strings and comments, and finds the grammar's first error. */
function walk(tree: Tree, text: string): { marks: Uint8Array; error: number | null } {
  const marks = new Uint8Array(text.length)
  let error: number | null = null
  tree.iterate({
    enter(node) {
      if (MARKED[node.type.id] === 0) return
      if (node.name === 'Comment') marks.fill(MARK.comment, node.from, node.to)
      else if (node.name === 'String' || node.name === 'FormatString') marks.fill(MARK.string, node.from, node.to)
      else if (node.type.isError && error === null) error = node.from
    },
  })
  return { marks, error }
}
