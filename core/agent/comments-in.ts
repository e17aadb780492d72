import { EVENT_ID, parseEvents } from 'js-yaml'
import { withoutHeader } from './python-header.ts'
import { pythonLexer } from './python-lexer.ts'

const MAX_DEPTH = 64

/** The comments of a text, in order, without white space around them; none where the text cannot be read. */
export function commentsIn(text: string, format: 'yaml' | 'python'): string[] {
  if (!text.includes('#')) return []
  if (format === 'yaml') return yamlComments(text.replace(/^\uFEFF/, ''))
  const comments: string[] = []
  pythonLexer(withoutHeader(text), comments)
  return comments
}

/** What starts with `#` at the start of a line or after white space, and stands in no scalar. */
function yamlComments(text: string): string[] {
  const outside: string[] = []
  let at = 0
  try {
    for (const event of parseEvents(text, { maxDepth: MAX_DEPTH })) {
      if (event.type !== EVENT_ID.SCALAR || event.valueStart < at) continue
      outside.push(text.slice(at, event.valueStart))
      at = event.valueEnd
    }
  } catch {
    return []
  }
  outside.push(text.slice(at))
  return outside.flatMap((part) => part.match(/(?<![^\s])#.*/g) ?? []).map((comment) => comment.trim())
}
