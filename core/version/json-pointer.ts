import { escapePointer } from '../agent/json-pointer.ts'

/** A JSON pointer (RFC 6901) one step deeper. */
export function pointerTo(parent: string, step: string): string {
  return `${parent}/${escapePointer(step)}`
}

/** The steps of a JSON pointer, unescaped; none for the whole value. */
export function pointerSteps(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
