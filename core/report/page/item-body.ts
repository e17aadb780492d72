import type { Change, SourcePlace } from '../../version/change.ts'
import { fieldBlocks } from '../field-blocks.ts'
import type { AgentView } from './agent-view.ts'
import { fieldSection } from './field-section.ts'
import { type Html, html } from './html.ts'
import { itemImpact } from './item-impact.ts'

/** All there is to say about one change: where and who, notes, what it touches, and its fields. */
export function itemBody(change: Change, view: AgentView, id: string): Html {
  const fields = new Map(change.fields.map((field) => [field.pointer, field]))
  return html`<p class="at">
      <span class="pp">${places(change)}</span>${attribution(change)}<a class="pl" href="#${id}">Link to this</a>
    </p>
    ${notes(change, view)}${itemImpact(change, view)}${fieldBlocks(change).map((block) =>
      fieldSection(block, fields.get(block.pointer), change),
    )}`
}

function places(change: Change): Html {
  const before = change.places?.before
  const after = change.places?.after
  if (before == null && after == null) return html`<code>${change.after?.path ?? change.before?.path ?? ''}</code>`
  if (before == null || after == null) return html`<code>${placeText(before ?? after)}</code>`
  if (before.path === after.path) {
    return before.line === after.line
      ? html`<code>${placeText(after)}</code>`
      : html`<code>${before.path}:${before.line}</code><span class="arrow" role="img" aria-label="now"> → </span
          ><code>:${after.line}</code>`
  }
  return html`<code>${placeText(before)}</code><span class="arrow" role="img" aria-label="now"> → </span
    ><code>${placeText(after)}</code>`
}

function placeText(place: SourcePlace | undefined): string {
  return place == null ? '' : `${place.path}:${place.line}`
}

function attribution({ attribution }: Change): Html | null {
  if (attribution == null) return null
  const { author, commit, subject, date } = attribution
  return html`<span class="by"
    ><b>${author}</b> ${subject} <code title="${commit}">${commit.slice(0, 8)}</code>
    <time datetime="${date}">${date.slice(0, 10)}</time></span
  >`
}

function notes(change: Change, view: AgentView): Html {
  const texts: Html[] = []
  if (change.change === 'renamed')
    texts.push(
      html`A rename is delete and create at the vendor: <b>${change.before?.name ?? ''}</b> goes,
        <b>${change.name}</b> comes with a new id. History and analytics of the old one end.`,
    )
  if (change.followers != null && change.followers.length > 0)
    texts.push(
      html`${change.followers.length} attributes hold the same values under the new name:
      ${change.followers.map((key, index) => html`${index === 0 ? '' : ', '}<code>${key.replace(/^attribute:/, '')}</code>`)}`,
    )
  if (change.only != null) texts.push(html`Nothing but ${change.only} differs.`)
  const risks = view.risks.get(change.key) ?? []
  return html`${risks.map(({ risk, message }) => html`<p class="note amber"><span class="tag amber">${risk}</span> ${message}</p>`)}${texts.map((text) => html`<p class="note">${text}</p>`)}`
}
