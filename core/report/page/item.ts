import type { Change } from '../../version/change.ts'
import { hasOwnName, kindLabel } from '../kind-label.ts'
import type { AgentView } from './agent-view.ts'
import { folded } from './folded.ts'
import { type Html, html } from './html.ts'
import { itemBody } from './item-body.ts'
import { itemWords } from './item-words.ts'
import { linkId } from './link-id.ts'

const LETTER: Readonly<Record<Change['change'], string>> = { added: 'a', removed: 'r', edited: 'e', renamed: 'n' }

/** One changed resource as a row that opens: what it is, what changed in words, and what to be careful about. */
export function item(change: Change, view: AgentView): Html {
  const id = linkId(change.key, view.name)
  const name = hasOwnName(change) ? change.name : capital(kindLabel(change.kind))
  return folded({
    attributes: html`class="i" id="${id}" data-c="${LETTER[change.change]}"`,
    summary: html`<summary>
      <span class="g ${change.change}" role="img" aria-label="${change.change}"></span><span class="nm">${name}</span
      ><span class="ws">${itemWords(change)}</span><span class="bs">${badges(change, view)}</span>
    </summary>`,
    body: itemBody(change, view, id),
  })
}

function badges(change: Change, view: AgentView): Html {
  const risks = view.risks.get(change.key) ?? []
  const kinds = [...new Set(risks.map(({ risk }) => risk))]
  return html`${kinds.map((risk) => html`<span class="tag amber">${risk}</span>`)}${
    view.untested.has(change.key) && (view.agent.testSets.head?.cases.length ?? 0) > 0
      ? html`<span class="tag plain">no test</span>`
      : null
  }`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
