const WRITTEN = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/

/** An e-mail address, written or read out (`ann dot lee at example dot com`); null when none was said. */
export function hearEmail(said: string): string | null {
  const text = said.slice(0, 500)
  const written = WRITTEN.exec(text)
  if (written !== null) return written[0].replace(/\.$/, '').toLowerCase()
  if (!/\bat\b/i.test(text) || !/\bdot\b/i.test(text)) return null
  const joined = text
    .replaceAll(/\s+(?:dot|point)\s+/gi, '.')
    .replaceAll(/\s+at\s+/gi, '@')
    .replaceAll(/\s+underscore\s+/gi, '_')
    .replaceAll(/\s+(?:dash|hyphen)\s+/gi, '-')
  return WRITTEN.exec(joined)?.[0].toLowerCase() ?? null
}
