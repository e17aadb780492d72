import { type Html, html } from './html.ts'

/**
 * A place in a file as a panel shows it: from the agent's folder where the page is about one agent, whose folder stands in the
 * header; the whole of it is told on hover.
 */
export function placeCode(path: string, place: string, folder: string | null): Html {
  const inside = folder != null && folder !== '' && path.startsWith(`${folder}/`)
  const shown = inside ? path.slice(folder.length + 1) : path
  return html`<code title="${path}:${place}">${shown}:${place}</code>`
}
