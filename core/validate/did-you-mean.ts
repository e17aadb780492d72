import { cleanName } from '../agent/clean-name.ts'
import { editDistance } from './edit-distance.ts'
import { type Candidate, knownCandidates, leastEdits, lettersOf } from './known-candidates.ts'

const MAX_LISTED = 5
/** Longer names are not compared letter by letter. */
const MAX_LENGTH = 80
/** A shorter beginning fits too much. */
const MIN_PART = 4

const sorted = new WeakMap<Iterable<string> & object, readonly string[]>()

/**
 * A hint that helps with a name that is not there: `Did you mean "track_order"?`, or the names there are (five of them at
 * most). Names equal but for case and punctuation count as nearest.
 */
export function didYouMean(name: string, known: Iterable<string>, plural: string): string {
  const names = sortedNames(known)
  if (names.length === 0) return `The project has no ${plural}.`
  const nearest = nearestName(name, names)
  if (nearest != null) return `Did you mean "${nearest}"?`
  const listed = names.slice(0, MAX_LISTED).map((item) => `"${item}"`)
  const more = names.length - listed.length
  return `Known ${plural}: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

/** The same list for the same set, so that it is prepared for comparing once. */
function sortedNames(known: Iterable<string>): readonly string[] {
  const before = sorted.get(known)
  if (before !== undefined && known instanceof Set && known.size === before.length) return before
  const names = [...new Set(known)].sort()
  sorted.set(known, names)
  return names
}

/** The known name a person most likely meant, or null when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  return nearestOf(name, knownCandidates(known))
}

function nearestOf(name: string, candidates: readonly Candidate[]): string | null {
  if (name === '') return null
  const clean = cleanName(name)
  const same = clean === '' ? undefined : candidates.find((candidate) => candidate.clean === clean)
  if (same !== undefined) return same.name
  return fewestEdits(name.toLowerCase(), candidates) ?? longerOrShorter(clean, candidates)
}

function fewestEdits(lower: string, candidates: readonly Candidate[]): string | null {
  const letters = lettersOf(lower)
  let limit = Math.max(1, Math.floor(lower.length / 3))
  let best: string | null = null
  for (const candidate of candidates) {
    const { length } = candidate.lower
    if (Math.abs(length - lower.length) > limit || length > MAX_LENGTH) continue
    if (leastEdits(letters, candidate.letters) > limit) continue
    const distance = editDistance(lower, candidate.lower, limit)
    if (distance === null) continue
    best = candidate.name
    // The next one must be nearer.
    limit = distance - 1
    if (limit < 0) break
  }
  return best
}

/** `confirmation` for `confirm`, where only one name fits. */
function longerOrShorter(clean: string, candidates: readonly Candidate[]): string | null {
  if (clean.length < MIN_PART) return null
  const fitting = candidates.filter(
    (other) => other.clean.startsWith(clean) || (other.clean.length >= MIN_PART && clean.startsWith(other.clean)),
  )
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null
}
