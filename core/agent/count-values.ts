/**
 * How many values a value holds once shared parts are counted each time they occur, in time linear in what is stored;
 * more than `limit` (or a part that contains itself) comes back as `limit + 1`.
 */
export function countValues(value: unknown, limit: number): number {
  const known = new Map<object, number>()
  const open = new Set<object>()

  function count(part: unknown): number {
    if (part === null || typeof part !== 'object') return 1
    const before = known.get(part)
    if (before !== undefined) return before
    if (open.has(part)) return limit + 1
    open.add(part)
    let total = 1
    for (const child of Object.values(part)) {
      total += count(child)
      if (total > limit) break
    }
    open.delete(part)
    const capped = Math.min(total, limit + 1)
    known.set(part, capped)
    return capped
  }

  return count(value)
}
