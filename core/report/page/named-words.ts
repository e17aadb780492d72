import type { Words } from '../words.ts'
import { type Html, html } from './html.ts'

/** A sentence with its names set apart. */
export function namedWords(list: Words): Html[] {
  return list.map((word) => (typeof word === 'string' ? html`${word}` : html`<code>${word.name}</code>`))
}
