import { nearestName } from '../did-you-mean.ts'
import type { Mistake, MistakeKind, SchemaError } from './mistake.ts'
import { placeWords } from './value-words.ts'
import { valueAt } from './vendor-value.ts'

/** Words for a text's format, by the name of the field; everything else with a pattern is a duration. */
const FORMATS: Readonly<Record<string, string>> = {
  name: 'lower-case letters, digits and underscores, not starting with a digit',
  base_url: 'an address that starts with http:// or https://',
  baseUrl: 'an address that starts with http:// or https://',
  resource:
    'a path that starts with "/", without spaces; "{name}" stands for a parameter, name being letters, digits and "_"',
  simulated_at: 'a date and time like 2026-01-15T09:30:00Z',
  identifier_source: 'sip_headers:…, integration_attributes:… or state:…',
}
const DURATION = 'a duration in seconds like 1.5s'
const STEP_NAME = 'letters, digits, spaces and _ & , / . - only'

/** Fields whose pattern only leaves case open. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  method: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
  level: ['default', 'boosted', 'maximum'],
}

/** A text that does not fit its pattern. */
export function formatMistake({ schema, error, value }: SchemaError): Mistake {
  const pointer = error.instancePath
  const what = placeWords(pointer)
  const found = valueAt(value, pointer)
  const text = typeof found === 'string' ? found : ''
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  const choices = Object.hasOwn(CHOICES, name) ? CHOICES[name] : undefined
  const place = (kind: MistakeKind, message: string, hint: string | null): Mistake => ({
    kind,
    pointer,
    at: 'value',
    message,
    ...(hint === null ? {} : { hint }),
  })
  const { pattern } = error.params as { pattern: string }
  if (pattern === '\\S') return place('too-short', `${what} must not be empty.`, null)
  const shown = JSON.stringify(text.slice(0, 60))
  if (choices !== undefined) {
    const nearest = nearestName(text, choices)
    const message = `${what} cannot be ${shown}; allowed: ${choices.join(', ')}.`
    return place('not-allowed-value', message, nearest === null ? null : `Did you mean "${nearest}"?`)
  }
  const format = schema === 'step' ? STEP_NAME : Object.hasOwn(FORMATS, name) ? FORMATS[name] : DURATION
  return place('wrong-format', `${what} cannot be ${shown}: it takes ${format}.`, null)
}
