import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTestSet } from '../../../core/test-sets/parse-test-set.ts'
import { testSetsOf } from '../../../core/test-sets/test-sets-of.ts'

const GOOD = `name: Opening hours
tags: [faq]
cases:
  - name: Sunday hours
    variant: Downtown
    channel: webchat
    caller_number: '+447700900000'
    simulated_at: '2026-03-01T18:30:00Z'
    state: { party_size: 4 }
    tags: [sunday, faq]
    turns:
      - user: are you open on sunday
        expect: [ { topic: site_opening_hours }, { says: '12:00' }, { not_says: closed }, { matches: '\\d{2}:\\d{2}' },
                  { calls: get_opening_hours, with: { day: sunday } }, { not_calls: try_transfer_call } ]
      - user: put me through to someone
        expect: [ { handoff: default }, { judge: The agent offers a transfer politely } ]
      - user: ''
`

describe('parseTestSet', () => {
  it('reads everything the format has', () => {
    const { set, findings } = parse(GOOD)
    expect(findings).toEqual([])
    expect(set).toMatchObject({ name: 'Opening hours', path: PATH, tags: ['faq'] })
    const [testCase] = set?.cases ?? []
    expect(testCase).toMatchObject({
      name: 'Sunday hours',
      variant: 'Downtown',
      channel: 'webchat',
      caller_number: '+447700900000',
      simulated_at: '2026-03-01T18:30:00Z',
      state: { party_size: 4 },
      tags: ['faq', 'sunday'],
      range: { line: 4 },
    })
    expect(testCase?.turns.map(({ expect }) => expect.length)).toEqual([6, 2, 0])
  })

  const one = (expectation: string) =>
    `name: A\ncases:\n  - name: B\n    turns:\n      - user: hi\n        expect:\n          - ${expectation}\n`
  it.each([
    ['nothing', '', 1, 1, 'the file is empty'],
    ['a list', '- a\n', 1, 1, 'test set must be a map'],
    ['no cases', 'name: A\n', 1, 1, 'this test set has no cases'],
    ['empty cases', 'name: A\ncases: []\n', 2, 8, 'cases must not be empty'],
    [
      'a misspelt key',
      'name: A\ncase: []\ncases:\n  - name: B\n    turns: [{ user: hi }]\n',
      2,
      1,
      '"case" is not a key of a test set',
    ],
    [
      'a day no calendar has',
      "name: A\ncases:\n  - name: B\n    simulated_at: '2026-13-45T00:00:00Z'\n    turns: [{ user: hi }]\n",
      4,
      19,
      'there is no time 2026-13-45T00:00:00Z',
    ],
    [
      'an hour no clock has',
      "name: A\ndefaults: { simulated_at: '2026-01-01T25:00:00Z' }\ncases:\n  - name: B\n    turns: [{ user: hi }]\n",
      2,
      27,
      'there is no time 2026-01-01T25:00:00Z',
    ],
    ['a case without turns', 'name: A\ncases:\n  - name: B\n', 3, 5, 'this case has no turns'],
    ['a case that is a text', 'name: A\ncases: [hello]\n', 2, 9, 'case must be a map'],
    ['a misspelt expectation', one('say: hello'), 7, 13, '"say" is not a key of an expectation'],
    ['a number said', one('says: 12'), 7, 19, 'says must be a text'],
    ['an empty text said', one("says: '  '"), 7, 19, 'says must not be empty'],
    ['an empty expectation', one('{}'), 7, 13, 'this expectation expects nothing'],
    ['two in one', one('{ says: a, topic: b }'), 7, 13, 'one expectation says one thing, this one says says and topic'],
    ['with alone', one('with: { a: 1 }'), 7, 13, '`with` goes with `calls`'],
    ['a pattern that explodes', one(String.raw`matches: '(a)\1'`), 7, 22, 'back references are not supported'],
    [
      'another channel',
      'name: A\ncases:\n  - name: B\n    channel: fax\n    turns: [{ user: hi }]\n',
      4,
      14,
      'channel must be voice, webchat, sip.polyai, chat.polyai, webchat.polyai, sms.polyai, sms.twilio, rcs.polyai or whatsapp.polyai',
    ],
    [
      'a number for a number',
      'name: A\ncases:\n  - name: B\n    caller_number: +44\n    turns: [{ user: hi }]\n',
      4,
      20,
      'caller_number must be a text',
    ],
    [
      'a time that is none',
      'name: A\ncases:\n  - name: B\n    simulated_at: noon\n    turns: [{ user: hi }]\n',
      4,
      19,
      'simulated_at must be a date and time',
    ],
    [
      'a name twice',
      'name: A\ncases:\n  - { name: B, turns: [{ user: hi }] }\n  - { name: B, turns: [{ user: hi }] }\n',
      4,
      13,
      'another case of this set has the same name',
    ],
  ])('says where %s is wrong', (_, text, line, column, message) => {
    const { set, findings } = parse(text)
    expect(set).toBeNull()
    expect(findings[0]).toMatchObject({ rule: 'test-set', severity: 'error', path: PATH, range: { line, column } })
    expect(findings[0]?.message).toContain(message)
  })

  it('tells all of it, in the order of the file, and what was meant', () => {
    const { findings } = parse(
      'name: A\ncases:\n  - name: B\n    varient: C\n    turns:\n      - usr: hi\n        expect: [{ sayz: x }]\n',
    )
    expect(findings.map(({ range, hint }) => [range.line, hint])).toEqual([
      [4, 'Did you mean "variant"?'],
      [6, undefined],
      [6, 'Did you mean "user"?'],
      [7, 'Did you mean "says"?'],
    ])
  })

  it('says where a file is no YAML', () => {
    const { set, findings } = parse('name: A\ncases: [\n')
    expect(set).toBeNull()
    expect(findings).toMatchObject([
      { rule: 'syntax', severity: 'error', message: expect.stringContaining('not YAML') },
    ])
  })

  it.each([
    ['a tag', 'name: !!js/function "x"\n'],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(8)}]`)
        .join('\n')}\n`,
    ],
    ['deep nesting', '['.repeat(10_000)],
    ['a prototype', '__proto__: { name: x }\nconstructor: 5\n'],
    ['control characters', 'name: "\\u0000\\u202e"\ncases: 5\n'],
    ['two documents', 'name: A\n---\nname: B\n'],
    ['a thousand and one cases', `name: A\ncases:\n${'  - { name: x, turns: [{ user: a }] }\n'.repeat(1_001)}`],
  ])('is not impressed by %s', (_, text) => {
    const { set, findings } = parse(text)
    expect(set).toBeNull()
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThanOrEqual(100)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parse(text).findings.length).toBeGreaterThan(0)
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { set, findings } = parse(JSON.stringify({ name: 'A', cases: value }))
        expect(set !== null || findings.length > 0).toBe(true)
      }),
    )
  })
})

