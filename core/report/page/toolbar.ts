import type { Report } from '../report.ts'
import { type Html, html } from './html.ts'
import { shortVerdict } from '../short-verdict.ts'

const KINDS = [
  ['added', 'a'],
  ['removed', 'r'],
  ['edited', 'e'],
  ['renamed', 'n'],
] as const

/** The bar that stays on top: whose page it is, the verdict, the filters, the view and the theme. Without the script only the first two. */
export function toolbar(report: Report): Html {
  const changes = report.agents.flatMap((agent) => agent.changes)
  const { tone, words } = shortVerdict(report)
  const chips = KINDS.map(([kind, letter]) => {
    const count = changes.filter((change) => change.change === kind).length
    return html`<button
      type="button"
      class="chip ${kind}"
      data-filter="${letter}"
      aria-pressed="false"
      ${count === 0 ? html` disabled` : null}
    >
      ${kind}<span>${count}</span>
    </button>`
  })
  return html`<header class="tool">
      <a class="brand" href="#content"
        ><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <rect x="1" y="1" width="18" height="18" rx="5.5" class="mark" />
          <path d="M6 10.4 8.9 13.2 14.2 7" class="tick" /></svg
        ><span>Greenroom</span></a
      ><span class="verdict small ${tone}">${words}</span>
      <div class="controls" role="toolbar" aria-label="Filter and view" hidden>
        <label class="find"
          ><span class="vh">Filter items by text</span
          ><input type="search" id="filter" placeholder="Filter by text" autocomplete="off" spellcheck="false" /><kbd
            aria-hidden="true"
            >/</kbd
          ></label
        ><span class="chips" role="group" aria-label="Filter by change">${chips}</span
        ><span class="seg" role="group" aria-label="Diff view"
          ><button type="button" data-view="inline" aria-pressed="true">Inline</button
          ><button type="button" data-view="side" aria-pressed="false">Side by side</button></span
        ><button type="button" class="btn" id="toggle-all" aria-pressed="false">Open all</button
        ><button type="button" class="btn icon" id="theme" aria-label="Theme: as the system" title="Theme (t)">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" class="ring" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" class="half" />
          </svg></button
        ><button type="button" class="btn icon" id="help" aria-label="Keyboard help" title="Keyboard help (?)">
          ?
        </button>
      </div>
    </header>
    <p id="status" class="vh" role="status"></p>`
}
