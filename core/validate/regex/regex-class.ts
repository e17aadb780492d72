import type { RegexNode } from './regex-node.ts'
import { RegexError } from './regex-node.ts'

type Atom = Extract<RegexNode, { type: 'atom' }>
type Has = Atom['has']

const NOTHING: Has = () => false
const KINDS: Readonly<Record<string, RegExp>> = { d: /\p{Nd}/u, w: /[\p{L}\p{N}_]/u, s: /\s/u }
const CONTROLS: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '0': 0 }

/** One character as itself. */
export function literal(codePoint: number): Atom {
  return { type: 'atom', has: (other) => other === codePoint, named: [codePoint] }
}

/** What an escape such as `\d` or `\x41` stands for; `length` counts the backslash. A class that is not known has nothing. */
export function escapedAtom(source: string, at: number): { atom: Atom; length: number } {
  const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([0-3][0-7]{2}))/.exec(source.slice(at, at + 6))
  if (code !== null) {
    const value = code[3] === undefined ? Number.parseInt(code[1] ?? code[2] ?? '', 16) : Number.parseInt(code[3], 8)
    return { atom: literal(value), length: code[0].length }
  }
  const name = String.fromCodePoint(source.codePointAt(at + 1) ?? 0)
  const length = 1 + name.length
  const kind = KINDS[name.toLowerCase()]
  if (kind !== undefined && Object.hasOwn(KINDS, name.toLowerCase())) {
    const isPositive = name === name.toLowerCase()
    const has: Has = (codePoint) => kind.test(String.fromCodePoint(codePoint)) === isPositive
    return { atom: { type: 'atom', has, named: [] }, length }
  }
  if (Object.hasOwn(CONTROLS, name)) return { atom: literal(CONTROLS[name] ?? 0), length }
  if (/[A-Za-z]/.test(name)) return { atom: { type: 'atom', has: NOTHING, named: [] }, length }
  return { atom: literal(name.codePointAt(0) ?? 0), length }
}

/** `[…]` that starts at `at`. Throws `RegexError` for one without its end and for a range from high to low. */
export function classAtom(source: string, at: number): { atom: Atom; length: number } {
  let next = at + 1
  const isNegated = source[next] === '^'
  if (isNegated) next += 1
  const first = next
  const parts: Atom[] = []
  while (source[next] !== ']' || next === first) {
    const low = member(source, next)
    next += low.length
    if (source[next] !== '-' || source[next + 1] === ']' || source[next + 1] === undefined) {
      parts.push(low.atom)
      continue
    }
    const high = member(source, next + 1)
    const written = source.slice(next - low.length, next + 1 + high.length)
    next += 1 + high.length
    parts.push(range(low.atom, high.atom, written))
  }
  const named = parts.flatMap((part) => [...part.named])
  const has: Has = (codePoint) => parts.some((part) => part.has(codePoint)) !== isNegated
  return { atom: { type: 'atom', has, named }, length: next + 1 - at }
}

function member(source: string, at: number): { atom: Atom; length: number } {
  const codePoint = source.codePointAt(at)
  if (codePoint === undefined) throw new RegexError('there is a [ without its ]')
  if (source[at] !== '\\') return { atom: literal(codePoint), length: codePoint > 0xffff ? 2 : 1 }
  if (at + 1 >= source.length) throw new RegexError('there is a [ without its ]')
  return escapedAtom(source, at)
}

function range(low: Atom, high: Atom, written: string): Atom {
  const [from] = low.named
  const [to] = high.named
  // A class such as \w as an end of a range: what that means is told differently by engines.
  if (from === undefined || to === undefined) {
    return { type: 'atom', has: (codePoint) => low.has(codePoint) || high.has(codePoint), named: [] }
  }
  if (from > to) throw new RegexError(`the range ${written} goes from high to low`)
  return { type: 'atom', has: (codePoint) => codePoint >= from && codePoint <= to, named: [from, to] }
}
