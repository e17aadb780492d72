import type { ParsedRegex } from './parse-regex.ts'
import { type PositionGraph, positionGraph } from './position-graph.ts'
import { RegexNotRead } from './regex-node.ts'

/** Steps after which nothing is said. */
const MOST_STEPS = 500_000
/** Characters that tell classes apart, beside ASCII and those the expression names. */
const SAMPLES = Array.from('éßЖ漢—€', (character) => character.codePointAt(0) ?? 0)

/**
 * Whether a backtracking engine can need time exponential in the length of a text: a loop takes some text in two ways
 * (Weber and Seidl's criterion of exponential ambiguity), and something that can fail comes after it.
 */
export function isExponential(regex: ParsedRegex): boolean {
  try {
    const graph = positionGraph(regex.tree)
    const loops = loopsOf(graph).filter((loop) => canFailAfter(graph, loop))
    if (loops.length === 0) return false
    const overlap = overlaps(graph, regex.ignoresCase)
    return loops.some((loop) => isAmbiguous(graph, loop, overlap))
  } catch (error) {
    if (error instanceof RegexNotRead) return false
    throw error
  }
}

/** When the expression may end right after the loop, the first try succeeds and nothing is tried again. */
function canFailAfter({ last }: PositionGraph, loop: ReadonlySet<number>): boolean {
  return ![...loop].some((position) => last.has(position))
}

function isAmbiguous(
  { next }: PositionGraph,
  loop: ReadonlySet<number>,
  overlap: (a: number, b: number) => boolean,
): boolean {
  const inLoop = (from: number): [number, number][] => [...(next[from] ?? [])].filter(([to]) => loop.has(to))
  if ([...loop].some((from) => inLoop(from).some(([, ways]) => ways > 1))) return true
  // Two readers of the same text that part and meet again have taken it in two ways.
  const size = next.length
  const forward = new Map<number, number[]>()
  const waiting = [...loop].map((position) => position * size + position)
  const seen = new Set(waiting)
  let steps = 0
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const targets: number[] = []
    for (const [a] of inLoop(Math.floor(pair / size))) {
      for (const [b] of inLoop(pair % size)) {
        if ((steps += 1) > MOST_STEPS) return false
        if (a !== b && !overlap(a, b)) continue
        const target = a * size + b
        targets.push(target)
        if (seen.has(target)) continue
        seen.add(target)
        waiting.push(target)
      }
    }
    forward.set(pair, targets)
  }
  return canMeetAgain(forward, size)
}

function canMeetAgain(forward: ReadonlyMap<number, readonly number[]>, size: number): boolean {
  const backward = new Map<number, number[]>()
  for (const [from, targets] of forward) {
    for (const to of targets) {
      const sources = backward.get(to)
      if (sources === undefined) backward.set(to, [from])
      else sources.push(from)
    }
  }
  const isSame = (pair: number): boolean => Math.floor(pair / size) === pair % size
  for (const [meeting, sources] of backward) {
    if (isSame(meeting) && sources.some((source) => !isSame(source))) return true
  }
  return false
}

/** Sets of positions that lead to each other. */
function loopsOf({ next }: PositionGraph): ReadonlySet<number>[] {
  const loops: Set<number>[] = []
  const done = new Set<number>()
  for (const start of next.keys()) {
    if (done.has(start)) continue
    const after = reach(start, (from) => next[from]?.keys() ?? [])
    if (!after.has(start)) continue
    const loop = new Set(
      [...after].filter((one) => one === start || reach(one, (from) => next[from]?.keys() ?? []).has(start)),
    )
    for (const one of loop) done.add(one)
    loops.push(loop)
  }
  return loops
}

/** What can be reached in one step or more. */
function reach(start: number, following: (from: number) => Iterable<number>): Set<number> {
  const found = new Set<number>()
  const waiting = [start]
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const to of following(from)) {
      if (found.has(to)) continue
      found.add(to)
      waiting.push(to)
    }
  }
  return found
}

/** Whether there is a character that two positions both take. */
function overlaps({ positions }: PositionGraph, ignoresCase: boolean): (a: number, b: number) => boolean {
  const named = positions.flatMap((atom) => [...(atom?.named ?? [])])
  const samples = [...new Set([...Array.from({ length: 128 }, (_, code) => code), ...SAMPLES, ...named])]
  const taken = positions.map((atom) => {
    if (atom === null) return null
    return samples.map((code) => atom.has(code) || (ignoresCase && otherCases(code).some((other) => atom.has(other))))
  })
  return (a, b) => {
    const other = taken[b] ?? null
    return other !== null && (taken[a]?.some((isTaken, at) => isTaken && other[at] === true) ?? false)
  }
}

function otherCases(code: number): number[] {
  const character = String.fromCodePoint(code)
  return [character.toLowerCase(), character.toUpperCase()].map((other) => other.codePointAt(0) ?? 0)
}
