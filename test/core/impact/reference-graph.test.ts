import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import { referenceGraph } from '../../../core/impact/reference-graph.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'

type Written = readonly [kind: ResourceKind, name: string, path: string, value: JsonValue]

function versionOf(...written: readonly Written[]): AgentVersion {
  return versionFromResources(
    'agent',
    null,
    written.map(([kind, name, path, value]) => ({ key: `${kind}:${name}`, kind, name, path, value })),
  )
}

function py(kind: ResourceKind, name: string, path: string, ...lines: string[]): Written {
  return [kind, name, path, { source: `${lines.join('\n')}\n` }]
}

const AGENT = versionOf(
  ['topic', 'book', 'topics/book.yaml', { actions: 'call {{fn:start_booking}}', content: '{{attr:hours}} {{tn:bye}}' }],
  ['topic', 'loop', 'topics/loop.yaml', { actions: '{{ho:desk}} {{twilio_sms:map}} {{fn:nowhere}} {{odd:x}}' }],
  ['flow', 'Book a bike', 'flows/book_a_bike/flow_config.yaml', { start_step: 'Yes/No' }],
  [
    'step',
    'Book a bike/Yes/No',
    'flows/book_a_bike/steps/yes_no.yaml',
    {
      name: 'Yes/No',
      prompt: 'call {{ft:save}}, {{entity:day}}',
      extracted_entities: ['day'],
      conditions: [{ name: 'a', child_step: 'check', required_entities: ['size'] }],
    },
  ],
  py('function_step', 'Book a bike/check', 'flows/book_a_bike/function_steps/check.py', 'flow.goto_step("Yes/No")'),
  py(
    'transition_function',
    'Book a bike/save',
    'flows/book_a_bike/functions/save.py',
    'from functions.store import put',
    'from .other import x',
    'def save(conv, flow):',
    '    conv.send_sms_template(conv.caller_number, "map")',
    '    conv.state.saved = True',
    '    return {"transition": {"goto_flow": "Book a bike", "goto_step": "check"}}',
  ),
  py('transition_function', 'Book a bike/other', 'flows/book_a_bike/functions/other.py', 'def other(conv, flow): pass'),
  py(
    'function',
    'start_booking',
    'functions/start_booking.py',
    'def start_booking(conv):',
    '    conv.goto_flow("Book a bike")',
  ),
  py(
    'function',
    'store',
    'functions/store.py',
    'def store(conv):',
    '    conv.functions.start_booking()',
    '    hand_over(conv, "desk")',
    '    conv.call_handoff(destination="workshop")',
    '    conv.api.fleet.list()',
    '    return conv.variant.hours, conv.entities.day, conv.translations.bye',
  ),
  ['handoff', 'desk', 'config/handoffs.yaml', {}],
  ['handoff', 'workshop', 'config/handoffs.yaml', {}],
  ['sms_template', 'map', 'config/sms_templates.yaml', { text: '{{vrbl:saved}}' }],
  ['attribute', 'hours', 'config/variant_attributes.yaml', {}],
  ['translation', 'bye', 'config/translations.yaml', {}],
  ['entity', 'day', 'config/entities.yaml', {}],
  ['entity', 'size', 'config/entities.yaml', {}],
  ['api_integration', 'fleet', 'config/api_integrations.yaml', {}],
  ['variable', 'saved', 'functions/save.py', null],
  ['phrase_filter', 'stop', 'voice/response_control/phrase_filtering.yaml', { function: 'store' }],
  ['test_case', 'all', 'test_suite/all.yaml', { scenario: '{{fn:store}}' }],
)

