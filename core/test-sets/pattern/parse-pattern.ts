import { PatternError, type PatternNode } from './pattern-node.ts'

const LONGEST_PATTERN = 500
const MOST_REPETITIONS = 1_000
/** JavaScript's escapes that stand for one code point. */
const ESCAPED_ATOM =
  /\\(?:[dDwWsSnrtfv]|0(?!\d)|[pP]\{[\w=]{1,60}\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\})/y
const QUANTIFIER = /(?:[*+?]|\{(\d{1,6})(,(\d{0,6}))?\})\??/y
const GROUP = /\((?:\?:|\?<[A-Za-z_]\w*>|(?!\?))/y

interface Cursor {
  source: string
  at: number
  flags: string
  /** Capturing groups opened so far. */
  groups: number
}

/**
 * The tree of a regular expression in JavaScript's notation, without what can't be matched in linear time. `(?i)` at its
 * start ignores case. Throws `PatternError`.
 */
export function parsePattern(source: string): PatternNode {
  if (source.length > LONGEST_PATTERN) throw new PatternError(`it is longer than ${LONGEST_PATTERN} characters`)
  const insensitive = source.startsWith('(?i)')
  const cursor: Cursor = { source, at: insensitive ? 4 : 0, flags: insensitive ? 'ui' : 'u', groups: 0 }
  const tree = either(cursor)
  if (cursor.at < source.length) throw new PatternError('there is a ) without its (')
  return tree
}

function either(cursor: Cursor): PatternNode {
  const options = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    options.push(sequence(cursor))
  }
  return options.length === 1 ? (options[0] as PatternNode) : { type: 'either', options }
}

function sequence(cursor: Cursor): PatternNode {
  const items: PatternNode[] = []
  for (let next = cursor.source[cursor.at]; next !== undefined && next !== '|' && next !== ')';) {
    items.push(quantified(cursor, term(cursor)))
    next = cursor.source[cursor.at]
  }
  return { type: 'sequence', items }
}

function quantified(cursor: Cursor, item: PatternNode): PatternNode {
  const match = take(cursor, QUANTIFIER)
  if (match === null) return item
  if (item.type === 'assertion') throw new PatternError(`${match[0]} repeats an assertion`)
  if (take(cursor, QUANTIFIER) !== null) throw new PatternError('there are two repetitions in a row')
  const { least, most } = bounds(match)
  if (most < least) throw new PatternError(`the numbers of ${match[0]} are out of order`)
  if (least > MOST_REPETITIONS || (most !== Infinity && most > MOST_REPETITIONS)) {
    throw new PatternError(`${match[0]} repeats more than ${MOST_REPETITIONS} times`)
  }
  return { type: 'repeat', item, least, most, lazy: match[0].length > 1 && match[0].endsWith('?') }
}

function bounds(match: RegExpExecArray): { least: number; most: number } {
  const [written, least, comma, most] = match
  if (written.startsWith('*')) return { least: 0, most: Infinity }
  if (written.startsWith('+')) return { least: 1, most: Infinity }
  if (written.startsWith('?')) return { least: 0, most: 1 }
  if (comma === undefined) return { least: Number(least), most: Number(least) }
  return { least: Number(least), most: most === undefined || most === '' ? Infinity : Number(most) }
}

function term(cursor: Cursor): PatternNode {
  const next = cursor.source[cursor.at]
  if (next === '(') return group(cursor)
  if (next === '[') return characterClass(cursor)
  if (next === '\\') return escape(cursor)
  if (next === '^' || next === '$') {
    cursor.at += 1
    return { type: 'assertion', where: next === '^' ? 'start' : 'end' }
  }
  if (take(cursor, QUANTIFIER) !== null) throw new PatternError('there is nothing to repeat before * + ? or {')
  const character = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0)
  cursor.at += character.length
  return character === '.' ? atom(cursor, '.') : atom(cursor, literal(character))
}

function group(cursor: Cursor): PatternNode {
  const opened = take(cursor, GROUP)
  if (opened === null) {
    throw new PatternError('look-around and inline flags are not supported; a group is (…), (?:…) or (?<name>…)')
  }
  const index = opened[0] === '(?:' ? 0 : (cursor.groups += 1)
  const inside = either(cursor)
  if (cursor.source[cursor.at] !== ')') throw new PatternError('there is a ( without its )')
  cursor.at += 1
  return index === 0 ? inside : { type: 'group', index, item: inside }
}

function characterClass(cursor: Cursor): PatternNode {
  const { source, at } = cursor
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  if (end >= source.length) throw new PatternError('there is a [ without its ]')
  cursor.at = end + 1
  // A class with a lone hyphen escaped, `[\w\-]`, is fine with `u`; a range with a class in it, `[\w-a]`, is not.
  return atom(cursor, source.slice(at, end + 1))
}

function escape(cursor: Cursor): PatternNode {
  const known = take(cursor, ESCAPED_ATOM)
  if (known !== null) return atom(cursor, known[0])
  const name = String.fromCodePoint(cursor.source.codePointAt(cursor.at + 1) ?? 0)
  if (cursor.at + 1 >= cursor.source.length) throw new PatternError('it ends with a \\')
  cursor.at += 1 + name.length
  if (name === 'b' || name === 'B') return { type: 'assertion', where: name === 'b' ? 'word edge' : 'no word edge' }
  if (/[1-9k]/.test(name)) throw new PatternError('back references are not supported')
  if (/[\p{L}\p{N}_]/u.test(name)) throw new PatternError(`\\${name} means nothing`)
  return atom(cursor, literal(name))
}

/** One code point as a pattern; a lone surrogate stands for itself. */
function literal(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function atom({ flags }: Cursor, source: string): PatternNode {
  try {
    return { type: 'atom', fits: new RegExp(`^${source}$`, flags) }
  } catch {
    throw new PatternError(`${source} is not a set of characters`)
  }
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.source)
  if (match !== null) cursor.at += match[0].length
  return match
}
