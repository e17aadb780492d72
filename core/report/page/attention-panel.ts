import type { Report } from '../report.ts'
import type { AgentView } from './agent-view.ts'
import { attentionOf, type Attention } from './attention-of.ts'
import { type Html, html } from './html.ts'
import { rowsWithRest } from './rows-with-rest.ts'

/** Rows of one group that are seen at once. */
const SHOWN = 8

/** What a person should look at before anything else, gravest first; said as well when there is nothing. */
export function attentionPanel(report: Report, views: readonly AgentView[]): Html {
  const groups = attentionOf(report, views)
  const count = groups.reduce((sum, group) => sum + group.length, 0)
  const body =
    count === 0
      ? html`<p class="calm">
          Nothing: no error, no risky value, no test case that behaves
          worse${views.every(({ agent }) => agent.routing == null) ? '' : ', no query that lands elsewhere'}.
        </p>`
      : html`<div class="rows">
          ${groups.map((group) => rowsWithRest(group.map(row), SHOWN, (rest) => `${rest} more like these`))}
        </div>`
  return html`<section class="panel eye${count === 0 ? ' none' : ''}" id="look" aria-labelledby="look-title">
    <header>
      <h2 id="look-title">Needs a human eye</h2>
      ${count === 0 ? null : html`<span class="n">${count}</span>`}
    </header>
    ${body}
  </section>`
}

function row({ tone, tag, text, place, link }: Attention): Html {
  const inner = html`<span class="tag ${tone}">${tag}</span
    ><span class="tx">${text}</span>${place == null ? html`<span></span>` : html`<span class="pc">${place}</span>`}`
  return link == null ? html`<div class="row">${inner}</div>` : html`<a class="row" href="#${link}">${inner}</a>`
}
