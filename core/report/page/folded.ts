import { type Html, html, markup } from './html.ts'

interface Folded {
  /** Attributes of the `details`, made by this program. */
  attributes?: Html
  summary: Html
  body: Html
}

/**
 * A fold whose body the browser parses when it is opened. It stands in a `noscript`: plain text while scripts run, and part of
 * the page where they don't, so that nothing is lost there. Such folds must not stand in each other.
 */
export function folded({ attributes, summary, body }: Folded): Html {
  return html`<details${attributes == null ? null : markup(' ')}${attributes}>${summary}<noscript>${body}</noscript></details>`
}
