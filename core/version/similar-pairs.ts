import { likeness, nameLikeness, weightOf } from './likeness.ts'

/** Something that may be the same thing under another name. */
export interface Candidate<T> {
  item: T
  key: string
  name: string
  /** How often it says each word. */
  words: ReadonlyMap<string, number>
}

interface Pair<T> {
  before: Candidate<T>
  after: Candidate<T>
  score: number
}

/** Words of one that are looked up: the rarest. */
const LOOKED_UP = 48
/** A word that more of the new ones have finds nothing. */
const COMMON = 24
/** New ones that a gone one is compared with in full. */
const COMPARED = 6
/** From here on two are the same thing; short ones must be more alike, or have names that are. */
const ALIKE = 0.6
const SHORT_ALIKE = 0.8
const NAMES_ALIKE = 0.5
/** Weights of words below which a content is short, and below which it tells nothing. */
const SHORT = 10
const NOTHING_SAID = 3
/** What names weigh where contents do not decide. */
const NAME_SHARE = 0.1
/** Nearer than this to another choice and nobody can tell. */
const DOUBT = 0.05

/**
 * Pairs of a gone and a new thing whose contents are alike, the most alike first. A word that many have (`def`, `return`)
 * counts less: `others` are things of the same sort that stayed. Where two fit equally well neither is taken: the wrong one
 * would hide that something is gone. The cost grows with the words, not with gone times new.
 */
export function similarPairs<T>(
  gone: readonly Candidate<T>[],
  added: readonly Candidate<T>[],
  others: readonly ReadonlyMap<string, number>[],
): { before: T; after: T }[] {
  const weigh = weights(added, others)
  const holders = new Map<string, Candidate<T>[]>()
  for (const candidate of added) for (const word of candidate.words.keys()) pushTo(holders, word, candidate)
  const found = gone.flatMap((before) =>
    nearest(before, holders).flatMap((after) => {
      const alike = likeness(before.words, after.words, weigh)
      const names = nameLikeness(before.name, after.name)
      const weight = Math.min(weightOf(before.words, weigh), weightOf(after.words, weigh))
      if (!isSame(alike, names, weight)) return []
      return { before, after, score: alike * (1 - NAME_SHARE) + names * NAME_SHARE }
    }),
  )
  found.sort((a, b) => b.score - a.score || order(a.before.key, b.before.key) || order(a.after.key, b.after.key))
  return withoutDoubt(found).map(({ before, after }) => ({ before: before.item, after: after.item }))
}

function isSame(alike: number, names: number, weight: number): boolean {
  if (alike < ALIKE) return false
  return weight >= SHORT || names >= NAMES_ALIKE || (alike >= SHORT_ALIKE && weight >= NOTHING_SAID)
}

/** Takes pairs from the best on, each thing once; both ends of a pair with a rival stay alone. */
function withoutDoubt<T>(found: readonly Pair<T>[]): Pair<T>[] {
  const byEnd = new Map<Candidate<T>, Pair<T>[]>()
  for (const pair of found) for (const end of [pair.before, pair.after]) pushTo(byEnd, end, pair)
  const taken = new Set<Candidate<T>>()
  const doubtful = new Set<Candidate<T>>()
  const pairs: Pair<T>[] = []
  for (const pair of found) {
    const { before, after, score } = pair
    if ([before, after].some((end) => taken.has(end) || doubtful.has(end))) continue
    const isRival = (other: Pair<T>): boolean =>
      other !== pair && other.score >= score - DOUBT && !taken.has(other.before) && !taken.has(other.after)
    const isDoubtful = [before, after].some((end) => byEnd.get(end)?.some(isRival) === true)
    if (!isDoubtful) pairs.push(pair)
    for (const end of [before, after]) (isDoubtful ? doubtful : taken).add(end)
  }
  return pairs
}

/** The new ones that share most of the rarest words. */
function nearest<T>(before: Candidate<T>, holders: ReadonlyMap<string, readonly Candidate<T>[]>): Candidate<T>[] {
  const rare = [...before.words.keys()]
    .flatMap((word) => {
      const found = holders.get(word)
      return found === undefined || found.length > COMMON ? [] : [{ word, found }]
    })
    .sort((a, b) => a.found.length - b.found.length || order(a.word, b.word))
    .slice(0, LOOKED_UP)
  const shared = new Map<Candidate<T>, number>()
  for (const { found } of rare) for (const after of found) shared.set(after, (shared.get(after) ?? 0) + 1)
  return [...shared]
    .sort(([a, n], [b, m]) => m - n || order(a.key, b.key))
    .slice(0, COMPARED)
    .map(([after]) => after)
}

function weights<T>(
  added: readonly Candidate<T>[],
  others: readonly ReadonlyMap<string, number>[],
): (word: string) => number {
  const holders = new Map<string, number>()
  const count = (words: ReadonlyMap<string, number>): void => {
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  for (const { words } of added) count(words)
  // One new holder is the thing itself.
  for (const [word, n] of holders) holders.set(word, n - 1)
  for (const words of others) count(words)
  return (word) => 1 / (1 + (holders.get(word) ?? 0))
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
