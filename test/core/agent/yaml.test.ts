import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dump } from 'js-yaml'
import { parseYaml } from '../../../core/agent/yaml.ts'
import type { YamlDocument } from '../../../core/agent/yaml.ts'

function read(text: string): Extract<YamlDocument, { ok: true }> {
  const document = parseYaml(text)
  if (!document.ok) throw new Error(`${document.message} at ${JSON.stringify(document.range)}`)
  return document
}

function failure(text: string): string {
  const document = parseYaml(text)
  return document.ok ? 'ok' : `${document.range.line}:${document.range.column} ${document.message}`
}

describe('parseYaml: the dialect of the vendor', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['True', true],
    ['FALSE', false],
    ['~', null],
    ['0o17', 15],
    ['017', 17],
    ['0x1F', 31],
    ['1_000', 1000],
    ['0b11', 3],
    ['-0b11', -3],
    ['1e3', 1000],
    ['1_0.5', 10.5],
    ['.5', 0.5],
    ['+447700900000', 447700900000],
    ['5.0', 5],
    ['-0', 0],
    ['12:30:45', '12:30:45'],
    ['2026-01-15', '2026-01-15'],
    ['2026-01-15T09:30:00Z', '2026-01-15T09:30:00Z'],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.', '.'],
    ['_1', '_1'],
    ['0x', '0x'],
    ['12345678901234567890', '12345678901234567890'],
    ['"1"', '1'],
    ['!!str 1', '1'],
  ])('%s is %j', (source, value) => {
    expect(read(`a: ${source}`).value).toEqual({ a: value })
  })

  it.each([
    ['a: 2026-01-15', 'timestamp'],
    ['a: 2026-01-15T09:30:00+01:00', 'timestamp'],
    ['a: 2026-01-15 09:30:00', 'timestamp'],
    ['a: "2026-01-15"', 'string'],
    ['a: 4.0', 'float'],
    ['a: 4', 'integer'],
    ['a: true', 'boolean'],
    ['a:', 'null'],
    ['a: x', 'string'],
  ])('%s was written as %s', (text, type) => {
    expect(read(text).scalarAt('/a')).toMatchObject({ type })
  })

  it('keeps what the number lost', () => {
    const document = read('a: +447700900000\nb: {}')
    expect(document.scalarAt('/a')).toEqual({ source: '+447700900000', plain: true, type: 'integer' })
    expect(document.scalarAt('/b')).toBeNull()
    expect(document.scalarAt('/c')).toBeNull()
  })

  it('merges <<, also over an own key, which stays', () => {
    expect(read('a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3').value).toEqual({ a: { x: 1, y: 2 }, b: { x: 1, y: 3 } })
    expect(read('"<<": x').value).toEqual({ '<<': 'x' })
  })

  it.each(['', '   \n\n', '# only a comment\n', '---\n', '\uFEFF'])('empty text %j is null', (text) => {
    expect(read(text).value).toBeNull()
  })

  it('reads a byte order mark, CRLF and CR', () => {
    const document = read('\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\nc: 3')
    expect(document.value).toEqual({ a: 1, b: 'x\ny\n', c: 3 })
    expect(document.locateKey('/a')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 })
    expect(document.locate('/c')).toEqual({ line: 5, column: 4, endLine: 5, endColumn: 5 })
  })

  it('ignores the directive of YAML 1.1', () => {
    expect(read('%YAML 1.1\n---\na: yes').value).toEqual({ a: 'yes' })
  })
})

describe('parseYaml: errors have a line and no text of the file', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', '3:1 duplicate key'],
    ['a: !foo x', '1:4 unknown scalar tag !<!foo>'],
    ['a: !!python/object:x {}', '1:4 unknown mapping tag !<tag:yaml.org,2002:python/object:x>'],
    ['a: 1\n---\nb: 2', '2:1 more than one document in the file'],
    ['---\na: 1\n--- \nb: 2\n---\nc: 3', '3:1 more than one document in the file'],
    ['a: *nobody', '1:5 unidentified alias "nobody"'],
    ['? [a]\n: b', '1:1 a map or list cannot be a key here'],
    ['a: "x', '1:6 unexpected end of the stream within a double quoted scalar'],
    ['a: 1\n  b: 2', '2:4 bad indentation of a mapping entry'],
    ['a: \0', '1:4 null byte is not allowed in input'],
    ['1: a\n"1": b', '2:2 duplicate key'],
  ])('%j: %s', (text, message) => {
    expect(failure(text)).toBe(message)
  })

  it('finds the markers of an unfinished merge at their line', () => {
    expect(failure('a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n')).toMatch(/^2:1 merge-conflict markers/)
  })

  it('never quotes the text', () => {
    const document = parseYaml('password: "hunter2\nnext: 1\n')
    expect(JSON.stringify(document)).not.toContain('hunter2')
  })
})

describe('parseYaml: places', () => {
  const text = [
    'greeting:', //
    "  welcome: 'it''s'",
    'items:',
    '- name: one',
    '  tags: [x, "y/z"]',
    '- name: two',
    '"a/b": {c~d: 1}',
    'text: |-',
    '  first {{fn:x}}',
    '  second {{fn:x}}',
    'none:',
  ].join('\n')

  it.each([
    ['/greeting/welcome', 'value', '2:12-2:19'],
    ['/greeting/welcome', 'key', '2:3-2:10'],
    ['/items/1/name', 'value', '6:9-6:12'],
    ['/items/0/tags/1', 'value', '5:13-5:18'],
    ['/items/0/tags/1', 'key', '5:13-5:18'],
    ['/a~1b/c~0d', 'value', '7:14-7:15'],
    ['/greeting/nothing', 'value', '1:1-1:9'],
    ['/greeting/nothing/below/that', 'value', '1:1-1:9'],
    ['/items/0/nothing', 'value', '4:3-4:12'],
    ['/nothing', 'value', '1:1-1:10'],
    ['', 'key', '1:1-1:10'],
  ])('%s (%s) is at %s', (pointer, what, at) => {
    const document = read(text)
    const { line, column, endLine, endColumn } = what === 'key' ? document.locateKey(pointer) : document.locate(pointer)
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(at)
  })

  it('finds the nth occurrence of a part inside a value', () => {
    const document = read(text)
    expect(document.locateInside('/text', '{{fn:x}}', 0)).toMatchObject({ line: 9, column: 9 })
    expect(document.locateInside('/text', '{{fn:x}}', 1)).toMatchObject({ line: 10, column: 10 })
    expect(document.locateInside('/text', '{{fn:y}}', 0)).toMatchObject({ line: 9, column: 1 })
  })

  it('places every value of any document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const document = read(dump(value))
        for (const pointer of pointersOf(document.value, '')) {
          expect(document.locate(pointer).line).toBeGreaterThan(0)
          const parent = document.locate(pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))))
          expect(document.locate(pointer).line).toBeGreaterThanOrEqual(parent.line)
        }
      }),
    )
  })
})

function pointersOf(value: unknown, at: string): string[] {
  if (value === null || typeof value !== 'object') return [at]
  const below = Object.entries(value).flatMap(([key, child]) =>
    pointersOf(child, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [at, ...below]
}
