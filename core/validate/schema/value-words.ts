import type { JsonValue } from '../../agent/agent-project.ts'
import type { WrittenScalar } from '../../agent/document.ts'
import { DATE } from './vendor-value.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a map',
  null: 'empty',
}

/**
 * `a text`, `true or false`: what a schema's types ask for. That a field may be empty goes without saying; that true passes
 * for a number is nothing to recommend.
 */
export function typeWords(types: readonly string[]): string {
  const untold = (type: string) =>
    (type === 'null' && types.length > 1) || (type === 'boolean' && types.includes('number'))
  const words = types.filter((type) => !untold(type)).map((type) => TYPES[type] ?? type)
  return words.length < 3 ? words.join(' or ') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** What was found instead: `the number 5`, `a list`. Texts are not repeated: they may be long, or secret. */
export function foundWords(value: JsonValue | undefined, written: WrittenScalar | null): string {
  if ((value as unknown) === DATE) return `a date (${written?.source ?? ''})`
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'number') return `the number ${written?.source ?? String(value)}`
  if (typeof value === 'boolean') return written?.source ?? String(value)
  if (typeof value === 'string') return 'a text'
  return Array.isArray(value) ? 'a list' : 'a map'
}

/** Where in a document: the field's name, `an item of "tags"`, or `the file`. */
export function placeWords(pointer: string): string {
  const segments = pointer.split('/').slice(1)
  const name = segments.findLast((segment) => !/^\d+$/.test(segment))
  if (name === undefined) return 'the file'
  const shown = JSON.stringify(name.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 80))
  return segments.at(-1) === name ? shown : `an item of ${shown}`
}
