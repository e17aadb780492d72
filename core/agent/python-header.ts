/** The line that the vendor's tool adds on pull and takes out on push, wherever it stands; older versions wrote `imports`. */
const HEADER = /^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*(?:\n|$)/gm

/** A Python source without the generated header line, line ends as LF, without blank lines at its ends; '' or ends in LF. */
export function withoutHeader(source: string): string {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(HEADER, '')
  const body = lines.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  return body === '' ? '' : `${body}\n`
}
