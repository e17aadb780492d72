import type { PythonToken } from './python-lexer.ts'

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)
/** Names, but for the place where they start a statement: what follows is then no call. */
const SOFT_KEYWORDS = new Set(['match', 'case', 'type'])

interface Bracket {
  kind: 'call' | 'display' | 'index' | 'tuple'
  commas: number
  lambda: boolean
  last: number
}

/**
 * Without the commas before a closing bracket that change nothing: in calls, definitions, lists, sets and dicts, and in
 * tuples and indexes that have another comma. The comma of a tuple of one stays. A semicolon at the end of a line goes too.
 */
export function withoutTrailingCommas(tokens: readonly PythonToken[]): PythonToken[] {
  const dropped = new Set<number>()
  const open: Bracket[] = []
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const top = open.at(-1)
    if (token.type === 'newline') {
      if (before?.type === 'op' && before.text === ';') dropped.add(i - 1)
      return
    }
    if (token.type === 'name' && token.text === 'lambda' && top !== undefined) top.lambda = true
    if (token.type !== 'op') return
    if ('([{'.includes(token.text))
      open.push({ kind: kindOf(token, before, tokens[i - 2]), commas: 0, lambda: false, last: -1 })
    else if (token.text === ',' && top !== undefined) {
      top.commas++
      top.last = i
    } else if (')]}'.includes(token.text)) {
      const closed = open.pop()
      if (closed === undefined || closed.last !== i - 1) return
      const others = closed.commas > 1 && !closed.lambda
      if (closed.kind === 'call' || closed.kind === 'display' || others) dropped.add(i - 1)
    }
  })
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, i) => !dropped.has(i))
}

function kindOf(
  token: PythonToken,
  before: PythonToken | undefined,
  beforeThat: PythonToken | undefined,
): Bracket['kind'] {
  if (token.text === '{') return 'display'
  const afterName = before?.type === 'name' && !KEYWORDS.has(before.text)
  const applied = afterName || before?.type === 'string' || (before?.type === 'op' && ')]}'.includes(before.text))
  if (token.text === '[') return applied ? 'index' : 'display'
  if (!applied) return 'tuple'
  const attribute = beforeThat?.type === 'op' && beforeThat.text === '.'
  return afterName && SOFT_KEYWORDS.has(before.text) && !attribute ? 'tuple' : 'call'
}
