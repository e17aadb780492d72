const MASK = '•'
/** What is left of a secret where a message was cut off still counts from this many characters on. */
const SHORTEST = 8

/**
 * The same value with every character of the given secrets replaced, so that columns stay: in texts and keys, however deep.
 * A secret that was cut off is masked as far as it goes. Functions and instances of classes stay as they are.
 */
export function maskSecrets<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value
  const maskText = (text: string) => secrets.reduce(maskOne, text)
  return maskValue(value, maskText) as T
}

function maskOne(text: string, secret: string): string {
  const head = secret.slice(0, SHORTEST)
  let masked = ''
  let from = 0
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, from)) {
    let end = at + head.length
    while (end < at + secret.length && text[end] === secret[end - at]) end++
    masked += text.slice(from, at) + MASK.repeat(end - at)
    from = end
  }
  return from === 0 ? text : masked + text.slice(from)
}

function maskValue(value: unknown, maskText: (text: string) => string): unknown {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return value.map((item) => maskValue(item, maskText))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskText(key), maskValue(item, maskText)]))
}

function isPlain(value: unknown): value is object {
  if (value === null || typeof value !== 'object') return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
