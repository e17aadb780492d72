import { compilePattern, type Step } from './compile-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { PatternError } from './pattern-node.ts'
import { LONGEST_MATCHED_TEXT } from './linear-pattern.ts'
import { asciiTable, type StartFilter, startFilter } from './start-filter.ts'

/** Where a pattern was found; positions in UTF-16 units, the end is behind the last one. */
interface Found {
  start: number
  end: number
  /** By number, the whole match at 0; undefined for a group that took no part. */
  groups: readonly (string | undefined)[]
}

export type SearchPattern =
  | { ok: true; find(text: string, from?: number): Found | null; fits(text: string): Found | null }
  | { ok: false; message: string }

interface Thread {
  at: number
  slots: readonly number[]
}

/**
 * A regular expression in Python's or JavaScript's notation that finds what a backtracking engine would find first, in
 * time proportional to pattern times text (Pike's virtual machine). Look-around and back references are not supported.
 */
export function searchPattern(source: string, options: { ignoreCase?: boolean } = {}): SearchPattern {
  try {
    const portable = source.replaceAll('(?P<', '(?<').replaceAll('\\Z', '$').replaceAll('\\A', '^')
    const prefix = options.ignoreCase === true && !portable.startsWith('(?i)') ? '(?i)' : ''
    const steps = compilePattern(parsePattern(prefix + portable))
    let starts: StartFilter | null | undefined
    // Made with the first search: many patterns are only read.
    const startsOf = () => (starts === undefined ? (starts = startFilter(steps)) : starts)
    return {
      ok: true,
      find: (text, from = 0) => run(steps, startsOf(), text, from, false),
      fits: (text) => run(steps, null, text, 0, true),
    }
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, message: error.message }
    throw error
  }
}

function run(
  steps: readonly Step[],
  starts: StartFilter | null,
  whole: string,
  from: number,
  all: boolean,
): Found | null {
  const text = whole.slice(0, LONGEST_MATCHED_TEXT)
  let threads: Thread[] = []
  let found: readonly number[] | null = null
  const seen = new Int32Array(steps.length).fill(-1)
  for (let at = from; at <= text.length;) {
    if (threads.length === 0 && found === null && starts !== null && !all) {
      at = starts.next(text, at)
      if (at >= text.length) break
    }
    if (found === null && (!all || at === from)) threads.push({ at: 0, slots: [at] })
    if (threads.length === 0) break
    const code = text.codePointAt(at)
    const next: Thread[] = []
    const here: Thread[] = []
    for (const thread of threads) follow(steps, thread, text, at, seen, here)
    for (const { at: index, slots } of here) {
      const step = steps[index]
      if (step?.do === 'found') {
        if (all && at < text.length) continue
        found = [...slots]
        ;(found as number[])[1] = at
        break
      }
      if (step?.do === 'atom' && code !== undefined && takes(step, code)) next.push({ at: index + 1, slots })
    }
    threads = next
    at += code !== undefined && code > 0xffff ? 2 : 1
  }
  return found === null ? null : told(found, text)
}

/** Atoms and ends that a thread reaches without taking a character, most wanted first. */
function follow(
  steps: readonly Step[],
  thread: Thread,
  text: string,
  at: number,
  seen: Int32Array,
  into: Thread[],
): void {
  const waiting: Thread[] = [thread]
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const { at: index, slots } = current
    const step = steps[index]
    if (step === undefined || seen[index] === at) continue
    seen[index] = at
    if (step.do === 'atom' || step.do === 'found') into.push(current)
    else if (step.do === 'jump') waiting.push({ at: step.to, slots })
    else if (step.do === 'split') waiting.push({ at: step.second, slots }, { at: step.first, slots })
    else if (step.do === 'save') {
      const saved = [...slots]
      saved[step.slot] = at
      waiting.push({ at: index + 1, slots: saved })
    } else if (holds(step.where, text, at)) waiting.push({ at: index + 1, slots })
  }
}

function holds(where: string, text: string, at: number): boolean {
  if (where === 'start') return at === 0
  if (where === 'end') return at === text.length
  const edge = isWord(text[at - 1]) !== isWord(text[at])
  return where === 'word edge' ? edge : !edge
}

function isWord(character: string | undefined): boolean {
  if (character === undefined) return false
  return character < '\u0080' ? /\w/.test(character) : /[\p{L}\p{N}]/u.test(character)
}

type Atom = Extract<Step, { do: 'atom' }>

const ASCII = 128
/** Whether an atom fits a character; what it says of ASCII is remembered. */
function takes(atom: Atom, code: number): boolean {
  if (code >= ASCII) return atom.fits.test(String.fromCodePoint(code))
  return asciiTable(atom)[code] === 1
}

function told(slots: readonly number[], text: string): Found {
  const groups: (string | undefined)[] = []
  for (let slot = 0; slot < slots.length; slot += 2) {
    const [start, end] = [slots[slot], slots[slot + 1]]
    groups.push(start === undefined || end === undefined ? undefined : text.slice(start, end))
  }
  return { start: slots[0] ?? 0, end: slots[1] ?? 0, groups }
}
