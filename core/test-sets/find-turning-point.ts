/** What one commit does: like the good end, like the bad end, or nobody can say. */
export type Side = 'good' | 'bad' | 'unknown'

export interface TurningPoint {
  /** Index of the first bad commit that is known; between it and `good` there are only unknown ones. */
  bad: number
  good: number
  /** How many commits were looked at. */
  tried: number
}

/**
 * The place where a history turns bad, by halves: `0` is the newest (bad), `count - 1` the oldest (good). Unknown commits are
 * passed over to the nearest known one.
 */
export async function findTurningPoint(count: number, sideOf: (index: number) => Promise<Side>): Promise<TurningPoint> {
  let bad = 0
  let good = count - 1
  const unknown = new Set<number>()
  let tried = 0
  for (let next = middle(bad, good, unknown); next !== null; next = middle(bad, good, unknown)) {
    tried += 1
    const side = await sideOf(next)
    if (side === 'unknown') unknown.add(next)
    else if (side === 'bad') bad = next
    else good = next
  }
  return { bad, good, tried }
}

/** The untried index nearest to the middle of what is between; null when there is none. */
function middle(bad: number, good: number, unknown: ReadonlySet<number>): number | null {
  const centre = Math.floor((bad + good) / 2)
  for (let distance = 0; distance <= good - bad; distance++)
    for (const at of [centre - distance, centre + distance]) if (at > bad && at < good && !unknown.has(at)) return at
  return null
}
