import { type RegexNode, RegexNotRead } from './regex-node.ts'

const MOST_POSITIONS = 300
/** A repetition is written out this often at most: enough to see whether it is ambiguous. */
const MOST_NEEDED = 30
const MOST_OPTIONAL = 10

/** The characters of a regular expression and which can follow which (Glushkov's automaton), with the number of ways. */
export interface PositionGraph {
  /** An atom each; null for an assertion. */
  positions: readonly (Extract<RegexNode, { type: 'atom' }> | null)[]
  /** Position -> next position -> number of ways to get there. */
  next: readonly ReadonlyMap<number, number>[]
  /** Positions after which the expression may be at its end. */
  last: ReadonlySet<number>
}

interface Part {
  first: readonly number[]
  last: readonly number[]
  canBeEmpty: boolean
}

const EMPTY: Part = { first: [], last: [], canBeEmpty: true }

/** The graph of a regular expression. Throws `RegexNotRead` for one that is too large. */
export function positionGraph(tree: RegexNode): PositionGraph {
  const positions: (Extract<RegexNode, { type: 'atom' }> | null)[] = []
  const next: Map<number, number>[] = []
  const whole = build(tree)
  return { positions, next, last: new Set(whole.last) }

  function build(node: RegexNode): Part {
    if (node.type === 'atom' || node.type === 'assertion') return position(node.type === 'atom' ? node : null)
    if (node.type === 'sequence') return node.items.reduce<Part>((before, item) => join(before, build(item)), EMPTY)
    if (node.type === 'either') return node.options.map(build).reduce(union)
    return repeat(node)
  }

  function position(atom: (typeof positions)[number]): Part {
    if (positions.length >= MOST_POSITIONS) throw new RegexNotRead()
    const at = positions.push(atom) - 1
    next.push(new Map())
    return { first: [at], last: [at], canBeEmpty: false }
  }

  function repeat({ item, least, most }: Extract<RegexNode, { type: 'repeat' }>): Part {
    const needed = Math.min(least, MOST_NEEDED)
    let whole = EMPTY
    for (let count = 0; count < (most === Infinity ? needed - 1 : needed); count += 1) whole = join(whole, build(item))
    if (most === Infinity) {
      const looped = build(item)
      link(looped, looped)
      return join(whole, needed === 0 ? { ...looped, canBeEmpty: true } : looped)
    }
    let rest = EMPTY
    for (let count = 0; count < Math.min(most - least, MOST_OPTIONAL); count += 1) {
      rest = { ...join(build(item), rest), canBeEmpty: true }
    }
    return join(whole, rest)
  }

  function join(before: Part, after: Part): Part {
    link(before, after)
    return {
      first: before.canBeEmpty ? [...before.first, ...after.first] : before.first,
      last: after.canBeEmpty ? [...before.last, ...after.last] : after.last,
      canBeEmpty: before.canBeEmpty && after.canBeEmpty,
    }
  }

  function link(before: Part, after: Part): void {
    for (const from of before.last) {
      const ways = next[from]
      for (const to of after.first) ways?.set(to, (ways.get(to) ?? 0) + 1)
    }
  }
}

function union(one: Part, other: Part): Part {
  return {
    first: [...one.first, ...other.first],
    last: [...one.last, ...other.last],
    canBeEmpty: one.canBeEmpty || other.canBeEmpty,
  }
}
