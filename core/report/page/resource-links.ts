import type { Reached } from '../../impact/impact.ts'
import { countedKind, hasOwnName, kindLabel } from '../kind-label.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { linkId } from './link-id.ts'

/** Names of resources with their kind; those that changed too lead to their item. Beyond `limit` they are plain, behind a fold. */
export function resourceLinks(reached: readonly Reached[], view: AgentView, limit: number): Html {
  const shown = reached.length > limit + 1 ? reached.slice(0, limit) : reached
  const rest = reached.slice(shown.length)
  if (rest.length === 0) return html`${shown.map((resource) => chip(resource, view))}`
  return html`${shown.map((resource) => chip(resource, view))}
    <details class="fold">
      <summary>and ${rest.length} more</summary>
      <span class="rest-n">${plainNames(rest)}</span>
    </details>`
}

/** `topics parking, pets; functions end_call`: of many, the names are enough. */
function plainNames(reached: readonly Reached[]): string {
  return [...Map.groupBy(reached, ({ kind }) => kind)]
    .map(([kind, list]) =>
      list.some(hasOwnName)
        ? `${countedKind(list.length, kind).replace(/^\d+ /, '')} ${list.map(({ name }) => name).join(', ')}`
        : kindLabel(kind),
    )
    .join('; ')
}

function chip(resource: Reached, view: AgentView): Html {
  const words = hasOwnName(resource)
    ? html`<small>${kindLabel(resource.kind)}</small> ${resource.name}`
    : html`${kindLabel(resource.kind)}`
  const change = view.changes.get(resource.key)
  if (change == null) return html`<span class="chip-r">${words}</span>`
  return html`<a class="chip-r ${change.change}" href="#${linkId(resource.key, view.name)}">${words}</a>`
}
