import { visibleLine, visibleText } from './visible-text.ts'

/** Breaks a word for GitHub's filters, which run after Markdown: a backslash does not stop a mention or a reference. */
const BREAK = '\u200B'

/**
 * Text from an agent as one line of Markdown prose or of a table cell. Nothing in it is a mention, an issue or commit
 * reference, a link, an image, HTML, an entity, an emoji code, maths or a table border any more.
 */
export function escapeMarkdown(text: string, limit = 300): string {
  const safe = escapeHtmlText(text, limit)
    .replaceAll(/[\\*~]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/^([-+=]|\d+(?=[.)]))/g, (start) => (/\d/.test(start) ? `${BREAK}${start}` : `\\${start}`))
  return safe.replaceAll('|', '&#124;').replaceAll('$', '<span>$</span>')
}

/** What GitHub could take for more than letters: nearly no sentence has it. */
const SPEAKING = /[&<>@#:[\]`\d]|www|[a-f]{7}/i

/**
 * Text from an agent for a place where GitHub reads HTML but no Markdown (`<summary>`): one line, no tags, no entities of
 * its own, no mentions or references.
 */
export function escapeHtmlText(text: string, limit = 300): string {
  const line = visibleLine(text, limit)
  if (!SPEAKING.test(line)) return line
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', `@${BREAK}`)
    .replaceAll(/#(?=\w)/g, `#${BREAK}`)
    .replaceAll(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
    .replaceAll('://', `:${BREAK}//`)
    .replaceAll(/(www)\./gi, `$1${BREAK}.`)
    .replaceAll(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hex) => hex.replaceAll(/.{4}(?=.)/g, `$&${BREAK}`))
    .replaceAll(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;')
    .replaceAll('`', '&#96;')
}

/** A name from an agent set as code, on one line, safe in a table cell. */
export function codeName(text: string, limit = 120): string {
  const line = visibleLine(text, limit)
  if (/^[\p{L}\p{N}_ .,:/()'"=&+{}~^*?[\]\\-]*[\p{L}\p{N}_)}.*?\]]$/u.test(line) && line.trim() === line)
    return `\`${line}\``
  return `<code>${escapeMarkdown(text, limit)}</code>`
}

/** Lines as a fenced block whose fence is longer than any run of back-ticks inside. */
export function fencedBlock(lines: readonly string[], language: 'diff' | 'text'): string {
  const text = lines.map((line) => visibleText(line).replaceAll('\n', ' ')).join('\n')
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}${language}\n${text}\n${fence}`
}
