import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { Change, FieldChange } from '../../../core/version/change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { pointerTo } from '../../../core/version/json-pointer.ts'
import { matchItems } from '../../../core/version/match-items.ts'
import { applyChanges } from './apply-changes.ts'
import { versionWith, type Written } from './written-version.ts'

function shape(changes: readonly Change[]): unknown[] {
  return changes.map(({ key, change, fields }) => ({ key, change, fields }))
}

const PARKING: Written = [
  'topic',
  'parking',
  { name: 'parking', enabled: true, actions: '', content: 'Behind the shop.', example_queries: ['Where can I park?'] },
]

function parking(changed: Record<string, JsonValue>): Written {
  return ['topic', 'parking', { ...(PARKING[2] as Record<string, JsonValue>), ...changed }]
}

describe('compareVersions', () => {
  it('finds nothing between a version and itself', () => {
    expect(compareVersions(versionWith(PARKING), versionWith(PARKING))).toEqual([])
    expect(compareVersions(null, null)).toEqual([])
  })

  it('tells an edited text as one field with both sides', () => {
    const changes = compareVersions(versionWith(PARKING), versionWith(parking({ content: 'In front.' })))
    expect(shape(changes)).toEqual([
      {
        key: 'topic:parking',
        change: 'edited',
        fields: [{ pointer: '/content', before: 'Behind the shop.', after: 'In front.' }],
      },
    ])
  })

  it('tells what a new and a removed resource hold, without defaults', () => {
    const field = { pointer: '/content', after: 'Behind the shop.' }
    const queries = { pointer: '/example_queries', after: ['Where can I park?'] }
    expect(shape(compareVersions(null, versionWith(PARKING)))).toEqual([
      { key: 'topic:parking', change: 'added', fields: [field, queries] },
    ])
    expect(shape(compareVersions(versionWith(PARKING), null))).toEqual([
      {
        key: 'topic:parking',
        change: 'removed',
        fields: [
          { pointer: '/content', before: 'Behind the shop.' },
          { pointer: '/example_queries', before: ['Where can I park?'] },
        ],
      },
    ])
  })

  it('tells a list of texts as one field, and its order only when nothing else differs', () => {
    const queries = (...list: string[]) => versionWith(parking({ example_queries: list }))
    expect(shape(compareVersions(queries('a', 'b'), queries('b', 'a')))).toEqual([
      {
        key: 'topic:parking',
        change: 'edited',
        fields: [{ pointer: '/example_queries', before: ['a', 'b'], after: ['b', 'a'] }],
      },
    ])
    const both = compareVersions(
      queries('a', 'b'),
      versionWith(parking({ example_queries: ['b', 'a'], content: 'New.' })),
    )
    expect(both[0]?.fields.map((field) => field.pointer)).toEqual(['/content'])
  })

  it('matches items of a list by their name, wherever they stand', () => {
    const step = (conditions: JsonValue): AgentVersion =>
      versionWith(['step', 'book/Ask', { name: 'Ask', prompt: 'Ask.', conditions }])
    const yes = { name: 'yes/no', child_step: 'A', required_entities: [] }
    const later = { name: 'later', child_step: 'B', required_entities: [] }
    const changes = compareVersions(
      step([yes, later]),
      step([{ name: 'new', child_step: 'C', required_entities: [] }, later, { ...yes, child_step: 'Z' }]),
    )
    expect(changes[0]?.fields).toEqual([
      { pointer: '/conditions/yes~1no/child_step', before: 'A', after: 'Z' },
      { pointer: '/conditions/new', after: { name: 'new', child_step: 'C', required_entities: [] } },
    ])
  })

  it('takes operations of one name and two methods for two items', () => {
    const api = (post: string): AgentVersion =>
      versionWith([
        'api_integration',
        'crm',
        {
          name: 'crm',
          operations: [
            { name: 'order', method: 'GET', resource: '/o' },
            { name: 'order', method: 'POST', resource: post },
          ],
        },
      ])
    expect(compareVersions(api('/o'), api('/orders'))[0]?.fields).toEqual([
      { pointer: '/operations/order POST/resource', before: '/o', after: '/orders' },
    ])
  })

  it('does not report a function that was only formatted', () => {
    const code = (source: string): AgentVersion => versionWith(['function', 'price', { source }])
    const before = code("def price(conv: Conversation):\n    return {'a': 1}\n")
    expect(
      compareVersions(before, code('def price(\n    conv: Conversation,\n):\n    # a comment\n    return {"a": 1}')),
    ).toEqual([])
    expect(
      compareVersions(before, code("def price(conv: Conversation):\n    return {'a': 2}\n"))[0]?.fields[0]?.pointer,
    ).toBe('/source')
  })

  it('sorts by kind as the table of kinds does, then by name', () => {
    const after = versionWith(
      ['function', 'b', { source: 'x = 1' }],
      ['topic', 'z', { content: 'z' }],
      ['rules', 'rules', 'Be kind.'],
      ['topic', 'a', { content: 'a' }],
    )
    expect(compareVersions(null, after).map((change) => change.key)).toEqual([
      'rules:rules',
      'topic:a',
      'topic:z',
      'function:b',
    ])
  })
})

