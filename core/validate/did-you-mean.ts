import { cleanName } from '../agent/clean-name.ts'

const MAX_LISTED = 5
/** Longer names are not compared letter by letter. */
const MAX_LENGTH = 80
/** A shorter beginning fits too much. */
const MIN_PART = 4

/**
 * A hint that helps with a name that is not there: `Did you mean "track_order"?`, or the names there are (five of them at
 * most). Names equal but for case and punctuation count as nearest.
 */
export function didYouMean(name: string, known: Iterable<string>, plural: string): string {
  const names = [...new Set(known)].sort()
  if (names.length === 0) return `The project has no ${plural}.`
  const nearest = nearestName(name, names)
  if (nearest != null) return `Did you mean "${nearest}"?`
  const listed = names.slice(0, MAX_LISTED).map((item) => `"${item}"`)
  const more = names.length - listed.length
  return `Known ${plural}: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

/** The known name a person most likely meant, or null when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name === '') return null
  const clean = cleanName(name)
  const same = known.find((candidate) => cleanName(candidate) === clean && clean !== '')
  if (same != null) return same
  const limit = Math.max(1, Math.floor(name.length / 3))
  let best: { name: string; distance: number } | null = null
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > limit || candidate.length > MAX_LENGTH) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance <= limit && (best == null || distance < best.distance)) best = { name: candidate, distance }
  }
  return best?.name ?? longerOrShorter(clean, known)
}

/** `confirmation` for `confirm`, where only one name fits. */
function longerOrShorter(clean: string, known: readonly string[]): string | null {
  if (clean.length < MIN_PART) return null
  const fitting = known.filter((candidate) => {
    const other = cleanName(candidate)
    return other.startsWith(clean) || (other.length >= MIN_PART && clean.startsWith(other))
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Letters inserted, removed, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
