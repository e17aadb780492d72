import type { PythonToken } from './python-lexer.ts'

/** Inside a bracket of a whole expression these mean that the bracket itself matters, or that it may. */
const NEEDS_BRACKETS = new Set(['for', 'async', 'yield', ':='])
const CONDITIONS = new Set(['if', 'elif', 'while'])
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '//=', '%=', '**=', '&=', '|=', '^=', '>>=', '<<=', '@='])

/**
 * Without the round brackets that enclose all of what follows `return`, an assignment, or `if`, `elif`, `while` up to the
 * colon, and all names of a `from … import (…)`: formatters add and remove these to break lines.
 */
export function withoutRedundantBrackets(tokens: readonly PythonToken[]): PythonToken[] {
  const closing = matchBrackets(tokens)
  const dropped = new Set<number>()
  let depth = 0
  let lineStart = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (token.type === 'newline' || token.type === 'indent' || token.type === 'dedent') {
      lineStart = i + 1
      continue
    }
    if (token.type === 'op' && '([{'.includes(token.text)) depth++
    else if (token.type === 'op' && ')]}'.includes(token.text)) depth--
    if (depth > 0) continue
    const ends = endOf(tokens, i, lineStart)
    if (ends === null) continue
    for (let open = i + 1; isOp(tokens[open], '('); open++) {
      const close = closing.get(open)
      if (close === undefined || !endsWith(tokens[close + 1], ends, dropped.has(close + 1))) break
      if (!canDrop(tokens, open, close, ends)) break
      dropped.add(open).add(close)
      if (ends === 'import') {
        if (isOp(tokens[close - 1], ',')) dropped.add(close - 1)
        break
      }
    }
  }
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, i) => !dropped.has(i))
}

type End = 'line' | 'colon' | 'import'

/** What must follow the closing bracket when an expression starts after token `i`; null when none does. */
function endOf(tokens: readonly PythonToken[], i: number, lineStart: number): End | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (token.type === 'op') return ASSIGNMENTS.has(token.text) ? 'line' : null
  if (token.type !== 'name') return null
  if (token.text === 'import') return tokens[lineStart]?.text === 'from' ? 'import' : null
  if (i !== lineStart) return null
  if (token.text === 'return') return 'line'
  return CONDITIONS.has(token.text) ? 'colon' : null
}

function endsWith(next: PythonToken | undefined, ends: End, dropped: boolean): boolean {
  if (dropped) return true
  return ends === 'colon' ? isOp(next, ':') : next?.type === 'newline'
}

function canDrop(tokens: readonly PythonToken[], open: number, close: number, ends: End): boolean {
  if (close === open + 1) return false
  let depth = 0
  for (let i = open + 1; i < close; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.type === 'op' && '([{'.includes(token.text)) depth++
    else if (token.type === 'op' && ')]}'.includes(token.text)) depth--
    if (depth > 0) continue
    if (NEEDS_BRACKETS.has(token.text)) return false
    if (isOp(token, ',') && ends === 'colon') return false
  }
  return true
}

function matchBrackets(tokens: readonly PythonToken[]): Map<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  tokens.forEach((token, i) => {
    if (token.type !== 'op') return
    if ('([{'.includes(token.text)) open.push(i)
    else if (')]}'.includes(token.text)) closing.set(open.pop() ?? -1, i)
  })
  return closing
}

function isOp(token: PythonToken | undefined, text: string): boolean {
  return token?.type === 'op' && token.text === text
}