describe('renames', () => {
  it('pairs a removed and an added resource with the same content', () => {
    const after = versionWith(['topic', 'car_park', { ...(PARKING[2] as Record<string, JsonValue>), name: 'car_park' }])
    expect(shape(compareVersions(versionWith(PARKING), after))).toEqual([
      {
        key: 'topic:car_park',
        change: 'renamed',
        fields: [{ pointer: '/name', before: 'parking', after: 'car_park' }],
      },
    ])
  })

  it('sees the new name of a function in its own def line', () => {
    const code = (name: string): AgentVersion =>
      versionWith(['function', name, { source: `def ${name}(conv: Conversation):\n    return 1` }])
    expect(compareVersions(code('old_name'), code('new_name')).map((change) => change.change)).toEqual(['renamed'])
  })

  it('follows a renamed flow into its steps', () => {
    const flow = (name: string): AgentVersion =>
      versionWith(
        ['flow', name, { name, description: 'Books', start_step: 'Ask' }],
        ['step', `${name}/Ask`, { name: 'Ask', prompt: 'Ask for the dates.' }],
        ['step', `${name}/Confirm`, { name: 'Confirm', prompt: 'Confirm the dates.' }],
      )
    const changes = compareVersions(flow('book'), flow('book a bike'))
    expect(changes.map(({ key, change }) => [key, change])).toEqual([
      ['flow:book a bike', 'renamed'],
      ['step:book a bike/Ask', 'renamed'],
      ['step:book a bike/Confirm', 'renamed'],
    ])
  })

  it('follows references to what was renamed', () => {
    const agent = (fn: string, topic: string): AgentVersion =>
      versionWith(
        ['function', fn, { source: `def ${fn}(conv: Conversation):\n    return 1` }],
        ['topic', topic, { name: topic, actions: `Call {{fn:${fn}}}.` }],
      )
    expect(
      compareVersions(agent('track', 'order'), agent('track_order', 'orders')).map((change) => change.change),
    ).toEqual(['renamed', 'renamed'])
  })

  it('pairs neither resources without content nor ones that fit equally well', () => {
    const empty = (name: string): Written => ['topic', name, { name, enabled: false, content: '', example_queries: [] }]
    const both = compareVersions(versionWith(empty('a')), versionWith(empty('b')))
    expect(both.map((change) => change.change)).toEqual(['removed', 'added'])
    const same = (name: string): Written => ['topic', name, { name, content: 'The same.' }]
    const changes = compareVersions(versionWith(same('a'), same('b')), versionWith(same('c'), same('d')))
    expect(changes.map((change) => change.change).sort()).toEqual(['added', 'added', 'removed', 'removed'])
  })
})

const word = fc.constantFrom('a', 'b', 'c', 'name', 'x/y', 'x~y', '', '__proto__', 'constructor', 'toString', 'ä')
const leaf = fc.oneof(word, fc.boolean(), fc.integer({ min: 0, max: 3 }), fc.constant(null))
const named = fc.record({ name: word, text: leaf })
const field = fc.oneof(
  leaf,
  fc.array(word, { maxLength: 3 }),
  fc.array(named, { maxLength: 3 }),
  fc.dictionary(word, leaf, { maxKeys: 3 }),
)
const written = fc.record({
  kind: fc.constantFrom<ResourceKind>('topic', 'handoff', 'step', 'rules'),
  name: word,
  value: fc.dictionary(word, field, { maxKeys: 3 }),
})
const anyVersion = fc
  .array(written, { maxLength: 5 })
  .map((list) => versionWith(...list.map(({ kind, name, value }) => [kind, name, value as JsonValue] as const)))

describe('for any two versions', () => {
  it('there is no change exactly when the digests are equal', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => (compareVersions(a, b).length === 0) === (a.digest === b.digest)),
      { numRuns: 500 },
    )
  })

  it('a changed resource has at least one field, and both ends', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const changes = compareVersions(a, b)
        const fieldless = changes.filter(
          ({ change, fields }) => change !== 'added' && change !== 'removed' && fields.length === 0,
        )
        expect(fieldless).toEqual([])
        expect(changes.filter(({ before, after }) => before == null && after == null)).toEqual([])
      }),
    )
  })

  it('applying the changes to the one gives the other', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        expect(applyChanges(compareVersions(a, b), a).digest).toBe(b.digest)
      }),
      { numRuns: 500 },
    )
  })

  it('the fields of an edit alone lead from the old value to the new one, but for the order of lists', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const edits = compareVersions(a, b).filter((change) => change.change === 'edited')
        const led = edits.map(({ fields, before, after }) =>
          unordered(applied(before?.value, after?.value, fields) ?? null),
        )
        expect(led).toEqual(edits.map(({ after }) => unordered(after?.value ?? null)))
      }),
      { numRuns: 500 },
    )
  })
})

/** The old value with the fields set or taken out. The new value only says how items of lists are called. */
function applied(
  old: JsonValue | undefined,
  shape: JsonValue | undefined,
  fields: readonly FieldChange[],
  pointer = '',
): JsonValue | undefined {
  const own = fields.find((field) => field.pointer === pointer && field.moved === undefined)
  if (own !== undefined) return own.after
  if (Array.isArray(old)) {
    const list = (Array.isArray(shape) ? shape : []) as readonly JsonValue[]
    const items = matchItems(old, list)
    if (items === null) return old
    return items.flatMap(({ label, before, after }) => {
      const one = [before === null ? undefined : old[before], after === null ? undefined : list[after]] as const
      const item = applied(one[0] as JsonValue | undefined, one[1], fields, pointerTo(pointer, label))
      return item === undefined ? [] : [item]
    })
  }
  if (old === undefined || old === null || typeof old !== 'object') return old
  const inside = new Map(Object.entries((shape ?? {}) as Record<string, JsonValue>))
  const map = new Map(Object.entries(old as Record<string, JsonValue>))
  return Object.fromEntries(
    [...new Set([...map.keys(), ...inside.keys()])].flatMap((key): [string, JsonValue][] => {
      const value = applied(map.get(key), inside.get(key), fields, pointerTo(pointer, key))
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function unordered(value: JsonValue): unknown {
  if (Array.isArray(value)) return value.map((item: JsonValue) => JSON.stringify(unordered(item))).sort()
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .map(([key, item]: [string, JsonValue]) => [key, unordered(item)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
