import { withoutHeader } from './python-header.ts'
import { pythonLexer } from './python-lexer.ts'
import type { PythonToken } from './python-lexer.ts'
import { joinedStrings } from './python-token-strings.ts'
import { withoutRedundantBrackets } from './python-token-brackets.ts'
import { withoutTrailingCommas } from './python-token-commas.ts'

/**
 * Canonical text of a Python source: equal for two sources that differ only in comments, blank lines, white space, line
 * breaks, quotes, trailing commas, brackets that only join lines, and the generated header line; different for programs
 * that differ. The canonical text is itself a sequence of tokens of a program with the same syntax tree, which is why
 * two programs with different trees cannot share it. A text that is not Python stands for itself.
 */
export function pythonTokens(source: string): string {
  const text = withoutHeader(source)
  const tokens = pythonLexer(text)
  if (!Array.isArray(tokens)) return `unreadable\n${text}`
  return spell(joinedStrings(withoutRedundantBrackets(withoutTrailingCommas(tokens))))
}

/** One token a line; a token's text never holds a line break (strings are written as JSON). */
function spell(tokens: readonly PythonToken[]): string {
  return tokens.map((token) => (token.text === '' ? token.type : `${token.type} ${token.text}`)).join('\n')
}
