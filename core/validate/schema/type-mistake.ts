import type { Mistake, SchemaError } from './mistake.ts'
import { foundWords, placeWords, typeWords } from './value-words.ts'
import { DATE, valueAt } from './vendor-value.ts'

/** More types than this are nearly all there are. */
const MOST_TYPES = 4

/** A value of the wrong type, with what to write instead where YAML made something else of it than was meant. */
export function typeMistake({ error, value, document }: SchemaError): Mistake {
  const pointer = error.instancePath
  const { type } = error.params as { type: string | readonly string[] }
  const types = typeof type === 'string' ? type.split(',') : type
  const found = valueAt(value, pointer)
  const written = document.scalarAt(pointer)
  const wanted = types.length > MOST_TYPES ? '' : ` must be ${typeWords(types)}, but`
  const message = `${placeWords(pointer)}${wanted} ${wanted === '' ? 'cannot be' : 'is'} ${foundWords(found, written)}.`
  const hint = hintFor(types, found, written?.source ?? '')
  return { kind: 'wrong-type', pointer, at: 'value', message, ...(hint === null ? {} : { hint }) }
}

function hintFor(types: readonly string[], found: unknown, source: string): string | null {
  const isScalar = found === DATE || typeof found === 'number' || typeof found === 'boolean'
  if (types.includes('string') && isScalar) {
    const lost = source.startsWith('+') ? ' Without quotes it is a number, and the plus is lost.' : ''
    return `Put it in quotes: '${source.replaceAll("'", "''")}'.${lost}`
  }
  if (types.includes('boolean') && typeof found === 'string') {
    const isYes = /^(?:yes|on|true|y|1)$/i.test(found.trim())
    const isNo = /^(?:no|off|false|n|0)$/i.test(found.trim())
    if (isYes || isNo) return `Write ${isYes ? 'true' : 'false'}, without quotes: yes, no, on and off are texts.`
  }
  if ((types.includes('integer') || types.includes('number')) && typeof found === 'string' && found.trim() !== '') {
    return Number.isFinite(Number(found)) ? `Write ${found.trim()} without quotes.` : null
  }
  if (types.includes('array') && typeof found === 'string') return 'Write each entry on a line of its own, after "- ".'
  return null
}
