/**
 * True when a folder fits a pattern: `*` stands for any characters within one segment, `**` for any number of segments,
 * `.` is the root (`''`). Time grows with the product of the lengths, whatever the pattern.
 */
export function matchesPath(pattern: string, folder: string): boolean {
  const path = folder === '' ? [] : folder.split('/')
  if (pattern === '.') return path.length === 0
  return fits(pattern.split('/'), path, '**', (part, name) =>
    fits(Array.from(part), Array.from(name), '*', (a, b) => a === b),
  )
}

/** Greedy matching with one kind of star: on a mismatch the last star takes one item more. */
function fits(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  same: (a: string, b: string) => boolean,
): boolean {
  let p = 0
  let i = 0
  let lastStar = -1
  let taken = 0
  while (i < items.length) {
    const wanted = pattern[p]
    if (wanted === star) {
      lastStar = p++
      taken = i
    } else if (wanted !== undefined && same(wanted, items[i] ?? '')) {
      p++
      i++
    } else if (lastStar >= 0) {
      p = lastStar + 1
      i = ++taken
    } else return false
  }
  return pattern.slice(p).every((rest) => rest === star)
}
