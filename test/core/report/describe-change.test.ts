import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import { describeChange } from '../../../core/report/describe-change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { versionOfWritten } from './sample-report.ts'

function words(kind: ResourceKind, before: JsonValue, after: JsonValue): string {
  const [change] = compareVersions(versionOfWritten([[kind, 'x', before]]), versionOfWritten([[kind, 'x', after]]))
  return change == null ? 'no change' : describeChange(change)
}

describe('describeChange', () => {
  const cases: [string, ResourceKind, JsonValue, JsonValue][] = [
    ['content reworded', 'topic', { content: 'One text.' }, { content: 'Another text.' }],
    ['content added', 'topic', { content: '' }, { content: 'Another text.' }],
    ['content removed', 'topic', { content: 'One text.' }, { content: '' }],
    ['actions added; now calls track_order', 'topic', { actions: '' }, { actions: 'Call {{fn:track_order}}.' }],
    [
      'actions reworded; now hands off to desk; no longer sends code',
      'topic',
      { actions: 'Send {{twilio_sms:code}}.' },
      { actions: 'Use {{ho:desk}} now.' },
    ],
    ['2 example queries added', 'topic', { example_queries: ['a'] }, { example_queries: ['a', 'b', 'c'] }],
    ['1 example query removed', 'topic', { example_queries: ['a', 'b'] }, { example_queries: ['a'] }],
    ['1 example query reworded', 'topic', { example_queries: ['a', 'b'] }, { example_queries: ['a', 'c'] }],
    ['2 example queries added, 1 removed', 'topic', { example_queries: ['a'] }, { example_queries: ['b', 'c'] }],
    [
      'only the order of example queries changed',
      'topic',
      { example_queries: ['a', 'b'] },
      { example_queries: ['b', 'a'] },
    ],
    ['enabled true → "false"', 'topic', { enabled: true }, { enabled: 'false' }],
    ['config: min 1 → "1"', 'entity', { config: { min: 1 } }, { config: { min: '1' } }],
    ['only the Unicode form of letters changed', 'topic', { content: 'Caf\u00E9' }, { content: 'Cafe\u0301' }],
    ['switched off', 'topic', { enabled: true }, { enabled: false }],
    ['start step A → B', 'flow', { start_step: 'A' }, { start_step: 'B' }],
    [
      'value for Uptown a → c',
      'attribute',
      { values: { Uptown: 'a', Harbour: 'b' } },
      { values: { Uptown: 'c', Harbour: 'b' } },
    ],
    [
      'values for A, B and 2 more changed',
      'attribute',
      { values: { A: '1', B: '1', C: '1', D: '1' } },
      { values: { A: '2', B: '2', C: '2', D: '2' } },
    ],
    ['value for C set to 1', 'attribute', { values: { A: '1' } }, { values: { A: '1', C: '1' } }],
    [
      'condition done added',
      'step',
      { conditions: [{ name: 'a' }] },
      { conditions: [{ name: 'a' }, { name: 'done' }] },
    ],
    [
      'condition a: child step x → y',
      'step',
      { conditions: [{ name: 'a', child_step: 'x' }] },
      { conditions: [{ name: 'a', child_step: 'y' }] },
    ],
    [
      'sip config: phone number 1 → 2',
      'handoff',
      { sip_config: { phone_number: '1' } },
      { sip_config: { phone_number: '2' } },
    ],
    ['code changed (+1 −1)', 'function', { source: 'def x():\n    return 1' }, { source: 'def x():\n    return 2' }],
    [
      'takes date; no longer takes day; now uses the state of hours; code changed (+3 −2)',
      'function',
      { source: '@func_parameter("day", "d")\ndef x(day: str):\n    return 1' },
      { source: '@func_parameter("date", "d")\ndef x(date: str):\n    conv.state.hours = 1\n    return 1' },
    ],
    [
      'now hands off to desk; now sends code; now enters flow Booking; no longer calls f; 1 more',
      'function',
      { source: 'def x():\n    conv.functions.f()\n    return 1' },
      {
        source:
          'def x():\n    conv.call_handoff(destination="desk")\n    conv.send_sms_template(to_number=n, template="code")\n    conv.goto_flow("Booking")\n    return 1',
      },
    ],
    [
      'smart vad › gated functions: a moved from x to z',
      'experimental_config',
      { smart_vad: { gated_functions: { x: ['a'], y: [] } } },
      { smart_vad: { gated_functions: { z: ['a'], y: [] } } },
    ],
    ['text reworded', 'rules', 'Be kind.', 'Be very kind.'],
  ]

  it.each(cases)('%s', (expected, kind, before, after) => {
    expect(words(kind, before, after)).toBe(expected)
  })

  it('tells what is new, and the old name of what was renamed', () => {
    const topic = (name: string) =>
      versionOfWritten([['topic', name, { name, content: 'Behind the shop.', example_queries: ['a', 'b'] }]])
    expect(compareVersions(null, topic('parking')).map(describeChange)).toEqual(['2 example queries, such as “a”'])
    expect(compareVersions(topic('parking'), topic('car_park')).map(describeChange)).toEqual([
      'was parking (delete + create at the vendor)',
    ])
  })

  it('stops after four things', () => {
    const before = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, 'one']))
    const after = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, 'two']))
    expect(words('topic', before, after)).toBe('a one → two; b one → two; c one → two; d one → two; 2 more')
  })
})
