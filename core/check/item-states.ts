import type { AgentProject, SourceFile } from '../agent/agent-project.ts'
import { kindRow } from '../agent/kinds.ts'
import { loadProject } from '../agent/load-project.ts'
import type { AgentVersion, NormalResource } from '../version/agent-version.ts'
import type { Change } from '../version/change.ts'
import { hashOf } from '../version/digest.ts'
import { versionOf } from '../version/version-of.ts'

/** What an item says, as a hash; null: it is not there; undefined: nobody knows. */
export type ItemState = string | null | undefined

/** A side of a changed item: where it is from the repository's root, in which project. */
export interface ItemPlace {
  key: string
  path: string
  root: string
}

/** What the item of a change says in a file that git keeps under an id, read as if at a place; null for no file. */
export type ItemStates = (change: Change, place: ItemPlace, id: string | null) => ItemState

/** Reads items out of texts by git's id. Each text is read once for all its items. */
export function itemStates(texts: ReadonlyMap<string, string | null>): ItemStates {
  const versions = new Map<string, AgentVersion | null>()
  const versionAt = ({ path, root }: ItemPlace, id: string): AgentVersion | null => {
    const key = `${id} ${root} ${path}`
    const known = versions.get(key)
    if (known !== undefined) return known
    const text = texts.get(id)
    const made = text == null ? null : versionOf(fileAlone({ path, text, oid: id }, root))
    versions.set(key, made)
    return made
  }
  return (change, place, id) => {
    if (id === null) return null
    const version = versionAt(place, id)
    if (version === null) return undefined
    return stateOf(change, itemIn(version, change, place))
  }
}

/** What an item of one side says, in the form that `ItemStates` answers in. */
export function stateOf({ fields }: Change, item: NormalResource | undefined): string | null {
  if (item === undefined) return null
  const { kind, value } = item
  // The item before this one is part of it, and counts where the place in the order is what changed.
  const isMoved = !kindRow(kind).ordered || fields.some(({ pointer }) => pointer === '/after')
  return hashOf(kind, '', isMoved || !isMap(value) ? value : { ...value, after: '' })
}

/** Of a list by its key; what has a file of its own by its kind, because its name may stand in another file. */
function itemIn({ resources }: AgentVersion, { kind }: Change, { key }: ItemPlace): NormalResource | undefined {
  const { type } = kindRow(kind).layout
  if (type === 'list' || type === 'virtual') return resources.get(key)
  return [...resources.values()].find((item) => item.kind === kind)
}

function fileAlone(file: SourceFile, root: string): AgentProject {
  return loadProject({ root, commit: null, files: new Map([[file.path, file]]), refused: [] }, { name: '' })
}

function isMap(value: NormalResource['value']): value is { readonly [key: string]: NormalResource['value'] } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
