import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillRow } from '../../../core/test-sets/fill-row.ts'
import { parseTestSet } from '../../../core/test-sets/parse-test-set.ts'

function parse(text: string) {
  return parseTestSet({ path: 'test_sets/a.yaml', text, oid: '' })
}

const SHARED = `name: A
tags: [all]
defaults: { channel: voice, state: { a: 1, b: 1 } }
fixtures:
  known: { caller_number: '+44', state: { b: 2, c: 2 }, turns: [ { user: first } ] }
  abroad: { language: fr-FR, turns: [ { user: second, expect: [ { flow: X } ] } ] }
cases:
  - name: one
    fixture: [known, abroad]
    state: { c: 3 }
    turns: [ { user: third } ]
  - name: two
    channel: webchat
    turns: [ { user: only } ]
`

const TABLE = `name: A
cases:
  - name: '{guests} guests'
    rows:
      - { guests: 2, day: friday }
      - { guests: 4, day: sunday }
    state: { size: '{guests}' }
    turns:
      - user: a table for {guests} on {day}
        expect:
          - calls: book
            with: { guests: '{guests}', day: { regex: '^{day}$' }, note: 'for {guests}' }
          - says: '{guests}'
          - not_says: '{{attr:day}} {{guests}}'
          - matches: '\\d{2}|{day}'
`

describe('fixtures and defaults', () => {
  it('are merged name by name, the case last, and what they say comes first', () => {
    const { set, findings } = parse(SHARED)
    expect(findings).toEqual([])
    expect(set?.cases).toMatchObject([
      {
        name: 'one',
        tags: ['all'],
        channel: 'voice',
        language: 'fr-FR',
        caller_number: '+44',
        state: { a: 1, b: 2, c: 3 },
        turns: [{ user: 'first' }, { user: 'second', expect: [{ flow: 'X' }] }, { user: 'third' }],
      },
      { name: 'two', channel: 'webchat', state: { a: 1, b: 1 }, turns: [{ user: 'only' }] },
    ])
  })
})

