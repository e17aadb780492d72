import { diffWordsWithSpace } from 'diff'
import type { DiffHunk } from './diff-lines.ts'

interface Run {
  mark: '+' | '-' | ' '
  text: string
}

/** A line of prose in pieces: those that stayed, went and came. */
export type ProseLine = readonly Run[]

/** Where more than this differs, a line that changed is shown as the old one and the new one. */
const MAX_LINE = 4000
const MAX_EDITS = 80
/** Part of the longer line that must have stayed, for its words to be worth marking. */
const NEAR = 0.35
/** Of a longer stretch that stayed only the ends are shown. */
const LONG = 160
const END = 60

/**
 * The lines of a prose diff with the words that changed inside them, where an old and a new line are near enough. Null when
 * no two lines are: then a plain line diff reads better.
 */
export function proseLines(hunks: readonly DiffHunk[]): ProseLine[] | null {
  const lines: ProseLine[] = []
  let near = 0
  for (const hunk of hunks) {
    for (const { removed, added, kept } of blocksOf(hunk)) {
      const pairs = removed.map((text, index) => wordsOf(text, added[index]))
      for (const [index, text] of removed.entries()) lines.push(pairs[index] ?? [{ mark: '-', text }])
      for (const [index, text] of added.entries()) if (pairs[index] == null) lines.push([{ mark: '+', text }])
      near += pairs.filter((pair) => pair !== null).length
      for (const text of kept) lines.push([{ mark: ' ', text: elided(text, true, true) }])
    }
  }
  return near === 0 ? null : lines
}

interface Block {
  removed: string[]
  added: string[]
  /** Lines that stayed, after the changed ones. */
  kept: string[]
}

function blocksOf({ lines }: DiffHunk): Block[] {
  const blocks: Block[] = [{ removed: [], added: [], kept: [] }]
  for (const { mark, text } of lines) {
    let block = blocks.at(-1) as Block
    if (mark !== ' ' && (block.kept.length > 0 || (mark === '-' && block.added.length > 0))) {
      block = { removed: [], added: [], kept: [] }
      blocks.push(block)
    }
    if (mark === ' ') block.kept.push(text)
    else (mark === '-' ? block.removed : block.added).push(text)
  }
  return blocks
}

function wordsOf(before: string, after: string | undefined): ProseLine | null {
  if (after === undefined) return null
  const same = before.length > MAX_LINE || after.length > MAX_LINE ? sameEnds(before, after) : { head: 0, tail: 0 }
  const [old, now] = [before, after].map((line) => line.slice(same.head, line.length - same.tail)) as [string, string]
  if (old.length > MAX_LINE || now.length > MAX_LINE) return null
  const inside = diffWordsWithSpace(old, now, { maxEditLength: MAX_EDITS })
  if (inside === undefined) return null
  const stays = (value: string) => (value === '' ? [] : [{ value, added: false, removed: false }])
  const parts = [...stays(before.slice(0, same.head)), ...inside, ...stays(before.slice(before.length - same.tail))]
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0)
  if (kept < NEAR * Math.max(before.length, after.length)) return null
  const runs = coalesced(
    parts.map(({ added, removed, value }) => ({ mark: added ? '+' : removed ? '-' : ' ', text: value })),
  )
  return runs.map((run, index): Run => {
    return run.mark === ' ' ? { ...run, text: elided(run.text, index === 0, index === runs.length - 1) } : run
  })
}

/** How much of two long lines is the same before and after all that differs, in whole words. */
function sameEnds(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  while (head > 0 && before[head - 1] !== ' ') head--
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  while (tail > 0 && before.at(-tail) !== ' ') tail--
  return { head, tail }
}

/** `We are` → `Our shop is` instead of word by word: a blank between two changes belongs to both. */
function coalesced(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  let removed = ''
  let added = ''
  /** Returns the blank that both sides end with: it stayed. */
  const flush = (): string => {
    const blank = removed !== '' && added !== '' && /\s$/.test(removed) && removed.at(-1) === added.at(-1)
    const end = blank ? removed.slice(-1) : ''
    if (blank) [removed, added] = [removed.slice(0, -1), added.slice(0, -1)]
    if (removed !== '') result.push({ mark: '-', text: removed })
    if (added !== '') result.push({ mark: '+', text: added })
    removed = ''
    added = ''
    return end
  }
  for (const [index, { mark, text }] of runs.entries()) {
    const between = removed !== '' || added !== '' ? runs[index + 1] : undefined
    if (mark === '-') removed += text
    else if (mark === '+') added += text
    else if (between !== undefined && text.trim() === '') {
      removed += text
      added += text
    } else {
      result.push({ mark, text: flush() + text })
    }
  }
  const end = flush()
  return end === '' ? result : [...result, { mark: ' ', text: end }]
}

/** A long stretch without its middle; at a line's beginning and end without that end. */
function elided(text: string, first: boolean, last: boolean): string {
  const characters = Array.from(text)
  if (characters.length <= LONG) return text
  if (first && last) return `${characters.slice(0, LONG).join('')}…`
  const head = first ? '' : characters.slice(0, END).join('')
  const tail = last ? '' : characters.slice(-END).join('')
  return `${head}…${tail}`
}
