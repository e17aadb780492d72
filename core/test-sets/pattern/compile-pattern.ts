import { PatternError, type PatternNode } from './pattern-node.ts'

const LARGEST_PROGRAM = 2_000

/** One step of a pattern: `split` goes on at both places, everything else at the next step unless it says otherwise. */
export type Step =
  | { do: 'atom'; fits: RegExp }
  | { do: 'assertion'; where: 'start' | 'end' | 'word edge' | 'no word edge' }
  | { do: 'split'; first: number; second: number }
  | { do: 'jump'; to: number }
  /** The position is remembered: the start of group `slot / 2`, or its end when odd. */
  | { do: 'save'; slot: number }
  | { do: 'found' }

/** The tree as a list of steps (Thompson's construction). Throws `PatternError` for one that repeats too much. */
export function compilePattern(tree: PatternNode): Step[] {
  const steps: Step[] = []
  write(tree, steps)
  append(steps, { do: 'found' })
  return steps
}

function append(steps: Step[], step: Step): number {
  if (steps.length >= LARGEST_PROGRAM) throw new PatternError('its repetitions multiply to too much')
  return steps.push(step) - 1
}

function write(node: PatternNode, steps: Step[]): void {
  if (node.type === 'atom') append(steps, { do: 'atom', fits: node.fits })
  else if (node.type === 'assertion') append(steps, { do: 'assertion', where: node.where })
  else if (node.type === 'sequence') for (const item of node.items) write(item, steps)
  else if (node.type === 'either') writeEither(node.options, steps)
  else if (node.type === 'group') {
    append(steps, { do: 'save', slot: node.index * 2 })
    write(node.item, steps)
    append(steps, { do: 'save', slot: node.index * 2 + 1 })
  } else writeRepeat(node, steps)
}

function writeEither(options: readonly PatternNode[], steps: Step[]): void {
  const ends: number[] = []
  for (const [index, option] of options.entries()) {
    const last = index === options.length - 1
    const split = last ? null : append(steps, { do: 'split', first: steps.length + 1, second: 0 })
    write(option, steps)
    if (!last) ends.push(append(steps, { do: 'jump', to: 0 }))
    if (split !== null) steps[split] = { do: 'split', first: split + 1, second: steps.length }
  }
  for (const end of ends) steps[end] = { do: 'jump', to: steps.length }
}

function writeRepeat({ item, least, most, lazy }: Extract<PatternNode, { type: 'repeat' }>, steps: Step[]): void {
  for (let count = 0; count < least; count += 1) writeOnce(item, steps)
  if (most === Infinity) return writeLoop(item, steps, lazy)
  const splits: number[] = []
  for (let count = least; count < most; count += 1) {
    splits.push(append(steps, { do: 'split', first: steps.length + 1, second: 0 }))
    writeOnce(item, steps)
  }
  for (const split of splits) steps[split] = choice(split + 1, steps.length, lazy)
}

function writeLoop(item: PatternNode, steps: Step[], lazy: boolean): void {
  const split = append(steps, { do: 'split', first: steps.length + 1, second: 0 })
  writeOnce(item, steps)
  append(steps, { do: 'jump', to: split })
  steps[split] = choice(split + 1, steps.length, lazy)
}

function choice(again: number, on: number, lazy: boolean): Step {
  return lazy ? { do: 'split', first: on, second: again } : { do: 'split', first: again, second: on }
}

/** Costs at least one step, so that repeating nothing a thousand times within a thousand is refused like anything else. */
function writeOnce(item: PatternNode, steps: Step[]): void {
  const before = steps.length
  write(item, steps)
  if (steps.length === before) append(steps, { do: 'jump', to: steps.length + 1 })
}
