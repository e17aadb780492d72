import type { Change, FieldChange } from '../../version/change.ts'
import type { FieldBlock } from '../field-blocks.ts'
import { diffTable } from './diff-table.ts'
import { type Html, html, markup } from './html.ts'
import { shownText } from './shown-text.ts'

/** From here on a text is folded by the page's script; nothing is left out. */
const LONG_LINES = 30
const LONG_TEXT = 4000

/** One changed field: short values side by side, a new or removed text as a whole, anything else as a line diff. */
export function fieldSection(block: FieldBlock, field: FieldChange | undefined, change: Change): Html {
  const moved = field?.moved
  const label = html`<h4>${block.label}${lines(field, change)}</h4>`
  if (moved != null && field?.before === undefined && field?.after === undefined)
    return html`<section class="f s">
      ${label}
      <p class="vs">${movedText(moved)}</p>
    </section>`
  if (block.show === 'values')
    return html`<section class="f s">
      ${label}
      <p class="vs">${values(block)}${moved == null ? null : movedText(moved)}</p>
    </section>`
  const one = block.before == null || block.after == null || change.change === 'added' || change.change === 'removed'
  const body = one || block.hunks.length === 0 ? wholeText(block) : diff(block)
  return html`<section class="f${one && isOneLine(block) ? ' s' : ''}">
    ${label}${moved == null ? null : html`<p class="vs">${movedText(moved)}</p>`}${body}
  </section>`
}

function movedText({ from, to }: { from: number; to: number }): Html {
  return html`<span class="v mv">moved from place ${from} to ${to}</span>`
}

function lines(field: FieldChange | undefined, { places }: Change): Html | null {
  const before = places?.before == null ? undefined : field?.beforeLine
  const after = places?.after == null ? undefined : field?.afterLine
  if (before == null && after == null) return null
  const text =
    before == null || after == null || before === after ? `line ${after ?? before}` : `line ${before} → ${after}`
  return html`<small>${text}</small>`
}

function values({ before, after }: FieldBlock): Html {
  const arrow = before != null && after != null
  return html`${value(before, 'old')}${arrow ? html`<span class="arrow" role="img" aria-label="becomes">→</span>` : null}${value(after, 'new')}`
}

function value(text: string | null, side: 'old' | 'new'): Html | null {
  if (text == null) return null
  if (text === '') return html`<span class="v ${side} none">empty</span>`
  return markup(`<span class="v ${side}">${shownText(text)}</span>`)
}

function wholeText(block: FieldBlock): Html {
  const text = block.after ?? block.before ?? ''
  const side = block.after == null ? 'old' : block.before == null ? 'new' : 'same'
  // A line feed right after the tag is not part of a pre's text.
  return markup(`<pre class="t ${side} ${block.text}${long(text)}">\n${shownText(text)}</pre>`)
}

function diff(block: FieldBlock): Html {
  const rows = block.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
  const size = block.hunks.reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.text.length, 0), 0)
  const isLong = rows > LONG_LINES || size > LONG_TEXT
  return html`<div class="diff ${block.text}${isLong ? ' long' : ''}">${diffTable(block.hunks)}</div>`
}

function long(text: string): string {
  return text.length > LONG_TEXT || text.split('\n', LONG_LINES + 1).length > LONG_LINES ? ' long' : ''
}

function isOneLine({ before, after }: FieldBlock): boolean {
  const text = after ?? before ?? ''
  return text.length <= 240 && !text.includes('\n')
}
