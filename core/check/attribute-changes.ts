import type { CommitTouch, FileHistory } from '../git/file-history.ts'
import type { Change } from '../version/change.ts'
import { FLOW_NAME } from '../version/only-differs.ts'
import type { ComparedAgent } from './compare-agent.ts'
import { type ItemPlace, type ItemState, itemStates, stateOf } from './item-states.ts'

/** Asks git what happened to some files, by path from the repository's root. */
export type Attribute = (paths: readonly string[]) => Promise<FileHistory>

/** Of one item so many commits that have its file are looked at; of all together so many texts that neither side has. */
const MAX_COMMITS = 50
const MAX_TEXTS = 500

interface Side extends ItemPlace {
  /** git's of the file; null where it is not there. */
  id: string | null
}

/** A change with the commits that have its files, newest first. An item that one side has not is looked for there, too. */
interface Traced {
  change: Change
  before: Side | null
  after: Side | null
  touches: readonly CommitTouch[]
}

/**
 * The same agents with the author of each change: the newest commit that made the item what it is on the head, or took it
 * away. One that formats or moves the file, or changes another item of it, did not. Nobody is named where that commit is not
 * between the two, or cannot be known. `attribute` is asked once, for the files of all of them.
 */
export async function attributeChanges(
  agents: readonly ComparedAgent[],
  attribute: Attribute | undefined,
): Promise<ComparedAgent[]> {
  const paths = [...new Set(agents.flatMap(({ report }) => report.changes.flatMap(pathsOf)))].sort()
  if (attribute === undefined || paths.length === 0) return [...agents]
  const history = await attribute(paths)
  const byPath = touchesByPath(history.touches)
  const traced = agents.map((agent) => agent.report.changes.map((change) => trace(change, agent, byPath)))
  const states = itemStates(await history.readTexts(textsToRead(traced.flat())))
  return agents.map((agent, at) => {
    const changes = (traced[at] ?? []).map((one) => {
      const made = one.touches.find((touch) => isMadeBy(one, touch, (place, id) => states(one.change, place, id)))
      return made === undefined ? one.change : { ...one.change, attribution: made.by }
    })
    return { ...agent, report: { ...agent.report, changes: withThoseOfFlows(changes) } }
  })
}

/** Who renames a flow renames what is in it, in whose files nothing stands of that. */
function withThoseOfFlows(changes: readonly Change[]): Change[] {
  const flows = new Map(changes.flatMap((one) => (one.kind === 'flow' ? [[one.name, one.attribution]] : [])))
  return changes.map((change) => {
    if (change.attribution !== undefined || change.only !== FLOW_NAME) return change
    const attribution = flows.get(change.name.slice(0, change.name.lastIndexOf('/')))
    return attribution === undefined ? change : { ...change, attribution }
  })
}

function pathsOf({ places }: Change): string[] {
  return [places?.after?.path, places?.before?.path].filter((path) => path !== undefined)
}

/** Commits by their place in the history, of each path. */
function touchesByPath(touches: readonly CommitTouch[]): Map<string, Map<number, CommitTouch>> {
  const byPath = new Map<string, Map<number, CommitTouch>>()
  touches.forEach((touch, at) => {
    for (const path of touch.files.keys()) {
      const known = byPath.get(path)
      if (known === undefined) byPath.set(path, new Map([[at, touch]]))
      else if (known.size < MAX_COMMITS) known.set(at, touch)
    }
  })
  return byPath
}

function trace(
  change: Change,
  { base, head }: ComparedAgent,
  byPath: ReadonlyMap<string, ReadonlyMap<number, CommitTouch>>,
): Traced {
  const touches = new Map(pathsOf(change).flatMap((path) => [...(byPath.get(path) ?? [])]))
  return {
    change,
    before: sideOf(change, 'before', base, head),
    after: sideOf(change, 'after', head, base),
    touches: [...touches].sort(([a], [b]) => a - b).map(([, touch]) => touch),
  }
}

/** Where an item is on one side; one that is only on the other would be at the same place of the project. */
function sideOf(
  change: Change,
  which: 'before' | 'after',
  own: ComparedAgent['head'],
  other: ComparedAgent['head'],
): Side | null {
  const isHere = change[which] !== undefined
  const [side, there] = isHere ? [which, own] : [which === 'before' ? ('after' as const) : ('before' as const), other]
  const path = change.places?.[side]?.path
  const key = change[side]?.key
  if (path === undefined || key === undefined || there === null) return null
  const { root } = there.project
  if (own === null) return { key, path, root, id: null }
  const placed = isHere ? path : moved(path, root, own.project.root)
  return { key, path: placed, root: own.project.root, id: own.project.files.get(placed)?.oid ?? null }
}

function moved(path: string, from: string, to: string): string {
  const below = from === '' ? path : path.slice(from.length + 1)
  return to === '' ? below : `${to}/${below}`
}

/** Ids of the texts to look into; what the change itself says of both sides is known. */
function textsToRead(traced: readonly Traced[]): string[] {
  const ids = new Set<string>()
  for (const { before, after, touches } of traced) {
    const known = new Set([after?.id, before?.key === after?.key ? before?.id : undefined])
    for (const { files } of touches) {
      for (const path of new Set([after?.path, before?.path])) {
        const touch = files.get(path ?? '')
        for (const id of [touch?.after, ...(touch?.parents ?? [])]) if (id != null && !known.has(id)) ids.add(id)
      }
    }
  }
  return [...ids].slice(0, MAX_TEXTS)
}

/** True when the item is in the commit as on the head, and as in none of the commit's parents. */
function isMadeBy(
  { change, before, after }: Traced,
  { files }: CommitTouch,
  read: (place: ItemPlace, id: string | null) => ItemState,
): boolean {
  if (after === null) return false
  const isSame = before?.key === after.key
  // What moves a file does not make the item in it.
  const earlier = isSame && before.path !== after.path ? before : null
  const here = files.get(after.path)
  const there = earlier === null ? undefined : files.get(earlier.path)
  // The one commit between both sides, as nearly always: nothing is to be read.
  if (isSame && earlier === null && here?.after === after.id && here.parents.every((id) => id === before.id))
    return true
  const [place, touch] = here !== undefined || earlier === null ? [after, here] : [earlier, there]
  if (touch === undefined || (place === earlier && touch.after === null)) return false
  const wanted = stateOf(change, change.after)
  const stateIn = (side: Side, id: string | null): ItemState => {
    if (side.key === after.key && id === after.id) return wanted
    if (side.key === before?.key && id === before.id) return stateOf(change, change.before)
    return read(side, id)
  }
  if (stateIn(place, touch.after) !== wanted) return false
  return touch.parents.every((id, nth) => {
    const from = there?.parents[nth] ?? null
    const state = id === null && earlier !== null ? stateIn(earlier, from) : stateIn(place, id)
    return state !== undefined && state !== wanted
  })
}
