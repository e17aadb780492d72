import type { ImpactItem } from '../../impact/impact.ts'
import { hasOwnName, kindLabel } from '../kind-label.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { linkId } from './link-id.ts'
import { resourceLinks } from './resource-links.ts'
import { rowsWithRest } from './rows-with-rest.ts'

const SHOWN = 12
const MAX_NAMES = 4

/** What the changes touch: per changed resource who uses it, what it reaches and how many test cases exercise it; widest first. */
export function impactPanel(view: AgentView, id: string): Html | null {
  const items = view.agent.impact.items.filter((item) => weight(item) > 0 || view.untested.has(item.key))
  if (items.length === 0) return null
  const sorted = items.toSorted(
    (a, b) => Number(view.untested.has(b.key)) - Number(view.untested.has(a.key)) || weight(b) - weight(a),
  )
  const untested = view.untested.size
  const note =
    untested === 0 ? 'every change a caller can meet is exercised by a test case' : `${untested} without a test case`
  return html`<section class="panel" id="${id}">
    <header>
      <h2>Impact</h2>
      <span class="note-n">${note}</span>
    </header>
    <div class="rows ip">
      <div class="row th" aria-hidden="true">
        <span>Changed</span><span>Used by</span><span>Reaches</span><span>Tests</span>
      </div>
      ${rowsWithRest(
        sorted.map((item) => row(item, view)),
        SHOWN,
        (rest) => `${rest} more items`,
      )}
    </div>
  </section>`
}

function weight({ usedBy, reaches }: ImpactItem): number {
  return usedBy.length + reaches.length
}

function row(item: ImpactItem, view: AgentView): Html {
  const change = view.changes.get(item.key)
  const name =
    change == null
      ? html`${item.key}`
      : html`<span class="g ${change.change}" role="img" aria-label="${change.change}"></span
          ><span
            >${hasOwnName(change) ? html`${change.name} <small>${kindLabel(change.kind)}</small>` : kindLabel(change.kind)}</span
          >`
  return html`<div class="row">
    <a class="nmx" href="#${linkId(item.key, view.name)}">${name}</a
    ><span data-side="Used by">${names(item.usedBy, view)}</span
    ><span data-side="Reaches">${names(item.reaches, view)}</span><span data-side="Tests">${tests(item, view)}</span>
  </div>`
}

function names(list: ImpactItem['usedBy'], view: AgentView): Html {
  return list.length === 0 ? html`<span class="dim">–</span>` : resourceLinks(list, view, MAX_NAMES)
}

function tests({ key, testedBy }: ImpactItem, view: AgentView): Html {
  if (view.untested.has(key)) return html`<span class="tag amber">none</span>`
  return testedBy.length === 0 ? html`<span class="dim">–</span>` : html`${testedBy.length}`
}
