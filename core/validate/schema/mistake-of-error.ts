import { escapePointer, parentPointer } from '../../agent/json-pointer.ts'
import { didYouMean, nearestName } from '../did-you-mean.ts'
import { quotedList } from '../quoted-list.ts'
import { knownFieldsAt } from './field-nodes.ts'
import { formatMistake } from './format-mistake.ts'
import type { Mistake, SchemaError } from './mistake.ts'
import { typeMistake } from './type-mistake.ts'
import { placeWords } from './value-words.ts'
import { valueAt } from './vendor-value.ts'

/** What an error of a validator means to the person who wrote the file; null for one that only repeats another. */
export function mistakeOf(found: SchemaError): Mistake | null {
  const { error } = found
  const pointer = error.instancePath
  const params = error.params as Readonly<Record<string, unknown>>
  const what = placeWords(pointer)
  switch (error.keyword) {
    case 'type':
      return typeMistake(found)
    case 'enum':
      return notAllowed(found, params['allowedValues'] as readonly unknown[])
    case 'required':
      return missing(found, String(params['missingProperty']))
    case 'dependentRequired': {
      const message = `"${String(params['property'])}" needs "${String(params['missingProperty'])}" beside it.`
      return { kind: 'missing-field', pointer: `${pointer}/${String(params['property'])}`, at: 'key', message }
    }
    case 'additionalProperties':
      return unknownKey(found, String(params['additionalProperty']))
    case 'propertyNames':
      return channelName(found, String(params['propertyName']))
    case 'false schema':
      return { kind: 'conflicting-fields', pointer, at: 'key', ...conflict(found) }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { kind: 'too-short', pointer, at: 'value', message: `${what} must not be empty.` }
    case 'maxItems': {
      const most = Number(params['limit'])
      const value = valueAt(found.value, pointer)
      const message = `${what} has ${Array.isArray(value) ? value.length : 'too many'} entries; ${most} is the most.`
      return {
        kind: 'too-many',
        pointer: `${pointer}/${most}`,
        at: 'value',
        message,
        hint: 'Remove this entry and those after it.',
      }
    }
    case 'minimum':
    case 'maximum':
      return { kind: 'out-of-range', pointer, at: 'value', message: `${what} must be ${bound(params)}.` }
    case 'pattern':
      return formatMistake(found)
    default:
      // `if` and the schema of a wrong name follow an error of their own.
      return null
  }
}

function bound(params: Readonly<Record<string, unknown>>): string {
  const limit = Number(params['limit'])
  if (limit === Number.MAX_VALUE) return 'finite'
  return `${limit} or ${String(params['comparison']).startsWith('>') ? 'more' : 'less'}`
}

/** Spellings that are read, but that nobody is told to write. */
const UNUSUAL: ReadonlySet<unknown> = new Set([
  'LOOSE',
  'MEDIUM',
  'STRICT',
  'chat.polyai',
  'webchat.polyai',
  'function_step',
  '',
  null,
])

function notAllowed({ schema, error, value, document }: SchemaError, all: readonly unknown[]): Mistake {
  const pointer = error.instancePath
  const found = valueAt(value, pointer)
  if (schema === 'personality') {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1)
    const known = knownFieldsAt(schema, '/adjectives')
    const message = `"${name}" is not an adjective the agent can have.`
    return { kind: 'not-allowed-value', pointer, at: 'key', message, hint: didYouMean(name, known, 'adjectives') }
  }
  const allowed = all
    .filter((one) => typeof one !== 'number' || !all.includes('low'))
    .filter((one) => !UNUSUAL.has(one))
  const names = allowed.map(String)
  const shown =
    typeof found === 'string' ? JSON.stringify(found.slice(0, 60)) : (document.scalarAt(pointer)?.source ?? 'this')
  const nearest = typeof found === 'string' ? nearestName(found, names) : null
  const message = `${placeWords(pointer)} cannot be ${shown}; allowed: ${names.join(', ')}.`
  return {
    kind: 'not-allowed-value',
    pointer,
    at: 'value',
    message,
    ...(nearest === null ? {} : { hint: `Did you mean "${nearest}"?` }),
  }
}

function missing({ schema, error, value }: SchemaError, name: string): Mistake {
  const pointer = error.instancePath
  const map = valueAt(value, pointer)
  const known = new Set(knownFieldsAt(schema, pointer))
  const others = map === null || typeof map !== 'object' ? [] : Object.keys(map).filter((key) => !known.has(key))
  const misspelt = others.find((key) => nearestName(key, [name]) !== null)
  if (misspelt !== undefined) {
    const message = `"${misspelt.slice(0, 80)}" is not a field here, and "${name}" is missing.`
    const place = `${pointer}/${escapePointer(misspelt)}`
    return { kind: 'missing-field', pointer: place, at: 'key', message, hint: `Did you mean "${name}"?` }
  }
  const where = pointer === '' ? '' : ` of ${placeWords(pointer)}`
  return {
    kind: 'missing-field',
    pointer,
    at: 'key',
    message: `"${name}"${where} is missing.`,
    hint: `Add "${name}".`,
  }
}

function unknownKey({ schema, error }: SchemaError, key: string): Mistake {
  const pointer = error.instancePath
  const known = knownFieldsAt(schema, pointer)
  const block = pointer === '' ? 'this file' : placeWords(pointer)
  const message = `"${key.slice(0, 80)}" is not a field of ${block}, which takes no others.`
  return {
    kind: 'unknown-block-key',
    pointer: `${pointer}/${escapePointer(key)}`,
    at: 'key',
    message,
    hint: didYouMean(key, known, 'fields'),
  }
}

const OVERRIDES = ['variant_overrides', 'flow_overrides', 'channel_overrides']
const CHANNELS = ['webchat.polyai', 'sip.polyai', 'chat.polyai', 'sms.polyai', 'rcs.polyai', 'whatsapp.polyai']

function channelName({ error }: SchemaError, name: string): Mistake {
  const pointer = `${error.instancePath}/${escapePointer(name)}`
  const message = `"${name.slice(0, 80)}" is not a channel; allowed: ${CHANNELS.join(', ')}.`
  return { kind: 'not-allowed-value', pointer, at: 'key', message, hint: didYouMean(name, CHANNELS, 'channels') }
}

function conflict({ error, value }: SchemaError): { message: string; hint: string } {
  const parent = parentPointer(error.instancePath)
  const name = error.instancePath.slice(parent.length + 1)
  const others = OVERRIDES.filter((one) => one !== name && valueAt(value, `${parent}/${one}`) !== undefined)
  return {
    message: `"${name}" cannot stand beside ${quotedList(others)}.`,
    hint: `Keep one of them in ${placeWords(parent)}.`,
  }
}
