import { INVISIBLE } from './visible-text.ts'

/**
 * A value as JSON for people and programs. What a terminal or GitHub's runner would act on instead of showing it (C1
 * controls, direction marks, `##[`) is escaped: the same value, in other letters.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(INVISIBLE, (character) => character.split('').map(escaped).join(''))
    .replaceAll('##[', `#${escaped('#')}[`)
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
