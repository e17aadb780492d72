import type { PythonToken } from './python-lexer.ts'

const LITERAL = /^([A-Za-z]{0,2})('''|"""|'|")([\s\S]*)\2$/

interface Literal {
  prefix: string
  /** Content in which only the escapes of quotes are resolved: equal contents have equal values. */
  content: string
}

/**
 * Strings in one spelling: prefix in lower case and without `u`, content instead of quotes, neighbours joined as Python
 * joins them; numbers in lower case. An f-string whose content holds quotes or escapes keeps its own quotes.
 */
export function joinedStrings(tokens: readonly PythonToken[]): PythonToken[] {
  const result: PythonToken[] = []
  let open: Literal | null = null
  function close(): void {
    if (open === null) return
    result.push({ type: 'string', text: `${open.prefix}${JSON.stringify(open.content)}` })
    open = null
  }
  for (const token of tokens) {
    if (token.type === 'string') {
      const next = literalOf(token.text)
      if (open !== null && canJoin(open, next)) open = { prefix: open.prefix, content: open.content + next.content }
      else {
        close()
        open = next
      }
      continue
    }
    close()
    result.push(token.type === 'number' ? { type: 'number', text: token.text.toLowerCase() } : token)
  }
  close()
  return result
}

function literalOf(text: string): Literal {
  const match = LITERAL.exec(text)
  if (match === null) return { prefix: '?', content: text }
  const [, prefix = '', quotes = '', content = ''] = match
  const letters = prefix.toLowerCase().replace('u', '').split('').sort().join('')
  if (/[ft]/.test(letters)) {
    const plain = !/['"\\\n]/.test(content)
    return { prefix: letters, content: plain ? content : `${quotes}${content}` }
  }
  if (letters.includes('r')) return { prefix: letters, content }
  return {
    prefix: letters,
    content: content.replaceAll(/\\([\s\S])/g, (pair, char: string) => (char === "'" || char === '"' ? char : pair)),
  }
}

/** Plain strings and bytes without `r`; not where the end of one and the start of the next would make one octal escape. */
function canJoin(before: Literal, after: Literal): boolean {
  if (before.prefix !== after.prefix || (before.prefix !== '' && before.prefix !== 'b')) return false
  return !(/\\[0-7]{1,2}$/.test(before.content) && /^[0-7]/.test(after.content))
}
