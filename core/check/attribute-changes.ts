import type { CommitTouch, FileHistory } from '../git/file-history.ts'
import type { Change } from '../version/change.ts'
import type { ComparedAgent } from './compare-agent.ts'
import { type ItemPlace, type ItemState, itemStates, stateOf } from './item-states.ts'

/** Asks git what happened to some files, by path from the repository's root. */
export type Attribute = (paths: readonly string[]) => Promise<FileHistory>

/** Of one item so many commits that have its file are looked at; of all together so many texts that neither side has. */
const MAX_COMMITS = 50
const MAX_TEXTS = 500

interface Side extends ItemPlace {
  /** git's of the file. */
  id: string
}

/** A change with the commits that have its files, newest first. */
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
  return agents.map((agent, at) => ({
    ...agent,
    report: {
      ...agent.report,
      changes: (traced[at] ?? []).map((one) => {
        const made = one.touches.find((touch) => isMadeBy(one, touch, (place, id) => states(one.change, place, id)))
        return made === undefined ? one.change : { ...one.change, attribution: made.by }
      }),
    },
  }))
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
  const { before, after } = change.places ?? {}
  return {
    change,
    before: placeOf(before?.path, change.before?.key, base),
    after: placeOf(after?.path, change.after?.key, head),
    touches: [...touches].sort(([a], [b]) => a - b).map(([, touch]) => touch),
  }
}

function placeOf(path: string | undefined, key: string | undefined, side: ComparedAgent['head']): Side | null {
  if (path === undefined || key === undefined || side === null) return null
  return { key, path, root: side.project.root, id: side.project.files.get(path)?.oid ?? '' }
}

/** Ids of the texts to look into; what the change itself says of both sides is known. */
function textsToRead(traced: readonly Traced[]): string[] {
  const ids = new Set<string>()
  for (const { before, after, touches } of traced) {
    const known = new Set([after?.id, isSameItem(before, after) ? before?.id : undefined])
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
  const now = after ?? before
  if (now === null) return false
  const wanted = stateOf(change, change.after)
  const stateIn = (place: Side, id: string | null): ItemState => {
    if (place.key === after?.key && id === after.id) return wanted
    if (place.key === before?.key && id === before.id) return stateOf(change, change.before)
    return read(place, id)
  }
  // What moves a file does not make the item in it.
  const earlier = isSameItem(before, after) && before?.path !== now.path ? before : null
  const here = files.get(now.path)
  const there = earlier === null ? undefined : files.get(earlier.path)
  const [place, touch] = here !== undefined || earlier === null ? [now, here] : [earlier, there]
  if (touch === undefined || (place === earlier && touch.after === null)) return false
  if (stateIn(place, touch.after) !== wanted) return false
  return touch.parents.every((id, nth) => {
    const from = there?.parents[nth] ?? null
    const state = id === null && earlier !== null ? stateIn(earlier, from) : stateIn(place, id)
    return state !== undefined && state !== wanted
  })
}

/** The same item on both sides, whichever file it is in; also one that is gone. */
function isSameItem(before: Side | null, after: Side | null): boolean {
  return after === null || before?.key === after.key
}
