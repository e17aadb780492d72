import type { Report } from '../report.ts'
import { type Html, html } from './html.ts'

const KINDS = ['added', 'removed', 'edited', 'renamed'] as const

/** The bar that stays on top: whose page it is, the verdict, the filters and the switch between the two diff views. */
export function toolbar(report: Report): Html {
  const changes = report.agents.flatMap((agent) => agent.changes)
  const chips = KINDS.map((kind) => {
    const count = changes.filter((change) => change.change === kind).length
    return html`<button
      type="button"
      class="chip ${kind}"
      data-filter="${kind}"
      aria-pressed="false"
      ${count === 0 ? html` disabled` : null}
    >
      ${kind}<span class="count">${count}</span>
    </button>`
  })
  return html`<div class="bar" role="toolbar" aria-label="Filter and view">
    <a class="brand" href="#content"
      ><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1" y="1" width="18" height="18" rx="5.5" class="mark" />
        <path d="M6 10.4 8.9 13.2 14.2 7" class="tick" /></svg
      >Greenroom</a
    ><span class="verdict small ${report.verdict}">${report.verdict}</span>
    <div class="controls" hidden>
      <input
        type="search"
        id="filter"
        placeholder="Filter items"
        aria-label="Filter items by text"
        autocomplete="off"
        spellcheck="false"
      />
      <div class="chips" role="group" aria-label="Filter by change">${chips}</div>
      <div class="segments" role="group" aria-label="Diff view">
        <button type="button" data-view="inline" aria-pressed="true">Inline</button
        ><button type="button" data-view="side" aria-pressed="false">Side by side</button>
      </div>
      <button type="button" class="plain-button" id="toggle-all">Open all</button>
    </div>
  </div> `
}
