/**
 * End (exclusive) of the Python string literal whose opening quote stands at `at`, -1 when it is not closed. `prefix` is
 * what stands before the quote; in an f-string (or t-string) the expressions in braces are followed, with strings of any
 * quotes in them (PEP 701).
 */
export function scanString(text: string, at: number, prefix: string): number {
  return scan(text, at, /[fFtT]/.test(prefix), 0)
}

const MAX_NESTING = 20

function scan(text: string, start: number, formatted: boolean, nesting: number): number {
  if (nesting > MAX_NESTING) return -1
  const quote = text[start] ?? ''
  const triple = text.startsWith(quote.repeat(3), start)
  const close = triple ? quote.repeat(3) : quote
  let at = start + close.length
  while (at < text.length) {
    const char = text[at]
    if (char === '\\') at += formatted && (text[at + 1] === '{' || text[at + 1] === '}') ? 1 : 2
    else if (text.startsWith(close, at)) return at + close.length
    else if (char === '\n' && !triple) return -1
    else if (formatted && char === '{') {
      if (text[at + 1] === '{') at += 2
      else {
        at = scanExpression(text, at + 1, close, nesting)
        if (at === -1) return -1
      }
    } else at++
  }
  return -1
}

/** Past the `}` that closes an expression of an f-string; its format part may hold expressions again. */
function scanExpression(text: string, start: number, close: string, nesting: number): number {
  let depth = 0
  let at = start
  let inFormat = false
  while (at < text.length) {
    const char = text[at] ?? ''
    if (inFormat) {
      if (text.startsWith(close, at)) return -1
      if (char === '{') {
        if (nesting >= MAX_NESTING) return -1
        at = scanExpression(text, at + 1, close, nesting + 1)
        if (at === -1) return -1
      } else if (char === '}') return at + 1
      else if (char === '\n' && close.length === 1) return -1
      else at++
    } else if (char === "'" || char === '"') {
      at = scan(text, at, /[fFtT][rR]?$|[fFtT]$/.test(text.slice(Math.max(start, at - 2), at)), nesting + 1)
      if (at === -1) return -1
    } else if (char === '#') {
      const end = text.indexOf('\n', at)
      if (end === -1) return -1
      at = end
    } else {
      if (char === '(' || char === '[' || char === '{') depth++
      else if (char === '}' && depth === 0) return at + 1
      else if (char === ')' || char === ']' || char === '}') depth--
      else if (char === ':' && depth === 0) inFormat = true
      at++
    }
  }
  return -1
}