describe('what leads to what', () => {
  const graph = referenceGraph(AGENT)

  it.each([
    ['topic:book', ['attribute:hours', 'function:start_booking', 'translation:bye']],
    ['topic:loop', ['handoff:desk', 'sms_template:map']],
    ['flow:Book a bike', ['step:Book a bike/Yes/No']],
    [
      'step:Book a bike/Yes/No',
      ['entity:day', 'entity:size', 'function_step:Book a bike/check', 'transition_function:Book a bike/save'],
    ],
    ['function_step:Book a bike/check', ['step:Book a bike/Yes/No']],
    [
      'transition_function:Book a bike/save',
      [
        'flow:Book a bike',
        'function:store',
        'function_step:Book a bike/check',
        'sms_template:map',
        'transition_function:Book a bike/other',
        'variable:saved',
      ],
    ],
    ['function:start_booking', ['flow:Book a bike']],
    [
      'function:store',
      [
        'api_integration:fleet',
        'attribute:hours',
        'entity:day',
        'function:start_booking',
        'handoff:desk',
        'handoff:workshop',
        'translation:bye',
      ],
    ],
    ['sms_template:map', ['variable:saved']],
    ['phrase_filter:stop', ['function:store']],
    ['test_case:all', []],
    ['topic:nowhere', []],
  ])('%s leads to %j', (key, wanted) => {
    expect(graph.links(key)).toEqual(wanted)
  })

  it('is told nearest first, then by key, with the distance', () => {
    const reached = graph.reaches('topic:book')
    expect(reached.slice(0, 5).map(({ key, distance }) => [distance, key])).toEqual([
      [1, 'attribute:hours'],
      [1, 'function:start_booking'],
      [1, 'translation:bye'],
      [2, 'flow:Book a bike'],
      [3, 'step:Book a bike/Yes/No'],
    ])
    expect(
      graph
        .usedBy('handoff:workshop')
        .map(({ key, distance }) => [distance, key])
        .slice(0, 3),
    ).toEqual([
      [1, 'function:store'],
      [2, 'phrase_filter:stop'],
      [2, 'transition_function:Book a bike/save'],
    ])
  })

  it('ends on cycles, and never tells a resource of itself', () => {
    expect(graph.reaches('function:store').map(({ key }) => key)).toContain('transition_function:Book a bike/save')
    expect(graph.reaches('function:store').map(({ key }) => key)).not.toContain('function:store')
  })

  it('stops at the limit', () => {
    expect(graph.reaches('topic:book', 2)).toHaveLength(2)
    expect(graph.reaches('topic:book', 0)).toEqual([])
  })
})

describe('any graph', () => {
  const name = fc.constantFrom('__proto__', 'constructor', 'a', 'b', 'c', 'd', 'toString', 'é')
  const links = fc.array(fc.tuple(name, fc.array(name, { maxLength: 6 })), { maxLength: 12 })

  it('has usedBy and reaches as mirrors of each other, and distances that grow', () => {
    fc.assert(
      fc.property(links, (list) => {
        const topics = new Map(list)
        const version = versionOf(
          ...[...topics].map(([from, to]): Written => {
            const source = to.map((one) => `conv.functions.${one}()`).join('\n')
            return ['function', from, `functions/${from}.py`, { source }]
          }),
        )
        const graph = referenceGraph(version)
        for (const from of version.resources.keys()) {
          const reached = graph.reaches(from)
          expect(new Set(reached.map(({ key }) => key)).size).toBe(reached.length)
          expect(reached.map(({ distance }) => distance)).toEqual(
            reached.map(({ distance }) => distance).sort((a, b) => a - b),
          )
          for (const { key, distance } of reached) {
            expect(key).not.toBe(from)
            expect(graph.usedBy(key).find((one) => one.key === from)?.distance).toBe(distance)
          }
          expect(graph.reachedFrom([from])).toEqual(new Set([from, ...reached.map(({ key }) => key)]))
        }
      }),
    )
  })

  it('of 20,000 resources in a ring with a hub is made and walked quickly', () => {
    const count = 20_000
    const version = versionOf(
      ...Array.from({ length: count }, (_, at): Written => {
        return ['topic', `t${at}`, `topics/t${at}.yaml`, { actions: `{{attr:hub}} {{fn:f${at}}} {{vrbl:v${at % 7}}}` }]
      }),
      ['attribute', 'hub', 'config/variant_attributes.yaml', { values: {} }],
    )
    const start = process.cpuUsage()
    const graph = referenceGraph(version)
    expect(graph.usedBy('attribute:hub')).toHaveLength(count)
    for (let at = 0; at < 1_000; at += 1) expect(graph.reaches(`topic:t${at}`, 200)).toHaveLength(1)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(3_000)
  })
})
