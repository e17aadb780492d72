import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../core/agent/json.ts'
import { pythonTokens } from '../../../core/agent/python-tokens.ts'
import { parsePython } from '../../../core/agent/python.ts'
import { findReferences } from '../../../core/agent/references.ts'
import { parseYaml } from '../../../core/agent/yaml.ts'
import { WHOLE_FILE } from '../../../core/validate/finding.ts'

const MANY = 100_000
const LETTERS = 'abcdefghij'.split('')

const TEXTS: Readonly<Record<string, string>> = {
  'alias bomb': LETTERS.map((letter, i) => {
    const items = i === 0 ? 'x' : `*${LETTERS[i - 1]}`
    return `${letter}: &${letter} [${Array<string>(9).fill(items).join(',')}]`
  }).join('\n'),
  'self reference': 'a: &a\n  b: *a',
  'deep aliases': Array.from({ length: 150 }, (_, i) => `a${i}: &a${i} [[[[[${i === 0 ? 1 : `*a${i - 1}`}]]]]]`).join(
    '\n',
  ),
  'deep flow': '['.repeat(MANY),
  'deep map': '{a: '.repeat(MANY),
  'deep list': '- '.repeat(MANY),
  'deep keys': '? '.repeat(MANY),
  'deep indentation': Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'deep brackets': '('.repeat(MANY),
  'deep closed brackets': '('.repeat(MANY) + ')'.repeat(MANY),
  'deep f-strings': 'f"{'.repeat(5000),
  anchors: Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}&a${i} k${i}:`).join('\n'),
  'many aliases': `a: &a 1\nb: [${'*a,'.repeat(5000)}]`,
  'merged keys': `a: &a {${Array.from({ length: 500 }, (_, i) => `k${i}: 1`).join(',')}}\n${'- {<<: *a}\n'.repeat(50)}`,
  'long line': `a: ${'x'.repeat(2_000_000)}`,
  'long quote': `a: "${'x'.repeat(2_000_000)}`,
  'long gap': `a:${' '.repeat(1_000_000)}b`,
  'long number': `a: ${'9'.repeat(300_000)}`,
  'long digits': `a: 1${'_'.repeat(300_000)}x`,
  newlines: '\n'.repeat(1_000_000),
  'carriage returns': '\r'.repeat(200_000),
  backslashes: '\\'.repeat(MANY),
  quotes: "'".repeat(MANY),
  'double quotes': '"'.repeat(MANY + 1),
  braces: '{{fn:'.repeat(MANY),
  colons: 'a: '.repeat(MANY),
  pairs: `[${'a: b, '.repeat(20_000)}]`,
  'nul bytes': 'a: \0\0',
  'lone surrogate': 'a: \uD800',
  prototype: '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}',
  'much of all': '{"a":['.repeat(MANY),
}

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  yaml: parseYaml,
  json: parseJson,
  python: parsePython,
  tokens: pythonTokens,
  references: (text) => findReferences(text, '', () => WHOLE_FILE),
}

describe.each(Object.entries(TEXTS))('%s', (_, text) => {
  it.each(Object.keys(PARSERS))('%s answers without throwing, in bounded time', (name) => {
    const started = performance.now()
    expect(PARSERS[name]?.(text)).toBeDefined()
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '|',
    '>',
    '#',
    '!',
    '? ',
    '<<',
    '\t',
    '\\',
    '(',
    ')',
    'def f',
    '=',
    ',',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it.each(Object.keys(PARSERS))('%s never throws', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        PARSERS[name]?.(text)
      }),
      { numRuns: 400 },
    )
  })

  it('places stay inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const document of [parseYaml(text), parseJson(text)]) {
          const range = document.ok ? document.locate('/a/0') : document.range
          expect(range.line).toBeGreaterThanOrEqual(1)
          expect(range.endLine).toBeGreaterThanOrEqual(range.line)
          expect(range.endLine).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('keys with a meaning in JavaScript', () => {
  it.each([
    ['yaml', parseYaml('__proto__: {polluted: 1}\nconstructor: 2\n<<: {__proto__: 3}')],
    ['json', parseJson('{"__proto__": {"polluted": 1}, "constructor": 2}')],
  ])('%s: are keys like any other', (_, document) => {
    if (!document.ok) throw new Error(document.message)
    expect(Object.keys(document.value as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((document.value as Record<string, unknown>)['toString']).toBeUndefined()
  })
})
