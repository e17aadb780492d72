import type { Attention, AttentionGroup } from '../attention.ts'
import { attentionCount, attentionOf } from '../attention-of.ts'
import type { Report } from '../report.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { linkId } from './link-id.ts'
import { namedWords } from './named-words.ts'
import { placeCode } from './place-code.ts'
import { rowsWithRest } from './rows-with-rest.ts'

/** What a person should look at before anything else, gravest first; said as well when there is nothing. */
export function attentionPanel(report: Report, views: readonly AgentView[]): Html {
  const groups = attentionOf(report)
  const count = attentionCount(groups)
  const byAgent = new Map(views.map((view) => [view.agent, view]))
  const body =
    count === 0
      ? html`<p class="calm">
          Nothing: no error, no risky value, no test case that behaves
          worse${views.every(({ agent }) => agent.routing == null) ? '' : ', no query that lands elsewhere'}.
        </p>`
      : html`<div class="rows">${groups.map((group) => rowsOf(group, byAgent))}</div>`
  return html`<section class="panel eye${count === 0 ? ' none' : ''}" id="look" aria-labelledby="look-title">
    <header>
      <h2 id="look-title">Needs a human eye</h2>
      ${count === 0 ? null : html`<span class="n">${count}</span>`}
    </header>
    ${body}
  </section>`
}

function rowsOf({ what, rows, few }: AttentionGroup, views: ReadonlyMap<unknown, AgentView>): Html {
  const shown = rows.map((one) => row(one, one.agent === null ? null : (views.get(one.agent) ?? null)))
  return rowsWithRest(shown, few, (rest) => `${rest} more: ${what}`)
}

function row({ tone, what, message, place, about }: Attention, view: AgentView | null): Html {
  const name = view?.name == null ? null : html`<b class="ag">${view.name}</b> `
  // Where the page is about one agent, its folder need not be said with each place.
  const folder = view != null && view.name == null ? view.agent.path : null
  const inner = html`<span class="tag ${tone}">${what}</span><span class="tx">${name}${namedWords(message)}</span>${
      place == null
        ? html`<span></span>`
        : html`<span class="pc">${placeCode(place.path, `${place.line}`, folder)}</span>`
    }`
  const link = about == null ? null : linkTo(about, view)
  return link == null ? html`<div class="row">${inner}</div>` : html`<a class="row" href="#${link}">${inner}</a>`
}

function linkTo(about: NonNullable<Attention['about']>, view: AgentView | null): string {
  if ('key' in about) return linkId(about.key, view?.name ?? null)
  return view == null ? about.part : view.part(about.part)
}
