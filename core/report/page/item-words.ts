import type { Change } from '../../version/change.ts'
import { describeChangeWords } from '../describe-change.ts'
import { type Html, html } from './html.ts'

/** What changed, in the words of a row. */
export function itemWords(change: Change): Html[] {
  return describeChangeWords(change).map((word) =>
    typeof word === 'string' ? html`${word}` : html`<em>${word.name}</em>`,
  )
}
