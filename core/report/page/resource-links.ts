import type { Reached } from '../../impact/impact.ts'
import { hasOwnName, kindLabel } from '../kind-label.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { linkId } from './link-id.ts'

/** Names of resources with their kind; those that changed too lead to their item. Beyond `limit` they are counted. */
export function resourceLinks(reached: readonly Reached[], view: AgentView, limit: number): Html {
  const shown = reached.length > limit + 1 ? reached.slice(0, limit) : reached
  const more = reached.length - shown.length
  return html`${shown.map((resource) => chip(resource, view))}${more > 0 ? html`<span class="more">and ${more} more</span>` : null}`
}

function chip(resource: Reached, view: AgentView): Html {
  const words = hasOwnName(resource)
    ? html`<small>${kindLabel(resource.kind)}</small> ${resource.name}`
    : html`${kindLabel(resource.kind)}`
  const change = view.changes.get(resource.key)
  if (change == null) return html`<span class="chip-r">${words}</span>`
  return html`<a class="chip-r ${change.change}" href="#${linkId(resource.key, view.name)}">${words}</a>`
}
