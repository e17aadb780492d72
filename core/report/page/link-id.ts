import { contentHash } from '../../content-hash.ts'

const LONGEST = 160

/**
 * The id of an item on the page, which is its deep link as well: the resource's key as a URL fragment has it
 * (`topic:parking`, `step:book a bike/…` with `%20`), below the agent's name when the page is about several. The same in every
 * run; a very long key is cut and told apart by a hash.
 */
export function linkId(key: string, agent: string | null): string {
  const id = agent == null ? withMarks(encoded(key)) : `${encoded(agent)}/${withMarks(encoded(key))}`
  if (id.length <= LONGEST && key.isWellFormed() && (agent ?? '').isWellFormed()) return id
  const hash = contentHash('sha256', `${agent ?? ''}\n${key}`).slice(0, 12)
  return `${id.slice(0, LONGEST).replace(/%[0-9A-F]?$/, '')}~${hash}`
}

/** Letters, digits and `._-` stay, all else is percent-encoded: an id holds no white space and no quote. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function withMarks(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2F', '/')
}
