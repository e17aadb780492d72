import type { ExercisedBy } from '../../impact/impact.ts'
import type { Change } from '../../version/change.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { resourceLinks } from './resource-links.ts'

/** Resources that are seen at once; an impact lists the nearest 100. */
const SHOWN = 8
const MAX_CASES = 8

/** What a changed resource is used by and reaches, and which test cases exercise it. Null where nobody asked. */
export function itemImpact(change: Change, view: AgentView): Html | null {
  const impact = view.impact.get(change.key)
  if (impact == null) return null
  const { usedBy, reaches, testedBy } = impact
  const untested = view.untested.has(change.key)
  if (usedBy.length + reaches.length + testedBy.length === 0 && !untested) return null
  return html`<dl class="im">
    ${usedBy.length === 0 ? null : row('Used by', resourceLinks(usedBy, view, SHOWN))}${
      reaches.length === 0 ? null : row('Reaches', resourceLinks(reaches, view, SHOWN))
    }${untested ? row('Tests', html`<span class="tag amber">no test reaches this</span>`) : testedBy.length === 0 ? null : row('Tests', cases(testedBy))}${
      impact.shortened === true ? row('', html`<span class="more">the nearest 100 are listed</span>`) : null
    }
  </dl>`
}

function row(title: string, body: Html): Html {
  return html`<div>
    <dt>${title}</dt>
    <dd>${body}</dd>
  </div>`
}

function cases(testedBy: readonly ExercisedBy[]): Html {
  const shown = testedBy.length > MAX_CASES + 1 ? testedBy.slice(0, MAX_CASES) : testedBy
  const rest = testedBy.slice(shown.length)
  const chips = shown.map(
    ({ set, name, how, through }) =>
      html`<span class="chip-r" title="${reason(how, through)}"><small>${set}</small> ${name}</span>`,
  )
  if (rest.length === 0) return html`${chips}`
  return html`${chips}
    <details class="fold">
      <summary>and ${rest.length} more</summary>
      <span class="rest-n">${rest.map(({ set, name }) => `${set} › ${name}`).join('; ')}</span>
    </details>`
}

function reason(how: ExercisedBy['how'], through: string | undefined): string {
  if (how === 'leads') return `an expectation names ${through ?? 'a resource'} that leads here`
  if (how === 'routed') return `its words are routed to ${through ?? 'a topic'}, which is or leads to this`
  return 'an expectation names it'
}