describe('a table', () => {
  it('is one case a row, each with its own name and line', () => {
    const { set, findings } = parse(TABLE)
    expect(findings).toEqual([])
    expect(set?.cases.map(({ name, range }) => [name, range.line])).toEqual([
      ['2 guests', 5],
      ['4 guests', 6],
    ])
    expect(set?.cases[1]).toMatchObject({
      state: { size: 4 },
      turns: [
        {
          user: 'a table for 4 on sunday',
          expect: [
            { calls: 'book', with: { guests: 4, day: { regex: '^sunday$' }, note: 'for 4' } },
            { says: '4' },
            { not_says: '{{attr:day}} {{guests}}' },
            { matches: String.raw`\d{2}|sunday` },
          ],
        },
      ],
    })
    expect(set?.cases[1]).not.toHaveProperty('rows')
  })

  it('adds the values to a name that holds no column', () => {
    const { set } = parse(TABLE.replace("'{guests} guests'", 'Guests'))
    expect(set?.cases.map(({ name }) => name)).toEqual([
      'Guests (guests: 2, day: friday)',
      'Guests (guests: 4, day: sunday)',
    ])
  })

  it.each([
    [
      'an unknown column',
      TABLE.replace('on {day}', 'on {dya}'),
      9,
      'the rows have no column "dya"',
      'Did you mean "day"?',
    ],
    ['a row without a column', TABLE.replace('guests: 4, day', 'guests: 4, dy'), 5, 'this row has no dy', undefined],
    [
      'a column nobody uses',
      TABLE.replace('- { guests: 2,', '- { x: 1, guests: 2,').replace('- { guests: 4,', '- { x: 1, guests: 4,'),
      5,
      'changes nothing',
      undefined,
    ],
    [
      'two rows alike',
      TABLE.replace('guests: 4', 'guests: 2'),
      6,
      'another case of this set has the same name',
      undefined,
    ],
    [
      'a column that is no name',
      TABLE.replace('{ guests: 2,', '{ "a b": 1, guests: 2,'),
      5,
      'a column is called by letters',
      undefined,
    ],
    [
      'a channel that is none',
      `name: A\ncases:\n  - name: x {c}\n    channel: '{c}'\n    rows: [ { c: fax } ]\n    turns: [ { user: hi } ]\n`,
      5,
      'channel must be voice, webchat, sip.polyai, chat.polyai, webchat.polyai, sms.polyai, sms.twilio, rcs.polyai or whatsapp.polyai',
      undefined,
    ],
    [
      'a time that is none',
      `name: A\ncases:\n  - name: x {t}\n    simulated_at: '2026-05-14T{t}'\n    rows: [ { t: noon } ]\n    turns: [ { user: hi } ]\n`,
      5,
      'simulated_at must be a date and time',
      undefined,
    ],
    [
      'an unknown fixture',
      SHARED.replace('[known, abroad]', '[known, abrod]'),
      9,
      'there is no fixture "abrod"',
      'Did you mean "abroad"?',
    ],
    [
      'a misspelt key of a fixture',
      SHARED.replace('abroad: { language', 'abroad: { langauge'),
      6,
      '"langauge" is not a key of a fixture',
      'Did you mean "language"?',
    ],
    [
      'a misspelt key of the defaults',
      SHARED.replace('{ channel:', '{ chanel:'),
      3,
      '"chanel" is not a key of defaults',
      'Did you mean "channel"?',
    ],
    [
      'two expectations in a fixture',
      SHARED.replace('{ flow: X }', '{ flow: X, step: Y }'),
      6,
      'says flow and step',
      'Begin each with its own hyphen.',
    ],
    ['a pattern of a matcher', TABLE.replace('^{day}$', '({day}'), 12, "can't be used", undefined],
    [
      'any that is not true',
      TABLE.replace("{ regex: '^{day}$' }", '{ any: false }'),
      12,
      'any must be true',
      'Use exact for a map as it is.',
    ],
    [
      'more to pass than to run',
      SHARED.replace('name: two', 'name: two\n    repeat: { runs: 2, pass: 3 }'),
      13,
      "3 of 2 runs can't pass",
      undefined,
    ],
    ['no_topic: false', SHARED.replace('{ flow: X }', '{ no_topic: false }'), 6, 'no_topic must be true', undefined],
    ['times without calls', SHARED.replace('{ flow: X }', '{ times: 2 }'), 6, '`times` goes with `calls`', undefined],
  ])('with %s is a finding', (_, text, line, message, hint) => {
    const { set, findings } = parse(text)
    expect(set).toBeNull()
    const found = findings.find((finding) => finding.message.includes(message))
    expect([found?.range.line, found?.hint]).toEqual([line, hint])
  })

  it('of too many rows is refused, not expanded', () => {
    const rows = Array.from({ length: 500 }, (_, n) => `{ n: ${n} }`).join(', ')
    const one = (name: string) => `  - { name: '${name} {n}', rows: [ ${rows} ], turns: [ { user: '{n}' } ] }\n`
    const { set, findings } = parse(`name: A\ncases:\n${Array.from({ length: 11 }, (_, n) => one(`c${n}`)).join('')}`)
    expect(set).toBeNull()
    expect(findings).toMatchObject([{ message: expect.stringContaining('5500 cases') }])
  })

  it('of too many turns by fixtures is refused, not expanded', () => {
    const turns = Array.from({ length: 200 }, () => '{ user: hi }').join(', ')
    const cases = Array.from(
      { length: 900 },
      (_, n) => `  - { name: c${n}, fixture: [${Array(20).fill('f').join(', ')}], turns: [ { user: hi } ] }\n`,
    )
    const started = process.cpuUsage()
    const { set, findings } = parse(`name: A\nfixtures: { f: { turns: [ ${turns} ] } }\ncases:\n${cases.join('')}`)
    expect(set).toBeNull()
    expect(findings).toMatchObject([{ message: expect.stringContaining('3600900 turns and expectations') }])
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000)
  })
})

describe('fillRow', () => {
  it('leaves what holds no column as it is, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fillRow(value, { 'no such': 1 })).toEqual(value)
      }),
    )
    expect(fillRow({ a: '{__proto__} {constructor}' }, { x: 1 })).toEqual({ a: '{__proto__} {constructor}' })
  })
})
