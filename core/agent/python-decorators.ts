import { pythonLexer, type PythonToken } from './python-lexer.ts'
import { withoutHeader } from './python-header.ts'
import { withoutRedundantBrackets } from './python-token-brackets.ts'
import { withoutTrailingCommas } from './python-token-commas.ts'
import { joinedStrings } from './python-token-strings.ts'

/** A Python text in two: its decorators at the left margin by name, and all the rest. Each a canonical text. */
export interface DecoratedPython {
  decorators: ReadonlyMap<string, string>
  rest: string
}

/** Splits a Python text; null when its tokens cannot be told apart with certainty. */
export function decoratedPython(source: string): DecoratedPython | null {
  const found = pythonLexer(withoutHeader(source))
  if (!Array.isArray(found)) return null
  const decorators = new Map<string, string>()
  const rest: string[] = []
  let depth = 0
  for (const line of logicalLines(joinedStrings(withoutRedundantBrackets(withoutTrailingCommas(found))))) {
    for (const { type } of line) depth += type === 'indent' ? 1 : type === 'dedent' ? -1 : 0
    const first = line.findIndex(({ type }) => type !== 'indent' && type !== 'dedent')
    const spelled = line.map(({ type, text }) => `${type} ${text}`).join('\n')
    const name = line[first]?.text === '@' && depth === 0 ? (line[first + 1]?.text ?? '') : null
    if (name === null || first > 0) rest.push(spelled)
    else decorators.set(name, `${decorators.get(name) ?? ''}\n${spelled}`)
  }
  return { decorators, rest: rest.join('\n') }
}

function logicalLines(tokens: readonly PythonToken[]): PythonToken[][] {
  const lines: PythonToken[][] = [[]]
  for (const token of tokens) {
    lines.at(-1)?.push(token)
    if (token.type === 'newline') lines.push([])
  }
  return lines
}
