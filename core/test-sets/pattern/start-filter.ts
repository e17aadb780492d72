import type { Step } from './compile-pattern.ts'

type Atom = Extract<Step, { do: 'atom' }>

/** Tells where in a text a match can begin, by the first two characters: never no where one does. */
export interface StartFilter {
  /** The next such position from here; the length of the text when there is none. */
  next(text: string, from: number): number
}

const ASCII = 128
/** Pairs of atoms beyond which only the first character is looked at: who writes a pattern must not choose what making it costs. */
const MOST_PAIRS = 2_000

/** null for a pattern that can match nothing at all: that begins everywhere. */
export function startFilter(steps: readonly Step[]): StartFilter | null {
  const first = reachedFrom(steps, 0)
  if (first.end) return null
  const starts = first.atoms.map((index) => ({ atom: atomAt(steps, index), after: reachedFrom(steps, index + 1) }))
  const pairs = starts.reduce((sum, { after }) => sum + after.atoms.length + 1, 0)
  // 0: no match begins so; 1: one may.
  const table = new Uint8Array(ASCII * ASCII)
  const alone = new Uint8Array(ASCII)
  for (const { atom, after } of starts) {
    const anything = after.end || pairs > MOST_PAIRS
    const seconds = anything ? null : asciiOf(after.atoms.map((index) => atomAt(steps, index)))
    const codes = asciiOf([atom])
    for (let code = 0; code < ASCII; code += 1) {
      if (codes[code] === 0) continue
      if (anything) alone[code] = 1
      for (let second = 0; second < ASCII; second += 1) {
        if (seconds === null || seconds[second] === 1) table[code * ASCII + second] = 1
      }
    }
  }
  const atoms = starts.map(({ atom }) => atom)
  return { next: (text, from) => nextStart(text, from, { atoms, table, alone }) }
}

interface Tables {
  atoms: readonly Atom[]
  table: Uint8Array
  alone: Uint8Array
}

function nextStart(text: string, from: number, { atoms, table, alone }: Tables): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < ASCII) {
      const second = text.charCodeAt(at + 1)
      if (Number.isNaN(second) ? alone[code] === 1 : second >= ASCII || table[code * ASCII + second] === 1) return at
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? code)
    if (atoms.some(({ fits }) => fits.test(character))) return at
    at += character.length - 1
  }
  return text.length
}

/** What can be taken next, assertions aside, and whether nothing need be. */
function reachedFrom(steps: readonly Step[], index: number): { atoms: number[]; end: boolean } {
  const seen = new Set<number>()
  const waiting = [index]
  const atoms: number[] = []
  let end = false
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const step = steps[at]
    if (step === undefined || seen.has(at)) continue
    seen.add(at)
    if (step.do === 'found') end = true
    else if (step.do === 'atom') atoms.push(at)
    else if (step.do === 'jump') waiting.push(step.to)
    else if (step.do === 'split') waiting.push(step.first, step.second)
    else waiting.push(at + 1)
  }
  return { atoms, end }
}

function atomAt(steps: readonly Step[], index: number): Atom {
  const step = steps[index]
  if (step?.do !== 'atom') throw new RangeError(`step ${index} takes no character`)
  return step
}

const tables = new WeakMap<Atom, Uint8Array>()

/** 1 for each ASCII character that one of the atoms fits. */
function asciiOf(atoms: readonly Atom[]): Uint8Array {
  const [only] = atoms
  if (atoms.length === 1 && only !== undefined) return asciiTable(only)
  const table = new Uint8Array(ASCII)
  for (const atom of atoms) asciiTable(atom).forEach((fits, code) => fits === 1 && (table[code] = 1))
  return table
}

/** What an atom says of ASCII is remembered. */
export function asciiTable(atom: Atom): Uint8Array {
  const known = tables.get(atom)
  if (known !== undefined) return known
  const table = Uint8Array.from({ length: ASCII }, (_, code) => (atom.fits.test(String.fromCodePoint(code)) ? 1 : 0))
  tables.set(atom, table)
  return table
}
