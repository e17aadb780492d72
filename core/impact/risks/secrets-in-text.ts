const SECRET = /\bget_secret\(\s*(?:name\s*=\s*)?["']([^"'\r\n]{1,200})["']/g

/** Names of the secrets that a function asks for. */
export function secretsInText(text: string): Map<string, string> {
  if (!text.includes('get_secret')) return new Map()
  return new Map([...text.matchAll(SECRET)].map((match) => [match[1] ?? '', match[1] ?? '']))
}
