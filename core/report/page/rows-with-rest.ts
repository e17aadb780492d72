import { folded } from './folded.ts'
import { type Html, html } from './html.ts'

/** The first rows, and the others behind a fold that says how many they are: nothing is left out. */
export function rowsWithRest(rows: readonly Html[], limit: number, words: (count: number) => string): Html {
  if (rows.length <= limit || (limit > 0 && rows.length === limit + 1)) return html`${rows}`
  return html`${rows.slice(0, limit)}${folded({
    attributes: html`class="rest"`,
    summary: html`<summary>${words(rows.length - limit)}</summary>`,
    body: html`${rows.slice(limit)}`,
  })}`
}
