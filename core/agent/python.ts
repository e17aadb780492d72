import { parser } from '@lezer/python'
import { createLineIndex } from './line-index.ts'
import type { LineIndex } from './line-index.ts'
import type {
  PythonArgument,
  PythonDecorator,
  PythonError,
  PythonFile,
  PythonFunction,
  PythonParameter,
} from './python-file.ts'
import { indentationError, MARK } from './python-indentation.ts'
import { grammarText } from './python-grammar-text.ts'
import { pythonLexer } from './python-lexer.ts'
import { pythonString } from './python-strings.ts'

type Tree = ReturnType<typeof parser.parse>
type SyntaxNode = Tree['topNode']

/** Longest text that is parsed, in UTF-16 units; a function of a real project has below 100,000. */
const MAX_LENGTH = 500_000
/** Longest text that is parsed past its first error: recovering is a hundred times slower than parsing. */
const MAX_RECOVERED_LENGTH = 50_000

const strict = parser.configure({ strict: true })

/** Reads a Python text: its first syntax error and the functions at its top level. Never throws; bounded in size. */
export function parsePython(source: string): PythonFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const lines = createLineIndex(text)
  if (text.length > MAX_LENGTH) {
    return { errors: [{ message: `larger than ${MAX_LENGTH} characters`, range: lines.range(0, 0) }], functions: [] }
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    return { errors: [{ message: 'a NUL character', range: lines.range(nul, nul + 1) }], functions: [] }
  }
  const tree = parseTree(text)
  if (typeof tree === 'number') {
    return { errors: [{ message: 'invalid syntax', range: lines.range(tree, tree + 1) }], functions: [] }
  }
  const { marks, error } = walk(tree, text)
  const indentation = indentationError(text, marks)
  const [first] = [...lexicalError(text, lines), ...firstError(error, indentation, lines)].sort(
    (a, b) => a.range.line - b.range.line,
  )
  return { errors: first === undefined ? [] : [first], functions: functionsOf(tree, text, lines) }
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

/** Marks strings and comments, and finds the grammar's first error; `x = yield` alone is one that Python allows. */
function walk(tree: Tree, text: string): { marks: Uint8Array; error: number | null } {
  const marks = new Uint8Array(text.length)
  let error: number | null = null
  tree.iterate({
    enter(node) {
      if (node.name === 'Comment') marks.fill(MARK.comment, node.from, node.to)
      else if (node.name === 'String' || node.name === 'FormatString') marks.fill(MARK.string, node.from, node.to)
      else if (
        node.type.isError &&
        error === null &&
        !/\byield\s*$/.test(text.slice(Math.max(0, node.from - 40), node.from))
      ) {
        error = node.from
      }
    },
  })
  return { marks, error }
}

function functionsOf(tree: Tree, text: string, lines: LineIndex): PythonFunction[] {
  const found: PythonFunction[] = []
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const decorated = node.name === 'DecoratedStatement'
    const definition = decorated ? node.getChild('FunctionDefinition') : node
    if (definition?.name !== 'FunctionDefinition') continue
    const decorators = decorated ? node.getChildren('Decorator').map((child) => decoratorOf(child, text, lines)) : []
    const one = functionOf(definition, decorators, text, lines)
    if (one !== null) found.push(one)
  }
  return found
}

function functionOf(
  node: SyntaxNode,
  decorators: PythonDecorator[],
  text: string,
  lines: LineIndex,
): PythonFunction | null {
  const name = node.getChild('VariableName')
  if (name === null) return null
  const list = node.getChild('ParamList')
  const returns = node.getChild('TypeDef')
  return {
    name: text.slice(name.from, name.to),
    async: node.getChild('async') !== null,
    parameters: list === null ? [] : parametersOf(list, text, lines),
    returns: returns === null ? null : written(text, returns.from, returns.to).replace(/^->\s*/, ''),
    decorators,
    range: lines.range(name.from, name.to),
  }
}

function parametersOf(list: SyntaxNode, text: string, lines: LineIndex): PythonParameter[] {
  return splitByComma(list).flatMap((nodes) => {
    const name = nodes.find((node) => node.name === 'VariableName')
    if (name === undefined) return []
    const star = nodes.find((node) => node.name === '*' || node.name === '**')
    const type = nodes.find((node) => node.name === 'TypeDef')
    const assign = nodes.findIndex((node) => node.name === 'AssignOp')
    const from = nodes[assign + 1]?.from
    const to = nodes.at(-1)?.to
    const kind = star === undefined ? 'plain' : star.name === '*' ? '*' : '**'
    return {
      name: text.slice(name.from, name.to),
      kind,
      annotation: type === undefined ? null : written(text, type.from, type.to).replace(/^:\s*/, ''),
      default: assign === -1 || from === undefined || to === undefined ? null : written(text, from, to),
      range: lines.range(name.from, name.to),
    } satisfies PythonParameter
  })
}

function decoratorOf(node: SyntaxNode, text: string, lines: LineIndex): PythonDecorator {
  const args = node.getChild('ArgList')
  const to = args?.from ?? node.to
  return {
    name: text.slice(node.from + 1, to).replaceAll(/\s+/g, ''),
    args: args === null ? null : argumentsOf(args, text, lines),
    range: lines.range(node.from, args?.to ?? node.from + text.slice(node.from, node.to).trimEnd().length),
  }
}

function argumentsOf(list: SyntaxNode, text: string, lines: LineIndex): PythonArgument[] {
  return splitByComma(list).flatMap((nodes) => {
    const [first, second] = nodes
    const last = nodes.at(-1)
    if (first === undefined || last === undefined) return []
    const named = first.name === 'VariableName' && second?.name === 'AssignOp'
    const value = named ? nodes[2] : first
    const from = value?.from ?? last.to
    return {
      name: named ? text.slice(first.from, first.to) : null,
      text: text.slice(from, last.to),
      string: value === undefined || value !== last ? null : stringOf(value, text),
      range: lines.range(first.from, last.to),
    }
  })
}

/** The children of a bracketed list, without brackets, comments and commas, one group for each item. */
function splitByComma(list: SyntaxNode): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]]
  for (let node = list.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === '(' || node.name === ')' || node.name === 'Comment') continue
    if (node.name === ',') groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups.filter((group) => group.length > 0)
}

function stringOf(node: SyntaxNode, text: string): string | null {
  if (node.name === 'ParenthesizedExpression') {
    const inner = node.firstChild?.nextSibling
    return inner === null || inner === undefined ? null : stringOf(inner, text)
  }
  if (node.name === 'String') return pythonString(text.slice(node.from, node.to))
  if (node.name !== 'ContinuedString') return null
  const parts: string[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'Comment') continue
    const part = child.name === 'String' ? pythonString(text.slice(child.from, child.to)) : null
    if (part === null) return null
    parts.push(part)
  }
  return parts.join('')
}

function written(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim()
}
