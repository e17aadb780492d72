import type { Range } from '../validate/finding.ts'
import { parentPointer } from './json-pointer.ts'
import type { LineIndex } from './line-index.ts'
import { createOccurrences, type Occurrences } from './occurrences.ts'

/** Offsets of a value and, in a map, of its key; ends are exclusive. Of a map or list only its first line is shown. */
export interface Position {
  from: number
  to: number
  isCollection?: boolean
  keyFrom?: number
  keyTo?: number
}

/** JSON pointer -> offsets, for every value of a document. */
export type Positions = ReadonlyMap<string, Position>

/** Place of a value, or of the nearest parent that is there: of that parent's key where it has one. */
export function locateValue(positions: Positions, lines: LineIndex, pointer: string): Range {
  const position = positions.get(pointer)
  if (position !== undefined) return placeOf(position, lines)
  return locateKeyOf(positions, lines, parentPointer(pointer))
}

/** Place of the key of a value; of the value itself where it has none; of the nearest parent where it is not there. */
export function locateKeyOf(positions: Positions, lines: LineIndex, pointer: string): Range {
  for (let at = pointer; ; at = parentPointer(at)) {
    const position = positions.get(at)
    if (position?.keyFrom !== undefined) return lines.range(position.keyFrom, position.keyTo ?? position.keyFrom)
    if (position !== undefined) return placeOf(position, lines)
    if (at === '') return lines.range(0, 0)
  }
}

/** Places of parts of values: of the nth occurrence, or of the whole value when it is not there as such. */
export function createPartLocator(
  text: string,
  positions: () => Positions,
  lines: LineIndex,
): (pointer: string, part: string, nth: number) => Range {
  const byPointer = new Map<string, Occurrences>()
  return (pointer, part, nth) => {
    const position = positions().get(pointer)
    if (position === undefined) return locateKeyOf(positions(), lines, pointer)
    const occurrences = byPointer.get(pointer) ?? createOccurrences(text, position.from)
    byPointer.set(pointer, occurrences)
    const at = occurrences(part, nth)
    if (at === -1 || at + part.length > position.to) return lines.range(position.from, position.to)
    return lines.range(at, at + part.length)
  }
}

function placeOf(position: Position, lines: LineIndex): Range {
  return position.isCollection === true
    ? lines.firstLine(position.from, position.to)
    : lines.range(position.from, position.to)
}
