import { describe, expect, it } from 'vitest'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'
import { LONG, told, topic, versionWith, type Written } from './written-version.ts'

describe('a rename with edits', () => {
  it('is one change with the fields that differ', () => {
    const changes = compareVersions(
      versionWith(topic('parking', LONG)),
      versionWith(topic('where_to_park', LONG.replace('ten', 'eleven').replace('code', 'key'))),
    )
    expect(told(changes)).toEqual(['renamed topic:parking → topic:where_to_park /name /content'])
  })

  it('is none where the contents have little in common', () => {
    const other =
      'We serve breakfast until eleven and lunch from noon. Vegan dishes are marked on the menu; ask the waiter.'
    const changes = compareVersions(versionWith(topic('parking', LONG)), versionWith(topic('parking_lot', other)))
    expect(told(changes)).toEqual(['removed topic:parking /content', 'added topic:parking_lot /content'])
  })

  it('is none where two fit equally well', () => {
    const changes = compareVersions(
      versionWith(topic('parking', LONG)),
      versionWith(topic('north', LONG.replace('ten', 'one')), topic('south', LONG.replace('ten', 'two'))),
    )
    expect(changes.map(({ change }) => change).sort()).toEqual(['added', 'added', 'removed'])
  })

  it('does not take what all functions of an agent have for a likeness', () => {
    const code = (name: string, step: string): Written => [
      'function',
      name,
      {
        source: `@func_description("Go on.")\ndef ${name}(conv: Conversation):\n    conv.log.info("going on")\n    conv.goto_flow("${step}")\n    return {"utterance": "Just a moment."}\n`,
      },
    ]
    const stays = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => code(name, `flow ${name}`))
    const changes = compareVersions(
      versionWith(...stays, code('cancel_order', 'Cancellation')),
      versionWith(...stays, code('send_invoice', 'Billing')),
    )
    expect(changes.map(({ change }) => change).sort()).toEqual(['added', 'removed'])
  })

  it('tells a renamed function without its def line, and those who call it as followers of names', () => {
    const agent = (name: string, extra = ''): AgentVersion =>
      versionWith(
        ['function', name, { source: `def ${name}(conv: Conversation):\n    return "All is well."${extra}\n` }],
        ['topic', 'order', { name: 'order', actions: `Call {{fn:${name}}} when asked.` }],
      )
    expect(told(compareVersions(agent('track'), agent('track_order')))).toEqual([
      'edited topic:order /actions (only the names of what was renamed)',
      'renamed function:track → function:track_order /name',
    ])
  })

  it('follows a flow that was renamed and edited into its steps, edited or not', () => {
    const flow = (name: string, description: string, prompt: string): AgentVersion =>
      versionWith(
        ['flow', name, { name, description, start_step: 'Ask' }],
        ['step', `${name}/Ask`, { name: 'Ask', prompt: 'Ask for the dates of the stay.' }],
        ['step', `${name}/Confirm`, { name: 'Confirm', prompt: 'Read the dates back to the guest.' }],
        ['step', `${name}/Pay`, { name: 'Pay', prompt }],
      )
    const before = flow('book', 'Takes bookings', 'Send a link.')
    const after = flow('book a room', 'Rooms, for guests who call', 'Take the number of the card instead, twice.')
    expect(told(compareVersions(before, after))).toEqual([
      'renamed flow:book → flow:book a room /name /description',
      'renamed step:book/Ask → step:book a room/Ask /name (only the name of its flow)',
      'renamed step:book/Confirm → step:book a room/Confirm /name (only the name of its flow)',
      'renamed step:book/Pay → step:book a room/Pay /name /prompt',
    ])
  })

  it('is none for what has no content of its own', () => {
    const keyphrase = (text: string): AgentVersion =>
      versionWith(['keyphrase', text, { keyphrase: text, level: 'boosted' }])
    expect(
      compareVersions(keyphrase('saddle'), keyphrase('helmet'))
        .map(({ change }) => change)
        .sort(),
    ).toEqual(['added', 'removed'])
  })
})

describe('a renamed variant', () => {
  const ATTRIBUTES = ['address', 'hours', 'phone', 'email', 'parking']
  const site = (...names: readonly string[]): AgentVersion =>
    versionWith(
      ...names.map((name, at): Written => ['variant', name, { name, is_default: at === 0 }]),
      ...ATTRIBUTES.map((attribute): Written => {
        const values = names.map((name) => [name, `${attribute} of ${name.split(' ')[0]}`])
        return ['attribute', attribute, { name: attribute, values: Object.fromEntries(values) }]
      }),
    )

  it('is one change, and attributes that only follow it are said there', () => {
    const changes = compareVersions(site('Mill', 'Station'), site('Mill by the river', 'Station'))
    expect(told(changes)).toEqual(['renamed variant:Mill → variant:Mill by the river /name'])
    expect(changes[0]?.followers).toEqual(ATTRIBUTES.map((name) => `attribute:${name}`))
  })

  it('leaves an attribute with another value as an edit of that value', () => {
    const after = site('Mill by the river', 'Station')
    const edited = [...after.resources.values()].map((one) =>
      one.key === 'attribute:hours'
        ? {
            ...one,
            value: { name: 'hours', values: { 'Mill by the river': 'nine to five', Station: 'hours of Station' } },
          }
        : one,
    )
    const changes = compareVersions(site('Mill', 'Station'), versionFromResources('sample', null, edited))
    expect(told(changes)).toEqual([
      'renamed variant:Mill → variant:Mill by the river /name',
      'edited attribute:hours /values/Mill by the river',
    ])
    expect(changes[1]?.fields).toEqual([
      { pointer: '/values/Mill by the river', before: 'hours of Mill', after: 'nine to five' },
    ])
  })

  it('is found among new ones', () => {
    const changes = compareVersions(site('Mill'), site('Mill Lane', 'Station', 'Harbour'))
    expect(told(changes).slice(0, 4)).toEqual([
      'added variant:Harbour',
      'renamed variant:Mill → variant:Mill Lane /name',
      'added variant:Station',
      'edited attribute:address /values/Harbour /values/Station (only the values for new variants)',
    ])
  })

  it('is none where the values are others', () => {
    const changes = compareVersions(site('Mill', 'Station'), site('Quay', 'Station'))
    expect(changes.filter(({ kind }) => kind === 'variant').map(({ change }) => change)).toEqual(['removed', 'added'])
  })
})
