import type { Change } from '../../version/change.ts'
import { describeChange } from '../describe-change.ts'
import { type FieldBlock, fieldBlocks } from '../field-blocks.ts'
import { hasOwnName, kindLabel } from '../kind-label.ts'
import { diffTable } from './diff-table.ts'
import { type Html, html } from './html.ts'
import { itemId } from './item-id.ts'

const MAX_PLAIN = 60_000

const SIGNS: Readonly<Record<Change['change'], string>> = { added: '+', removed: '−', edited: '↻', renamed: '→' }

/** One changed resource as a collapsed card: what it is, what changed in words, and the diffs of its fields. */
export function item(change: Change, agent: string | null): Html {
  const id = itemId(change.key, agent)
  const name = hasOwnName(change) ? change.name : capital(kindLabel(change.kind))
  const path = change.after?.path ?? change.before?.path ?? ''
  return html`<details class="item" id="${id}" data-change="${change.change}" data-text="${searchText(change)}">
    <summary>
      <span class="dot ${change.change}" aria-hidden="true">${SIGNS[change.change]}</span
      ><span class="what"
        ><span class="name">${name}</span><span class="change ${change.change}">${change.change}</span></span
      ><span class="words">${describeChange(change)}</span>
    </summary>
    <div class="body">
      <div class="origin"><code>${path}</code><a class="permalink" href="#${id}">Link to this item</a></div>
      ${fieldBlocks(change).map((block) => field(block, change))}
    </div>
  </details> `
}

function field(block: FieldBlock, change: Change): Html {
  return html`<section class="field ${block.show === 'values' ? 'short' : ''}">
    <h4>${block.label}</h4>
    ${fieldBody(block, change)}
  </section>`
}

function fieldBody(block: FieldBlock, change: Change): Html {
  if (block.show === 'values') {
    const arrow = block.before != null && block.after != null
    return html`<p class="values">
      ${value(block.before, 'old')}${arrow ? html`<span class="arrow" aria-label="becomes">→</span>` : null}${value(block.after, 'new')}
    </p>`
  }
  if (change.change === 'added' || change.change === 'removed' || block.before == null || block.after == null) {
    const text = block.after ?? block.before ?? ''
    const shown = text.slice(0, MAX_PLAIN)
    const more =
      text.length > MAX_PLAIN ? html`<p class="more">… and ${text.length - MAX_PLAIN} more characters</p>` : null
    return html`<pre class="plain ${block.text} ${block.after == null ? 'old' : 'new'}">${shown}</pre>
      ${more}`
  }
  return html`<div class="diff ${block.text}">${diffTable(block.hunks)}</div>`
}

function value(text: string | null, side: 'old' | 'new'): Html | null {
  if (text == null) return null
  return text === ''
    ? html`<span class="value ${side} empty">empty</span>`
    : html`<span class="value ${side}">${text}</span>`
}

/** What the filter box looks through: the name, the kind and the words, not the texts (the browser's own search has those). */
function searchText(change: Change): string {
  return `${change.name} ${kindLabel(change.kind)} ${change.before?.name ?? ''} ${describeChange(change)}`
    .toLowerCase()
    .slice(0, 1000)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
