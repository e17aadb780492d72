import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../core/agent/json.ts'

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent)
        const document = parseJson(spaced)
        expect(document.ok && JSON.stringify(document.value)).toBe(JSON.stringify(JSON.parse(spaced)))
      }),
    )
  })

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '01',
      'null',
      'tru',
      ' ',
      '\\',
      '.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(parseJson(text).ok).toBe(valid)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['', '1:1 the text ends too early'],
    ['{\n  "a": 1,\n}', '3:1 a comma before the end of a map'],
    ['[1,]', '1:4 a comma before the end of a list'],
    ['{"a" 1}', "1:6 ':' is expected here"],
    ['{"a": 1\n "b": 2}', "2:2 ',' or '}' is expected here"],
    ['{a: 1}', '1:2 a key in double quotes is expected here'],
    ['{"a": "secret\n"}', '1:14 a string that is not closed or holds a bad escape'],
    ['{} x', '1:4 the text goes on after its end'],
    ['NaN', '1:1 a value is expected here'],
  ])('%j: %s', (text, message) => {
    const document = parseJson(text)
    expect(document.ok ? 'ok' : `${document.range.line}:${document.range.column} ${document.message}`).toBe(message)
  })

  it('places keys and values', () => {
    const document = parseJson('{\n  "a/b": [1, {"c": "x"}]\n}')
    if (!document.ok) throw new Error(document.message)
    expect(document.locate('/a~1b/1/c')).toEqual({ line: 2, column: 20, endLine: 2, endColumn: 23 })
    expect(document.locateKey('/a~1b')).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 8 })
    expect(document.locate('/nothing')).toMatchObject({ line: 1, column: 1 })
    expect(document.scalarAt('/a~1b/0')).toEqual({ source: '1', plain: true, type: 'integer' })
    expect(document.scalarAt('/a~1b/1/c')).toEqual({ source: 'x', plain: false, type: 'string' })
    expect(document.scalarAt('/a~1b')).toBeNull()
  })

  it('the last of two equal keys counts; a long integer stays exact', () => {
    const document = parseJson('{"a": 1, "a": 12345678901234567890}')
    expect(document.ok && document.value).toEqual({ a: '12345678901234567890' })
  })
})
