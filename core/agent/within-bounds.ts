/**
 * Whether a value stays within a number of values and a depth once parts that several places share (aliases) are counted
 * each time they occur. Takes time linear in what is stored; a part that contains itself is never within bounds.
 */
export function withinBounds(value: unknown, bounds: { values: number; depth: number }): boolean {
  const known = new Map<object, { values: number; depth: number }>()
  const beyond = { values: bounds.values + 1, depth: bounds.depth + 1 }

  function measure(part: unknown, level: number): { values: number; depth: number } {
    if (part === null || typeof part !== 'object') return { values: 1, depth: 0 }
    const before = known.get(part)
    if (before !== undefined) return before
    if (level > bounds.depth) return beyond
    known.set(part, beyond)
    let values = 1
    let depth = 0
    for (const child of Object.values(part)) {
      const below = measure(child, level + 1)
      values += below.values
      depth = Math.max(depth, below.depth + 1)
      if (values > bounds.values || depth > bounds.depth) return beyond
    }
    known.set(part, { values, depth })
    return { values, depth }
  }

  return measure(value, 0) !== beyond
}