describe('testSetsOf', () => {
  it('takes the files below test_sets, at any depth, and refuses a name twice', () => {
    const text = (name: string) => `name: ${name}\ncases: [{ name: x, turns: [{ user: hi }] }]\n`
    const files = [
      ['agents/a/test_sets/b.yaml', 'B'],
      ['agents/a/test_sets/deep/er/a.yml', 'A'],
      ['agents/a/test_sets/again.yaml', 'A'],
      ['agents/a/test_sets/notes.md', 'N'],
      ['agents/a/topics/test_sets/x.yaml', 'X'],
      ['agents/ab/test_sets/y.yaml', 'Y'],
    ].map(([path = '', name = '']) => [path, { path, text: text(name), oid: '' }] as const)
    const { sets, findings } = testSetsOf({ root: 'agents/a', files: new Map(files), resources: [] })
    expect(sets.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(findings).toMatchObject([
      { path: 'agents/a/test_sets/deep/er/a.yml', message: expect.stringContaining('again.yaml') },
    ])
    expect(
      testSetsOf({
        root: '',
        resources: [],
        files: new Map([['test_sets/r.yaml', { path: 'test_sets/r.yaml', text: text('R'), oid: '' }]]),
      }).sets,
    ).toHaveLength(1)
  })
})

describe('the schema', () => {
  const schema = JSON.parse(readFileSync('schemas/test-set.schema.json', 'utf8')) as {
    $defs: Record<string, Part>
    properties: Part['properties']
    examples: unknown[]
  }
  interface Part {
    properties?: Record<
      string,
      { title?: string; description?: string; $ref?: string; examples?: unknown[]; enum?: unknown[] }
    >
  }

  it('is strict, and its own examples fit it', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    for (const example of schema.examples) expect(validate(example)).toBe(true)
  })

  it('has a title and a description for every field, and an example where there is a choice', () => {
    const fields = [schema, ...Object.values(schema.$defs)].flatMap((part) => Object.entries(part.properties ?? {}))
    for (const [name, { $ref, title, description }] of fields) {
      expect([name, Boolean($ref ?? (title && description))]).toEqual([name, true])
    }
  })
})

const PATH = 'agents/a/test_sets/hours.yaml'

function parse(text: string) {
  return parseTestSet({ path: PATH, text, oid: '' })
}
