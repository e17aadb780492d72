/** A place in a text where Python's own tokenizer would stop. */
export interface IndentationError {
  message: string
  at: number
}

/** Marks of the characters of a Python text: code, string (`string`) or comment (`comment`). */
export const MARK = { code: 0, string: 1, comment: 2 } as const

/**
 * The first line whose indentation Python refuses, or null. `marks` holds one of MARK for each character. Lezer's grammar
 * recovers from wrong indentation silently, so that this check stands beside it. A tab goes to the next multiple of 8, as
 * in Python; brackets that are never closed are left to the grammar.
 */
export function indentationError(text: string, marks: Uint8Array): IndentationError | null {
  const indents = [0]
  let depth = 0
  let expectsBlock = false
  let continued = false
  let lineStart = 0

  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart)
    const startsInside = depth > 0 || continued || (lineStart > 0 && insideString(marks, lineStart))
    let at = lineStart
    let column = 0
    for (; at < lineEnd; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x20) column++
      else if (code === 0x09) column = column - (column % 8) + 8
      else if (code === 0x0c) column = 0
      else break
    }
    const blank = at >= lineEnd || marks[at] === MARK.comment
    if (!startsInside && !blank) {
      const top = indents.at(-1) ?? 0
      if (expectsBlock && column <= top) return { message: 'an indented block is expected here', at }
      if (column > top) {
        if (!expectsBlock) return { message: 'unexpected indentation', at }
        indents.push(column)
      } else {
        while ((indents.at(-1) ?? 0) > column) indents.pop()
        if (indents.at(-1) !== column) return { message: 'the indentation matches no block above', at }
      }
      expectsBlock = false
    }
    let last = ''
    let comment = false
    for (; at < lineEnd; at++) {
      const mark = marks[at]
      if (mark === MARK.comment) comment = true
      if (mark !== MARK.code) {
        if (mark === MARK.string) last = '"'
        continue
      }
      const char = text[at] ?? ''
      if (char === '(' || char === '[' || char === '{') depth++
      else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1)
      if (char !== ' ' && char !== '\t' && char !== '\f') last = char
    }
    const continues = last === '\\' && !comment
    if (!blank || startsInside) {
      continued = continues
      if (depth === 0 && !continued && !insideString(marks, lineEnd))
        expectsBlock = last === ':' || (expectsBlock && last === '')
    } else continued = false
    lineStart = nextLine(text, lineEnd)
  }
  if (expectsBlock) return { message: 'an indented block is expected at the end of the file', at: text.length }
  return null
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) return at
  }
  return text.length
}

function nextLine(text: string, lineEnd: number): number {
  return text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1
}

/** The line break itself belongs to a string that goes on. */
function insideString(marks: Uint8Array, at: number): boolean {
  return at < marks.length && marks[at] === MARK.string && marks[at - 1] === MARK.string
}
