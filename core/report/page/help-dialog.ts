import { type Html, html } from './html.ts'

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'filter by text'],
  [['j', 'k'], 'next and previous item'],
  [['o', 'Enter'], 'open or close the item'],
  [['e'], 'open or close all items'],
  [['n', 'p'], 'next and previous part of the page'],
  [['1', '2', '3', '4'], 'only added, removed, edited, renamed'],
  [['s'], 'inline or side by side'],
  [['t'], 'theme: system, light, dark'],
  [['g'], 'back to the top'],
  [['Esc'], 'clear the filter, close this'],
  [['?'], 'this help'],
]

/** What the keys do; the page's script shows it. */
export function helpDialog(): Html {
  return html`<dialog id="keys" aria-labelledby="keys-title">
    <header>
      <h2 id="keys-title">Keyboard</h2>
      <button type="button" class="btn" id="keys-close">Close</button>
    </header>
    <dl>
      ${KEYS.map(
        ([keys, does]) =>
          html`<div>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <p class="dim">
      The address can hold what you see: <code>#topic:parking</code>, <code>?view=side</code>, <code>?theme=dark</code>.
    </p>
  </dialog>`
}
