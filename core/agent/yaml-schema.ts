import {
  boolCoreTag,
  defineMappingTag,
  defineScalarTag,
  mergeTag,
  NOT_RESOLVED,
  nullCoreTag,
  Schema,
  seqTag,
  strTag,
} from 'js-yaml'

const INTEGER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/
const FLOAT =
  /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/
const DIGITS = '0123456789'.split('')

/** Integers as the vendor's reader sees them: `1_000`, `0b11`, `0o17`, `0x1F`, `017` = 17; too long for a number: a string. */
const integerTag = defineScalarTag<number | string>('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: ['-', '+', ...DIGITS],
  resolve: (source) => (INTEGER.test(source) ? integerOf(source) : NOT_RESOLVED),
  identify: () => false,
})

const floatTag = defineScalarTag<number>('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: ['-', '+', '.', ...DIGITS],
  resolve: (source) => (FLOAT.test(source) ? floatOf(source) : NOT_RESOLVED),
  identify: () => false,
})

/** Maps without a prototype: a key named `__proto__` or `constructor` is a key like any other. */
const mapTag = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => Object.create(null) as Record<string, unknown>,
  identify: () => false,
  addPair(map, key, value) {
    if (key !== null && typeof key === 'object') return 'a map or list cannot be a key here'
    map[String(key)] = value
    return ''
  },
  has: (map, key) => (key === null || typeof key !== 'object') && String(key) in map,
  keys: (map) => Object.keys(map),
  get: (map, key) => map[String(key)],
})

/** The YAML 1.2 core schema in the vendor's dialect (adk: ruamel safe): no tags of one's own, `<<` merges. */
export const YAML_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag,
  nullCoreTag,
  boolCoreTag,
  integerTag,
  floatTag,
  mergeTag,
])

function integerOf(source: string): number | string {
  const negative = source.startsWith('-')
  const digits = source.replace(/^[-+]/, '').replaceAll('_', '')
  if (/^0[box]$/.test(digits)) return source
  const value = /^0[box]/.test(digits) ? Number(digits) : Number.parseInt(digits, 10)
  if (!Number.isSafeInteger(value) && String(value) !== digits) return source
  return negative && value !== 0 ? -value : value
}

function floatOf(source: string): number {
  const text = source.toLowerCase().replaceAll('_', '')
  if (text === '.nan') return Number.NaN
  if (text.endsWith('.inf')) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number.parseFloat(text)
}
