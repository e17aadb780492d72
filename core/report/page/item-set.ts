import type { Change } from '../../version/change.ts'
import { countedKind } from '../kind-label.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { item } from './item.ts'
import { itemWords } from './item-words.ts'

const NAMES = 12

/** Changes that say the same: one row that opens to the rows of each. */
export function itemSet(changes: readonly Change[], view: AgentView): Html {
  const [first] = changes
  if (first == null) return html``
  const names = changes.slice(0, NAMES).map(({ name }) => name)
  return html`<details class="set">
    <summary>
      <span class="g ${first.change}" role="img" aria-label="${first.change}"></span
      ><span class="nm">${countedKind(changes.length, first.kind)}</span
      ><span class="ws">${itemWords(first)}<small>${names.join(', ')}${changes.length > NAMES ? ' …' : ''}</small></span
      ><span class="bs"></span>
    </summary>
    <div class="in">${changes.map((change) => item(change, view))}</div>
  </details>`
}
