/** The line that the vendor's tool adds on pull and takes out on push, wherever it stands; older versions wrote `imports`. */
const HEADER = /^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*(?:\n|$)/gm

/** A Python source without the generated header line, line ends as LF, without blank lines at its ends; '' or ends in LF. */
export function withoutHeader(source: string): string {
  const text = source
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(HEADER, '')
    .trimEnd()
  const first = text.search(/\S/)
  if (first === -1) return ''
  return `${text.slice(text.lastIndexOf('\n', first) + 1)}\n`
}
