import type { CompileError } from './python-compile-error.ts'
import type { SyntaxNode, SyntaxNodeRef } from './python-tree.ts'

const DIGITS = String.raw`[0-9](?:_?[0-9])*`
const NUMBER = new RegExp(
  String.raw`^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[1-9](?:_?[0-9])*|0(?:_?0)*` +
    String.raw`|(?:${DIGITS}\.(?:${DIGITS})?|\.${DIGITS})(?:[eE][-+]?${DIGITS})?[jJ]?|${DIGITS}(?:[eE][-+]?${DIGITS}[jJ]?|[jJ]))$`,
)
const PREFIX = /^[A-Za-z]*/
const QUOTES = `'"`

/** A number or text that Python refuses: `012`, `"C:\Users"`, `f"{a}}"`, bytes beside a text. */
export function literalError(ref: SyntaxNodeRef, text: string): CompileError | null {
  const source = text.slice(ref.from, ref.to)
  switch (ref.name) {
    case 'Number':
      return NUMBER.test(source) || isExponent(ref.from, text)
        ? null
        : { message: `"${source.slice(0, 40)}" is no number`, at: ref.from }
    case 'FormatString':
      return formatError(ref.node, text) ?? escapeError(ref.from, source)
    case 'ContinuedString':
      return mixedError(ref.node, text)
    default:
      return escapeError(ref.from, source)
  }
}

/** The grammar takes `1.e-05` for a field of 1, minus 05. */
function isExponent(from: number, text: string): boolean {
  return /(?<![\w.])\d[\d_]*\.[eE][-+]$/.test(text.slice(Math.max(0, from - 40), from))
}

function escapeError(from: number, source: string): CompileError | null {
  if (QUOTES.includes(source[0] ?? '') && !source.includes('\\')) return null
  const prefix = (PREFIX.exec(source)?.[0] ?? '').toLowerCase()
  const isBytes = prefix.includes('b')
  // eslint-disable-next-line no-control-regex -- bytes hold ASCII only
  const other = isBytes ? source.search(/[^\x00-\x7f]/) : -1
  if (other !== -1) return { message: 'bytes hold ASCII characters only', at: from + other }
  if (prefix.includes('r') || !source.includes('\\')) return null
  for (const { 0: escape, 1: letter = '', index } of source.matchAll(/\\([\s\S])/g)) {
    const complete = isBytes && letter !== 'x' ? undefined : COMPLETE[letter]
    if (complete?.test(source.slice(index, index + LONGEST_ESCAPE)) === false) {
      return { message: `the escape "${escape}" is not complete`, at: from + index }
    }
  }
  return null
}

const LONGEST_ESCAPE = 100
const COMPLETE: Readonly<Partial<Record<string, RegExp>>> = {
  x: /^\\x[0-9a-fA-F]{2}/,
  u: /^\\u[0-9a-fA-F]{4}/,
  U: /^\\U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}/,
  N: /^\\N\{[^}]+\}/,
}

/** Braces outside the replacements stand in pairs. */
function formatError(node: SyntaxNode, text: string): CompileError | null {
  const isRaw = /[rR]/.test(PREFIX.exec(text.slice(node.from, node.from + 3))?.[0] ?? '')
  let from = node.from
  for (let child = node.firstChild; ; child = child.nextSibling) {
    if (child !== null && child.name !== 'FormatReplacement') continue
    const gap = text.slice(from, child?.from ?? node.to)
    // A backslash before a brace hides the replacement from the grammar.
    if (/\\[{}]/.test(gap)) return null
    const plain = (isRaw ? gap : gap.replaceAll(/\\N\{[^}]*\}/g, spaces)).replaceAll(/\{\{|\}\}/g, spaces)
    const brace = plain.search(/[{}]/)
    if (brace !== -1) return { message: 'a single brace in an f-string', at: from + brace }
    if (child === null) return null
    from = child.to
  }
}

function mixedError(node: SyntaxNode, text: string): CompileError | null {
  let isBytes: boolean | null = null
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'String' && child.name !== 'FormatString') continue
    const bytes = /^[rR]?[bB]/.test(text.slice(child.from, child.from + 2))
    if (isBytes !== null && bytes !== isBytes) return { message: 'bytes beside a text', at: child.from }
    isBytes = bytes
  }
  return null
}

function spaces(part: string): string {
  return ' '.repeat(part.length)
}
