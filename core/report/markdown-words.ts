import { codeName, escapeHtmlText, escapeMarkdown } from './escape-markdown.ts'
import type { Words } from './words.ts'

const MAX_NAME = 80

/** Words as one line of Markdown or a table cell, names as code; what is beyond `limit` characters of them is cut. */
export function markdownWords(words: Words, limit = 300): string {
  return rendered(words, limit, escapeMarkdown, codeName)
}

/** Words for a place where GitHub reads HTML but no Markdown (`<summary>`). */
export function htmlWords(words: Words, limit = 300): string {
  return rendered(words, limit, escapeHtmlText, (name, limit) => `<code>${escapeHtmlText(name, limit)}</code>`)
}

type Escape = (text: string, limit: number) => string

/** Spaces at the ends of a piece stay outside of what is escaped: they separate it from the next one. */
function rendered(words: Words, limit: number, text: Escape, name: Escape): string {
  let left = limit
  let result = ''
  for (const word of words) {
    if (left <= 0) return `${result}…`
    const length = typeof word === 'string' ? word.length : Math.min(word.name.length, MAX_NAME)
    result += typeof word === 'string' ? spaced(word, (inner) => text(inner, left)) : name(word.name, MAX_NAME)
    left -= length
  }
  return result
}

function spaced(word: string, escape: (text: string) => string): string {
  const inner = word.trim()
  if (inner === '') return word === '' ? '' : ' '
  return `${/^\s/.test(word) ? ' ' : ''}${escape(inner)}${/\s$/.test(word) ? ' ' : ''}`
}
