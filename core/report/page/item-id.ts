import { createHash } from 'node:crypto'

/**
 * The id of an item in the page, which is also its deep link: readable (`item-topic-parking`), made of letters, digits and
 * hyphens only, with a few digits of a hash where that alone would not be the key's own.
 */
export function itemId(key: string, agent: string | null): string {
  const whole = agent == null ? key : `${agent}:${key}`
  const slug = whole.replaceAll(/[^A-Za-z0-9_]+/g, '-').slice(0, 80)
  const exact = /^[A-Za-z0-9_]+(?::[A-Za-z0-9_]+)*$/.test(whole) && whole.length <= 80
  return exact ? `item-${slug}` : `item-${slug}-${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`
}
