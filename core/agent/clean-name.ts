/** Clean already, but for its case: most names are. */
const PLAIN = /^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*$/

/**
 * The vendor's one rule that turns a name into a file name: lower case (unless `keepCase`), anything but letters, digits,
 * `_` and white space becomes a space, runs of space become one `_`, no `_` at the ends (`polyai/adk` 0.44.3, `clean`).
 */
export function cleanName(name: string, options: { keepCase?: boolean } = {}): string {
  const cased = options.keepCase === true ? name : name.toLowerCase()
  if (PLAIN.test(cased)) return cased
  const joined = cased
    .replaceAll(/[^\p{L}\p{N}_\s]/gu, ' ')
    .replaceAll(/\s+/gu, '_')
    .replaceAll(/_+/g, '_')
  return joined.replace(/^_/, '').replace(/_$/, '')
}
