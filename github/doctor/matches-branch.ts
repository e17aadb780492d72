/**
 * Whether a pattern of an environment's deployment branches lets a branch in: Ruby's File.fnmatch, as GitHub's
 * documentation of environments says, where `*` does not pass over `/` and `**` followed by `/` does.
 */
export function matchesBranch(pattern: string, branch: string): boolean {
  const names = branch.split('/')
  // Which segments of the branch may come next, after the segments of the pattern so far.
  let reached = new Set([0])
  const patterns = pattern.split('/')
  for (const [index, segment] of patterns.entries()) {
    const crosses = segment === '**' && index < patterns.length - 1
    const next = new Set<number>()
    for (const at of reached) {
      const name = names[at]
      if (crosses) for (let later = at; later <= names.length; later++) next.add(later)
      else if (name !== undefined && segmentMatches(segment, name)) next.add(at + 1)
    }
    reached = next
  }
  return reached.has(names.length)
}

/** `*`, `?`, `[a-z]`, `[^a]` and `\x` within one segment; no regular expression is made of what somebody else wrote. */
function segmentMatches(pattern: string, name: string): boolean {
  let [p, n, star, after] = [0, 0, -1, 0]
  while (n < name.length) {
    const step = p < pattern.length ? matchOne(pattern, p, name.charAt(n)) : 0
    if (step > 0) {
      p += step
      n++
    } else if (pattern.charAt(p) === '*') {
      star = p++
      after = n
    } else if (star >= 0) {
      p = star + 1
      n = ++after
    } else return false
  }
  return /^\**$/.test(pattern.slice(p))
}

/** How many characters of the pattern took this one; 0 when they do not match. */
function matchOne(pattern: string, at: number, character: string): number {
  const first = pattern.charAt(at)
  if (first === '*') return 0
  if (first === '?') return 1
  if (first === '\\' && at + 1 < pattern.length) return pattern.charAt(at + 1) === character ? 2 : 0
  const close = first === '[' ? pattern.indexOf(']', at + 2) : -1
  if (close < 0) return first === character ? 1 : 0
  const set = pattern.slice(at + 1, close)
  const negated = /^[!^]/.test(set)
  return inSet(negated ? set.slice(1) : set, character) !== negated ? close - at + 1 : 0
}

function inSet(set: string, character: string): boolean {
  for (let index = 0; index < set.length; index++) {
    const isRange = set.charAt(index + 1) === '-' && index + 2 < set.length
    if (isRange && set.charAt(index) <= character && character <= set.charAt(index + 2)) return true
    if (!isRange && set.charAt(index) === character) return true
    if (isRange) index += 2
  }
  return false
}
