import { scanString } from './python-string-scan.ts'

export interface PythonToken {
  type: 'name' | 'number' | 'string' | 'op' | 'newline' | 'indent' | 'dedent'
  text: string
}

/** All of a name, where that is ASCII; it is found faster than any. */
const PLAIN_NAME = /[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_\u0080-\uffff])/y
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy
const NUMBER =
  /(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?[jJ]?)/y
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|==|<=|>=|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|\*\*|\/\/|<<|>>|[-+*/%&|^~<>=.,:;@()[\]{}]/y
/** Operators that no longer one begins with. */
const LONE_OPERATORS = '()[]{},;~'
const MAYBE_STRING = `rRuUbBfFtT'"`
const STRING_START = /(?:[rRuUbBfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?(?=['"])/y

/** Where and why a text has no certain tokens. */
export interface LexicalError {
  message: string
  at: number
}

/**
 * The tokens of a Python text (line ends as LF) as Python's own tokenizer sees them: no comments, no blank lines, line breaks only between
 * logical lines, indentation as `indent` and `dedent`. An error when the text cannot be told apart with certainty (an
 * open string or bracket, a stray character, indentation that fits no block). Comments are put into `comments`.
 */
export function pythonLexer(text: string, comments?: string[]): PythonToken[] | LexicalError {
  const fail = (message: string): LexicalError => ({ message, at })
  const tokens: PythonToken[] = []
  const indents = [0]
  const open: number[] = []
  let at = 0
  let startOfLine = true

  function match(pattern: RegExp): string | null {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? null
  }

  /** Blank lines change nothing; any other sets the block. False when its indentation fits none. */
  function indentation(): boolean {
    let column = 0
    for (; at < text.length; at++) {
      const char = text[at]
      if (char === ' ') column++
      else if (char === '\t') column = column - (column % 8) + 8
      else if (char === '\f') column = 0
      else break
    }
    if (at >= text.length || text[at] === '\n' || text[at] === '#') return true
    startOfLine = false
    if (column > (indents.at(-1) ?? 0)) {
      indents.push(column)
      tokens.push({ type: 'indent', text: '' })
      return true
    }
    while (column < (indents.at(-1) ?? 0)) {
      indents.pop()
      tokens.push({ type: 'dedent', text: '' })
    }
    return indents.at(-1) === column
  }

  while (at < text.length) {
    if (startOfLine && !indentation()) return fail('the indentation matches no block above')
    const char = text[at]
    if (char === undefined) break
    if (char === ' ' || char === '\t' || char === '\f') at++
    else if (char === '#') {
      const end = text.indexOf('\n', at)
      comments?.push(text.slice(at, end === -1 ? text.length : end).trimEnd())
      at = end === -1 ? text.length : end
    } else if (char === '\n') {
      at++
      if (open.length === 0 && !startOfLine) {
        tokens.push({ type: 'newline', text: '' })
        startOfLine = true
      }
    } else if (char === '\\') {
      if (text[at + 1] !== '\n') return fail('a backslash that does not end its line')
      at += 2
    } else {
      const prefix = MAYBE_STRING.includes(char) ? match(STRING_START) : null
      if (prefix !== null) {
        const end = scanString(text, at + prefix.length, prefix)
        if (end === -1) return fail('a string that is not closed')
        tokens.push({ type: 'string', text: text.slice(at, end) })
        at = end
        continue
      }
      const lone = LONE_OPERATORS.includes(char) ? char : null
      const name = lone === null ? (match(PLAIN_NAME) ?? match(NAME)) : null
      const number = lone === null && name === null ? match(NUMBER) : null
      const operator = lone ?? (name === null && number === null ? match(OPERATOR) : null)
      const found = name ?? number ?? operator
      if (found === null || found === '') return fail('a character that has no meaning here')
      if (operator !== null && '([{'.includes(operator)) open.push(at)
      if (operator !== null && ')]}'.includes(operator) && open.pop() === undefined) {
        return fail('a closing bracket without an opening one')
      }
      tokens.push({ type: name !== null ? 'name' : number !== null ? 'number' : 'op', text: found })
      at += found.length
    }
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined) return { message: 'a bracket that is not closed', at: unclosed }
  if (!startOfLine) tokens.push({ type: 'newline', text: '' })
  for (let i = indents.length; i > 1; i--) tokens.push({ type: 'dedent', text: '' })
  return tokens
}
