import { classAtom, escapedAtom, literal } from './regex-class.ts'
import { RegexError, type RegexNode, RegexNotRead } from './regex-node.ts'

const LONGEST = 5_000
const DEEPEST = 200
const QUANTIFIER = /(?:[*+?]|\{(\d*)(,?)(\d*)\})/y
/** What may follow `(?`: groups, look-around, flags, comments, conditions, recursion. */
const GROUP = /\(\?(?:[:=!>|(&R]|<[=!]|P?<[^>]*>|P=[^)]*(?=\))|P>|#[^)]*(?=\))|[aiLmsuxbefprvw\d+^-]+(?=[:)]))/y

export interface ParsedRegex {
  tree: RegexNode
  /** Groups that capture. */
  groups: number
  ignoresCase: boolean
}

interface Cursor {
  source: string
  at: number
  depth: number
  groups: number
  /** Highest number of a back reference. */
  highest: number
}

/**
 * The tree of a regular expression in Python's notation. Throws `RegexError` only for what no engine of that notation
 * takes, `RegexNotRead` for what is not looked into.
 */
export function parseRegex(source: string): ParsedRegex {
  if (source.length > LONGEST || /\(\?[a-wyz]*x/.test(source)) throw new RegexNotRead()
  const cursor: Cursor = { source, at: 0, depth: 0, groups: 0, highest: 0 }
  const tree = either(cursor)
  if (cursor.at < source.length) throw new RegexError('there is a ) without its (')
  if (cursor.highest > cursor.groups) throw new RegexError(`\\${cursor.highest} refers to a group that is not there`)
  return { tree, groups: cursor.groups, ignoresCase: /\(\?[a-z]*i/.test(source) }
}

function either(cursor: Cursor): RegexNode {
  const options = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    options.push(sequence(cursor))
  }
  return { type: 'either', options }
}

function sequence(cursor: Cursor): RegexNode {
  const items: RegexNode[] = []
  for (let next = cursor.source[cursor.at]; next !== undefined && next !== '|' && next !== ')';) {
    items.push(quantified(cursor, term(cursor)))
    next = cursor.source[cursor.at]
  }
  return { type: 'sequence', items }
}

function quantified(cursor: Cursor, item: RegexNode): RegexNode {
  const bounds = quantifier(cursor)
  if (bounds === null) return item
  // Lazy or possessive.
  const mode = cursor.source[cursor.at]
  if (mode === '?' || mode === '+') cursor.at += 1
  if (quantifier(cursor) !== null) throw new RegexError('there are two repetitions in a row')
  if (bounds.most < bounds.least) throw new RegexError(`${bounds.written} repeats at most less than at least`)
  return { type: 'repeat', item, ...bounds }
}

function quantifier(cursor: Cursor): { least: number; most: number; written: string } | null {
  QUANTIFIER.lastIndex = cursor.at
  const match = QUANTIFIER.exec(cursor.source)
  // `{}` and `{,}` are text, or nearly nobody's way to repeat.
  if (match === null || /^\{,?\}$/.test(match[0])) return null
  cursor.at += match[0].length
  const [written, least, comma, most] = match
  if (written === '*') return { least: 0, most: Infinity, written }
  if (written === '+') return { least: 1, most: Infinity, written }
  if (written === '?') return { least: 0, most: 1, written }
  const from = Number(least ?? '')
  return { least: from, most: comma === '' ? from : most === '' ? Infinity : Number(most), written }
}

function term(cursor: Cursor): RegexNode {
  const { source, at } = cursor
  const next = source[at] ?? ''
  if (next === '(') return group(cursor)
  if (next === '\\') return escape(cursor)
  if ('*+?'.includes(next)) throw new RegexError(`there is nothing for ${next} to repeat`)
  if (next === '[') {
    const { atom, length } = classAtom(source, at)
    cursor.at += length
    return atom
  }
  const codePoint = source.codePointAt(at) ?? 0
  cursor.at += codePoint > 0xffff ? 2 : 1
  if (next === '^' || next === '$') return { type: 'assertion' }
  return next === '.' ? { type: 'atom', has: (other) => other !== 10, named: [] } : literal(codePoint)
}

function group(cursor: Cursor): RegexNode {
  const { source } = cursor
  const opening = openingOf(cursor)
  cursor.at += opening.length
  cursor.depth += 1
  if (cursor.depth > DEEPEST) throw new RegexNotRead()
  const inside = either(cursor)
  if (source[cursor.at] !== ')') throw new RegexError('there is a ( without its )')
  cursor.at += 1
  cursor.depth -= 1
  return /^\((?:\?(?::|>|P?<[^=!]|[a-z-]+:))?$|^\(\?P?<[^=!]/.test(opening) ? inside : { type: 'assertion' }
}

function openingOf(cursor: Cursor): string {
  if (cursor.source[cursor.at + 1] !== '?') {
    cursor.groups += 1
    return '('
  }
  GROUP.lastIndex = cursor.at
  const opening = GROUP.exec(cursor.source)?.[0]
  if (opening === undefined) {
    throw new RegexError(`${cursor.source.slice(cursor.at, cursor.at + 4)} begins no kind of group`)
  }
  const name = /^\(\?P?<(?![=!])(.*)>$/s.exec(opening)?.[1]
  if (name !== undefined) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw new RegexError(`${opening.slice(0, 40)} is no name of a group`)
    cursor.groups += 1
  }
  // Flags with their colon: the group goes on behind it.
  const colon = /^\(\?[a-zL-]+$/.test(opening) && cursor.source[cursor.at + opening.length] === ':' ? ':' : ''
  // A condition, recursion or branch reset: what stands there is not read.
  if (/^\(\?(?:[(&R|]|P>|[\d+])/.test(opening)) throw new RegexNotRead()
  return opening + colon
}

function escape(cursor: Cursor): RegexNode {
  const { source, at } = cursor
  if (at + 1 >= source.length) throw new RegexError('it ends with a \\')
  const reference = /^\\([1-9]\d?)/.exec(source.slice(at, at + 3))
  if (reference !== null && !/^\\[1-3][0-7]{2}/.test(source.slice(at, at + 4))) {
    cursor.at += reference[0].length
    cursor.highest = Math.max(cursor.highest, Number(reference[1]))
    return { type: 'assertion' }
  }
  if (/^\\[AbBGKzZ]/.test(source.slice(at, at + 2))) {
    cursor.at += 2
    return { type: 'assertion' }
  }
  // A class by its Unicode name: not Python's, but the engine may know it.
  const unicode = /^\\[pP]\{[^}]{0,60}\}/.exec(source.slice(at, at + 70))
  if (unicode !== null) {
    cursor.at += unicode[0].length
    return { type: 'atom', has: () => false, named: [] }
  }
  const { atom, length } = escapedAtom(source, at)
  cursor.at += length
  return atom
}
