import { compilePattern, type Step } from './compile-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { PatternError } from './pattern-node.ts'

/** Longest text a pattern is tried on, in UTF-16 units. */
export const LONGEST_MATCHED_TEXT = 20_000

export type LinearPattern = { ok: true; isIn(text: string): boolean } | { ok: false; message: string }

/**
 * A regular expression of a user, matched in time proportional to the length of pattern times text whatever both hold: all
 * possibilities advance together, one character at a time (Thompson 1968, Pike's virtual machine). Text beyond
 * `LONGEST_MATCHED_TEXT` is not looked at.
 */
export function linearPattern(source: string): LinearPattern {
  try {
    const steps = compilePattern(parsePattern(source))
    return { ok: true, isIn: (text) => isIn(steps, text.slice(0, LONGEST_MATCHED_TEXT)) }
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, message: error.message }
    throw error
  }
}

function isIn(steps: readonly Step[], text: string): boolean {
  const characters = Array.from(text)
  const seen = new Int32Array(steps.length).fill(-1)
  let waiting: number[] = []
  for (let at = 0; at <= characters.length; at += 1) {
    const here = reach(steps, [0, ...waiting], characters, at, seen)
    if (here === 'found') return true
    const next = characters[at]
    if (next === undefined) return false
    waiting = here.filter((step) => fits(steps[step], next)).map((step) => step + 1)
  }
  return false
}

function fits(step: Step | undefined, character: string): boolean {
  return step?.do === 'atom' && step.fits.test(character)
}

/** The atoms that can be tried at a position, each once, or that the end was reached. */
function reach(steps: readonly Step[], from: number[], text: readonly string[], at: number, seen: Int32Array) {
  const atoms: number[] = []
  for (let index = from.pop(); index !== undefined; index = from.pop()) {
    const step = steps[index]
    if (step === undefined || seen[index] === at) continue
    seen[index] = at
    if (step.do === 'found') return 'found'
    if (step.do === 'atom') atoms.push(index)
    else if (step.do === 'jump') from.push(step.to)
    else if (step.do === 'split') from.push(step.second, step.first)
    else if (step.do === 'save') from.push(index + 1)
    else if (holds(step.where, text, at)) from.push(index + 1)
  }
  return atoms
}

function holds(where: string, text: readonly string[], at: number): boolean {
  if (where === 'start') return at === 0
  if (where === 'end') return at === text.length
  const edge = isWord(text[at - 1]) !== isWord(text[at])
  return where === 'word edge' ? edge : !edge
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character)
}
