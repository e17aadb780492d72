import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { Event, ScalarEvent } from 'js-yaml'
import { escapePointer } from './json-pointer.ts'
import type { Position, Positions } from './positions.ts'

interface Frame {
  kind: 'document' | 'map' | 'list'
  pointer: string
  next: number
  position: Position | undefined
  key?: string
  keyAt?: { from: number; to: number }
  keyEvent?: ScalarEvent
}

export interface YamlPositions {
  positions: Positions
  scalars: ReadonlyMap<string, ScalarEvent>
  /** Keys, by the pointer of what they stand for. */
  keys: ReadonlyMap<string, ScalarEvent>
}

/** Offsets of every key and value of a YAML text that parses; with aliases the place is that of the alias. */
export function yamlPositions(text: string, events: readonly Event[]): YamlPositions {
  const positions = new Map<string, Position>()
  const scalars = new Map<string, ScalarEvent>()
  const keys = new Map<string, ScalarEvent>()
  const stack: Frame[] = []

  function place(from: number, to: number): { pointer: string; position: Position } {
    const top = stack.at(-1)
    const position: Position = { from, to }
    let pointer = ''
    if (top !== undefined && top.kind !== 'document') {
      pointer = `${top.pointer}/${top.kind === 'list' ? top.next++ : escapePointer(top.key ?? '')}`
      if (top.keyAt !== undefined) {
        position.keyFrom = top.keyAt.from
        position.keyTo = top.keyAt.to
      }
      if (top.keyEvent !== undefined) keys.set(pointer, top.keyEvent)
      top.key = undefined
      top.keyAt = undefined
      top.keyEvent = undefined
    }
    positions.set(pointer, position)
    for (const frame of stack) if (frame.position !== undefined) frame.position.to = Math.max(frame.position.to, to)
    return { pointer, position }
  }

  for (const event of events) {
    const top = stack.at(-1)
    const isKey = top?.kind === 'map' && top.key === undefined
    if (event.type === EVENT_ID.DOCUMENT) {
      stack.push({ kind: 'document', pointer: '', next: 0, position: undefined })
    } else if (event.type === EVENT_ID.SCALAR) {
      const { from, to } = scalarRange(event)
      if (isKey) {
        top.key = getScalarValue(text, event)
        top.keyAt = { from, to }
        top.keyEvent = event
      } else {
        const placed = place(from === -1 ? (top?.keyAt?.to ?? 0) : from, from === -1 ? (top?.keyAt?.to ?? 0) : to)
        scalars.set(placed.pointer, event)
      }
    } else if (event.type === EVENT_ID.ALIAS) {
      if (isKey) {
        top.key = `*${text.slice(event.anchorStart, event.anchorEnd)}`
        top.keyAt = { from: event.anchorStart, to: event.anchorEnd }
      } else place(event.anchorStart, event.anchorEnd)
    } else if (event.type === EVENT_ID.POP) {
      stack.pop()
    } else {
      const kind = event.type === EVENT_ID.SEQUENCE ? 'list' : 'map'
      const { pointer, position } = place(event.start, event.start)
      position.isCollection = true
      stack.push({ kind, pointer, next: 0, position })
    }
  }
  return { positions, scalars, keys }
}

/** Offsets of a scalar with its quotes; -1 for an empty one. */
function scalarRange(event: ScalarEvent): { from: number; to: number } {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  if (event.valueStart === -1 || !quoted) return { from: event.valueStart, to: event.valueEnd }
  return { from: event.valueStart - 1, to: event.valueEnd + 1 }
}
