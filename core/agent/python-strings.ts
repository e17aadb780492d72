const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const LITERAL = /^([rRuU]?)('''|"""|'|")([\s\S]*)\2$/
const ESCAPE = /\\(\r\n|\n|[\\'"abfnrtv]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g

/** The value of one Python string literal; null for bytes, f-strings and what is no string literal. Unknown escapes stay. */
export function pythonString(literal: string): string | null {
  const match = LITERAL.exec(literal)
  if (match === null) return null
  const [, prefix = '', , content = ''] = match
  if (prefix === 'r' || prefix === 'R') return content
  return content.replaceAll(ESCAPE, (_, escape: string) => decode(escape))
}

function decode(escape: string): string {
  const simple = escape === '\r\n' ? '' : SIMPLE[escape]
  if (simple !== undefined) return simple
  const code = /^[0-7]/.test(escape) ? Number.parseInt(escape, 8) : Number.parseInt(escape.slice(1), 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
