/**
 * Characters a reader cannot see or that change how the rest is shown: controls (but tab and line feed), soft hyphen,
 * zero-width and bidirectional marks, fillers, line separators, tags, invisible variation selectors, lone surrogates.
 */
export const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

/** What nearly no text has, found fast: only then is there something to look for. */
const UNUSUAL = /[^\t\n\x20-\x7E]/

/**
 * Text from an agent as it can be shown: every invisible or direction-changing character is written as `<U+202E>`; line
 * endings become line feeds. Each rendering escapes the result for its own format.
 */
export function visibleText(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return text.replaceAll('\r\n', '\n').replaceAll(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `<U+${code.padStart(4, '0')}>`
  })
}

const ON_ONE_LINE = /^[\x20-\x7E]*$/

/** Visible text on one line: line feeds as `⏎`, tabs as spaces, cut after `limit` characters. */
export function visibleLine(text: string, limit = 200): string {
  if (text.length <= limit && ON_ONE_LINE.test(text)) return text
  const line = visibleText(text.length > limit * 4 ? text.slice(0, limit * 4) : text)
    .replaceAll(/\s*\n\s*/g, ' ⏎ ')
    .replaceAll('\t', ' ')
  const characters = Array.from(line)
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line
}
