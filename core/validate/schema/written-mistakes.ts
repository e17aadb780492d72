import type { JsonValue } from '../../agent/agent-project.ts'
import type { ParsedDocument, WrittenScalar } from '../../agent/document.ts'
import { escapePointer } from '../../agent/json-pointer.ts'
import { entriesOf, field, listOf } from '../json-fields.ts'
import type { Mistake } from './mistake.ts'

/** Whole numbers that must be written as such: 4.0 is the same number to a schema, and another type to the vendor. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  step: ['/dtmf_config/inter_digit_timeout', '/dtmf_config/max_digits', '/llm/reasoning_effort'],
}

/** Maps whose keys must be texts, at any depth. */
const TEXT_KEYS: Readonly<Record<string, readonly string[]>> = {
  'test-case': ['sip_headers', 'integration_attributes'],
}

const KEY_TYPES: Readonly<Record<WrittenScalar['type'], string>> = {
  null: 'empty',
  boolean: 'true or false',
  integer: 'a number',
  float: 'a number',
  timestamp: 'a date',
  string: 'a text',
}

const NO_TEXT = /^(?:[-+]?[.\d]|[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL|~$)/

/** Mistakes that only the text of a document shows, because values and keys have lost how they were written. */
export function writtenMistakes(schema: string, value: JsonValue, document: ParsedDocument): Mistake[] {
  const whole = (Object.hasOwn(WHOLE, schema) ? WHOLE[schema] : undefined) ?? []
  const maps = (Object.hasOwn(TEXT_KEYS, schema) ? TEXT_KEYS[schema] : undefined) ?? []
  return [
    ...whole.flatMap((pointer) => wholeNumber(pointer, value, document)),
    ...maps.flatMap((name) => textKeys(field(value, name), `/${name}`, document)),
  ]
}

function wholeNumber(pointer: string, value: JsonValue, document: ParsedDocument): Mistake[] {
  const [, block = '', name = ''] = pointer.split('/')
  const found = field(field(value, block), name)
  // What has a fraction is no whole number to the schema either.
  if (typeof found !== 'number' || (Number.isFinite(found) && !Number.isInteger(found))) return []
  const written = document.scalarAt(pointer)
  if (written?.type !== 'float') return []
  const message = `"${name}" must be a whole number, but is ${written.source}.`
  return [
    {
      kind: 'wrong-type',
      pointer,
      at: 'value',
      message,
      hint: Number.isFinite(found) ? `Write ${found}.` : 'Write a whole number.',
    },
  ]
}

function textKeys(value: JsonValue | undefined, pointer: string, document: ParsedDocument): Mistake[] {
  const below = listOf(value).flatMap((item, index) => textKeys(item, `${pointer}/${index}`, document))
  const mistakes = entriesOf(value).flatMap(([key, item]) => {
    const place = `${pointer}/${escapePointer(key)}`
    const type = NO_TEXT.test(key) ? (document.keyAt(place)?.type ?? 'string') : 'string'
    const rest = textKeys(item, place, document)
    if (type === 'string') return rest
    const message = `The key ${key.slice(0, 80)} must be a text, but is ${KEY_TYPES[type]}.`
    return [
      { kind: 'wrong-type' as const, pointer: place, at: 'key' as const, message, hint: `Put it in quotes: '${key}'.` },
      ...rest,
    ]
  })
  return [...below, ...mistakes]
}
