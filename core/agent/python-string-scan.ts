/**
 * End (exclusive) of the Python string literal whose opening quote stands at `at`, -1 when it is not closed. `prefix` is
 * what stands before the quote; in an f-string (or t-string) the expressions in braces are followed, with strings of any
 * quotes in them (PEP 701).
 */
export function scanString(text: string, at: number, prefix: string): number {
  return scan(text, at, /[fFtT]/.test(prefix), 0)
}

const PREFIX = /(?<!\w)(?:[fFtT][rR]?|[rR][fFtT])$/

/**
 * The text with `_` for each character of comments and of what strings say; expressions in f-strings, line breaks and
 * the length stay. The text as it is when a string is not closed.
 */
export function withoutLiterals(text: string): string {
  const spans: Span[] = []
  const next = /#[^\r\n]*|["']/g
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const { index } = found
    if (found[0].startsWith('#')) {
      spans.push({ from: index + 1, to: next.lastIndex })
      continue
    }
    const end = scan(text, index, PREFIX.test(text.slice(Math.max(0, index - 3), index)), 0, spans)
    if (end === -1) return text
    next.lastIndex = end
  }
  let result = ''
  let done = 0
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    result += text.slice(done, from) + text.slice(from, to).replaceAll(/\\(?![\r\n])|[^\r\n\\]/g, '_')
    done = to
  }
  return result + text.slice(done)
}

interface Span {
  from: number
  to: number
}

const MAX_NESTING = 20
/** A character by its name: no expression. */
const NAMED = /^\\N\{[A-Z][A-Z0-9 -]*\}/
const LONGEST_NAME = 100

/** What the literal says, without the expressions in it, is put into `spans`. */
function scan(text: string, start: number, formatted: boolean, nesting: number, spans?: Span[]): number {
  if (nesting > MAX_NESTING) return -1
  const quote = text[start] ?? ''
  const triple = text.startsWith(quote.repeat(3), start)
  const close = triple ? quote.repeat(3) : quote
  const hasNames = formatted && !/[rR]/.test(text.slice(Math.max(0, start - 2), start))
  let at = start + close.length
  let from = at
  while (at < text.length) {
    const char = text[at]
    if (char === '\\' && hasNames && NAMED.test(text.slice(at, at + LONGEST_NAME))) at = text.indexOf('}', at) + 1
    else if (char === '\\') at += formatted && (text[at + 1] === '{' || text[at + 1] === '}') ? 1 : 2
    else if (text.startsWith(close, at)) {
      spans?.push({ from, to: at })
      return at + close.length
    } else if (char === '\n' && !triple) return -1
    else if (formatted && char === '{') {
      if (text[at + 1] === '{') at += 2
      else {
        spans?.push({ from, to: at })
        at = scanExpression(text, at + 1, close, nesting, spans)
        if (at === -1) return -1
        from = at
      }
    } else at++
  }
  return -1
}

/** Past the `}` that closes an expression of an f-string; its format part may hold expressions again. */
function scanExpression(text: string, start: number, close: string, nesting: number, spans?: Span[]): number {
  let depth = 0
  let at = start
  let inFormat = false
  while (at < text.length) {
    const char = text[at] ?? ''
    if (inFormat) {
      if (text.startsWith(close, at)) return -1
      if (char === '{') {
        if (nesting >= MAX_NESTING) return -1
        at = scanExpression(text, at + 1, close, nesting + 1, spans)
        if (at === -1) return -1
      } else if (char === '}') return at + 1
      else if (char === '\n' && close.length === 1) return -1
      else at++
    } else if (char === "'" || char === '"') {
      at = scan(text, at, PREFIX.test(text.slice(Math.max(start, at - 3), at)), nesting + 1, spans)
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
