import type { SyntaxNode } from './python-tree.ts'
import type { LineIndex } from './line-index.ts'
import type { PythonArgument, PythonExpression, PythonItem } from './python-file.ts'
import { pythonString } from './python-strings.ts'

/** Deepest nesting of lists and tuples that is told; there is no meaning in deeper ones. */
const MAX_DEPTH = 4

/** The arguments of a call, from its bracketed list. */
export function argumentsOf(list: SyntaxNode, text: string, lines: LineIndex): PythonArgument[] {
  return splitByComma(list).flatMap((nodes) => {
    const [first, second] = nodes
    const last = nodes.at(-1)
    if (first === undefined || last === undefined) return []
    const named = first.name === 'VariableName' && second?.name === 'AssignOp' && text[second.from] === '='
    const value = named ? nodes[2] : first
    const from = value?.from ?? last.to
    return {
      name: named ? text.slice(first.from, first.to) : null,
      spread: first.name === '*' || first.name === '**' || first.name === 'ArithOp',
      text: text.slice(from, last.to),
      value: value === undefined || value !== last ? { type: 'other' } : expressionOf(value, text, lines),
      range: lines.range(first.from, last.to),
      valueRange: lines.range(from, last.to),
    }
  })
}

/** The children of a bracketed list, without brackets, comments and commas, one group for each item. */
export function splitByComma(list: SyntaxNode): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]]
  for (let node = list.firstChild; node !== null; node = node.nextSibling) {
    if (BRACKETS.has(node.name) || node.name === 'Comment') continue
    if (node.name === ',') groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups.filter((group) => group.length > 0)
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']'])

/** What an expression says without running it. */
function expressionOf(node: SyntaxNode, text: string, lines: LineIndex, depth = 0): PythonExpression {
  const source = text.slice(node.from, node.to)
  switch (node.name) {
    case 'ParenthesizedExpression': {
      const inner = node.firstChild?.nextSibling
      return inner == null ? { type: 'other' } : expressionOf(inner, text, lines, depth)
    }
    case 'String':
    case 'ContinuedString': {
      const value = stringOf(node, text)
      if (value !== null) return { type: 'string', value }
      return /^[bB]|^[rR][bB]/.test(source) ? { type: 'constant', text: source } : { type: 'other' }
    }
    case 'Number': {
      const value = /[jJ]$/.test(source) ? Number.NaN : Number(source.replaceAll('_', ''))
      return { type: 'number', value }
    }
    case 'Boolean':
    case 'None':
    case 'Ellipsis':
      return { type: 'constant', text: source }
    case 'ArrayExpression':
    case 'TupleExpression': {
      const items = depth >= MAX_DEPTH ? [] : itemsOf(node, text, lines, depth + 1)
      return { type: node.name === 'ArrayExpression' ? 'list' : 'tuple', items }
    }
    default:
      return { type: 'other' }
  }
}

function itemsOf(node: SyntaxNode, text: string, lines: LineIndex, depth: number): PythonItem[] {
  return splitByComma(node).flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const value: PythonExpression = more.length > 0 ? { type: 'other' } : expressionOf(first, text, lines, depth)
    return { value, range: lines.range(first.from, more.at(-1)?.to ?? first.to) }
  })
}

/** The value of a string literal, null for anything else, bytes and f-strings included. */
export function stringOf(node: SyntaxNode, text: string): string | null {
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

/** A piece of source on one line. */
export function written(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim()
}
