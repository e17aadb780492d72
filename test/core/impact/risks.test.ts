import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import { findImpact } from '../../../core/impact/find-impact.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { makeVersion, type Piece, topic } from '../../runtime/make-version.ts'

function risksOf(before: readonly Piece[], after: readonly Piece[]) {
  const [was, is] = [makeVersion(before), makeVersion(after)]
  return findImpact({ changes: compareVersions(was, is), before: was, after: is, testSets: [] }).risks
}

function said(before: readonly Piece[], after: readonly Piece[]): string[] {
  return risksOf(before, after).map(({ risk, message }) => `${risk}: ${message}`)
}

type Row = [string, ResourceKind, JsonValue, JsonValue, string[]]

const FILTER = (level: string, enabled = true): JsonValue => ({ categories: { violence: { enabled, level } } })
const CODE = (line: string): JsonValue => ({ source: `def f(conv):\n    ${line}\n` })

const EDITED: Row[] = [
  [
    'a number that is dialled',
    'handoff',
    { sip_config: { phone_number: '+441632960001' } },
    { sip_config: { phone_number: '+441632960002' } },
    ['phone number: handoff x now dials +441632960002 (was +441632960001)'],
  ],
  [
    'how and where a call goes',
    'handoff',
    { is_default: false, sip_config: { method: 'refer' } },
    { is_default: true, sip_config: { method: 'invite', outbound_endpoint: 'sip.example' } },
    [
      'handoff: handoff x is the default handoff now',
      'handoff: handoff x is now made by invite (was refer)',
      'handoff: handoff x now goes to the endpoint sip.example',
    ],
  ],
  [
    'a header that is sent',
    'handoff',
    { sip_headers: [{ key: 'X-A', value: '1' }] },
    { sip_headers: [{ key: 'X-A', value: '2' }] },
    ['handoff: handoff x now sends the SIP header X-A: 2 (was 1)'],
  ],
  [
    'a text message and its number',
    'sms_template',
    { text: 'Hello', env_phone_numbers: { live: '+441632960001' } },
    { text: 'Bye', env_phone_numbers: { live: '' } },
    [
      'phone number: SMS template x is no longer sent from +441632960001 in live',
      'text message: SMS template x now says Bye (was Hello)',
    ],
  ],
  [
    'where an integration calls',
    'api_integration',
    { environments: { live: { base_url: 'https://a.example', auth_type: 'apiKey' } } },
    { environments: { live: { base_url: 'https://b.example', auth_type: 'none' } } },
    [
      'URL: API integration x now authenticates by none in live (was apiKey)',
      'URL: API integration x now calls https://b.example in live (was https://a.example)',
    ],
  ],
  [
    'webhooks, MCP servers and secrets',
    'experimental_config',
    { llm: { mcp_servers: [] } },
    {
      llm: { mcp_servers: [{ url: 'https://mcp.example', auth: { secret_name: 'MCP' } }] },
      webhooks: { on_draft_published: [{ url: 'https://hook.example' }] },
    },
    [
      'webhook: experimental configuration x now has https://hook.example at webhooks › on_draft_published › https://hook.example › url',
      'MCP server: experimental configuration x now has https://mcp.example at llm › mcp_servers › https://mcp.example › url',
      'secret: experimental configuration x now names the secret MCP at llm › mcp_servers › https://mcp.example › auth › secret_name',
    ],
  ],
  [
    "the model's own filter",
    'experimental_config',
    { llm: { safety: { content_filters: { user_input: { is_enabled: true } } } } },
    { llm: { safety: { content_filters: { user_input: { is_enabled: false } } } } },
    [
      'safety lowered: experimental configuration x turns off the content filter at llm › safety › content_filters › user_input › is_enabled',
    ],
  ],
  [
    'a filter lowered',
    'safety_filters',
    FILTER('strict'),
    FILTER('lenient'),
    ['safety lowered: safety filters: violence is lenient now (was strict)'],
  ],
  [
    'a filter off',
    'voice_safety_filters',
    FILTER('strict'),
    FILTER('strict', false),
    ['safety lowered: voice safety filters: violence is off now (was strict)'],
  ],
  [
    'a filter gone',
    'chat_safety_filters',
    FILTER('medium'),
    { categories: {} },
    ['safety lowered: chat safety filters: violence is off now (was medium)'],
  ],
  ['a filter raised', 'safety_filters', FILTER('lenient'), FILTER('strict'), []],
  [
    'a number in prose',
    'topic',
    { content: 'Ring 01632 960001 or (020) 7946 0000.' },
    { content: 'Ring 01632 960002 or (020) 7946 0000.' },
    ['phone number: topic x now holds the number 01632 960002 (was 01632 960001)'],
  ],
  [
    'the same number, written otherwise',
    'topic',
    { content: 'Ring +44 1632 960001.' },
    { content: 'Please ring +441632960001' },
    [],
  ],
  [
    'dates, sizes and short numbers',
    'topic',
    { content: 'a' },
    { content: 'On 2026-03-01 at 10:30, 1500 bikes, £12.50, order 12345678.' },
    [],
  ],
  [
    'an address in code',
    'function',
    CODE('return "https://a.example/x"'),
    CODE('return "https://b.example/x."'),
    ['URL: function x now holds the address https://b.example/x (was https://a.example/x)'],
  ],
  [
    'a secret in code',
    'function',
    CODE('pass'),
    CODE('conv.utils.get_secret("CRM_KEY")'),
    ['secret: function x now asks for the secret CRM_KEY'],
  ],
  [
    'a number in rules',
    'rules',
    'Be kind.',
    'Give out +44 1632 960001.',
    ['phone number: rules x now holds the number +44 1632 960001'],
  ],
]

describe('risks of an edit', () => {
  it.each(EDITED)('%s', (_, kind, before, after, wanted) => {
    const piece = (value: JsonValue): Piece => ({ kind, name: 'x', value })
    expect(said([piece(before)], [piece(after)])).toEqual(wanted)
  })

  it('do not count what merely stands in another field of the resource', () => {
    const of = (values: JsonValue): Piece => ({ kind: 'attribute', name: 'phone', value: { values } })
    const before = of({ Bistro: '+15550001234' })
    expect(said([before], [of({ Downtown: '+15550001234' })])).toEqual([])
    expect(said([before], [of({ Downtown: '+15550001234', Uptown: '+15550001235' })])).toEqual([
      'phone number: attribute phone (Uptown) now holds the number +15550001235',
    ])
  })
})

describe('risks of what is new or gone', () => {
  const desk: Piece = {
    kind: 'handoff',
    name: 'desk',
    value: { name: 'desk', is_default: true, sip_config: { method: 'refer', phone_number: '+441632960001' } },
  }

  it('tell a new resource in one sentence', () => {
    expect(said([], [desk])).toEqual([
      'phone number: handoff desk is new: dials +441632960001, is the default handoff now, is made by refer',
    ])
  })

  it('tell deletions that something still means, before those that nothing does', () => {
    const help = topic('help', [], '', { actions: '{{ho:desk}}' })
    const other = topic('other', [], '', { actions: 'maybe {{ho:desk}}' })
    expect(said([desk, help, other], [help, topic('other', [], 'x', { actions: 'maybe {{ho:desk}}' })])).toEqual([
      'deletion: handoff desk is deleted, and topic help and topic other still name it',
    ])
    expect(said([desk, help], [topic('help', [], 'Sorry.')])).toEqual(['deletion: handoff desk is deleted'])
    expect(said([topic('a', ['x'])], [])).toEqual([])
    expect(said([desk, help], [])).toEqual(['deletion: handoff desk is deleted'])
  })

  it('call out that many of a kind go, though nothing names them', () => {
    const topics = Array.from({ length: 40 }, (_, at) => topic(`t${at}`, [`question ${at}`]))
    expect(said(topics, topics.slice(30))).toEqual(['deletion: 30 topics are deleted, of 40'])
    expect(said(topics, [])).toEqual(['deletion: all 40 topics are deleted'])
    const texts = topics.map(({ name }): Piece => ({ kind: 'sms_template', name, value: { name, text: 'Hello' } }))
    expect(said(texts, [])).toContain('deletion: all 40 SMS templates are deleted')
    expect(said(topics, topics.slice(3))).toEqual([])
    expect(said(topics.slice(0, 6), topics.slice(0, 3))).toEqual(['deletion: 3 topics are deleted, of 6'])
  })

  it('are one for an agent that is gone, whatever it had', () => {
    const was = makeVersion([
      desk,
      { kind: 'safety_filters', name: 'safety_filters', value: FILTER('strict') },
      topic('help', [], '', { actions: '{{ho:desk}}' }),
    ])
    const { risks } = findImpact({ changes: compareVersions(was, null), before: was, after: null, testSets: [] })
    expect(risks.map(({ risk, message }) => `${risk}: ${message}`)).toEqual([
      'deletion: the whole agent is removed, with 3 resources',
    ])
  })

  it('are one line for a resource of an agent that is new', () => {
    const is = makeVersion([desk, topic('numbers', [], 'Ring +441632960001 or https://a.example')])
    const { risks } = findImpact({ changes: compareVersions(null, is), before: null, after: is, testSets: [] })
    expect(risks.map(({ risk, message }) => `${risk}: ${message}`)).toEqual([
      'phone number: handoff desk is new: dials +441632960001',
      'phone number: topic numbers now holds the number +441632960001',
    ])
  })

  it('tell several numbers of one resource in one sentence', () => {
    const of = (values: JsonValue): Piece => ({ kind: 'attribute', name: 'phone', value: { values } })
    const more = { Uptown: '+15550001235', Waterfront: '+15550001236' }
    expect(said([of({})], [of(more)])).toEqual([
      'phone number: attribute phone now holds the numbers +15550001235 (Uptown) and +15550001236 (Waterfront)',
    ])
    expect(said([of(more)], [of({})])).toEqual([
      'phone number: attribute phone no longer holds the numbers +15550001235 (Uptown) and +15550001236 (Waterfront)',
    ])
  })

  it('tell who still uses the old name', () => {
    const [old, now] = ['old_name', 'new_name'].map((name): Piece => ({
      kind: 'function',
      name,
      value: CODE('return "x y z"'),
    }))
    const user = topic('user', [], '', { actions: '{{fn:old_name}}' })
    if (old === undefined || now === undefined) throw new Error('both are there')
    expect(said([old, user], [now, user])).toEqual([
      'deletion: function old_name is called new_name now, and topic user still names it',
    ])
  })

  it('stand in the order of gravity', () => {
    const before: Piece[] = [
      desk,
      { kind: 'safety_filters', name: 'safety_filters', value: FILTER('strict') },
      topic('help', [], '', { actions: '{{ho:desk}}' }),
      topic('a', []),
    ]
    const after: Piece[] = [
      { kind: 'safety_filters', name: 'safety_filters', value: FILTER('medium') },
      topic('help', [], '', { actions: '{{ho:desk}}' }),
      topic('a', [], 'https://a.example'),
      { kind: 'sms_template', name: 's', value: { text: 'Hi' } },
    ]
    expect(risksOf(before, after).map(({ risk }) => risk)).toEqual([
      'safety lowered',
      'deletion',
      'text message',
      'URL',
    ])
  })
})

describe('risks of hostile content', () => {
  it('take little time and stay few', () => {
    const text = `${'+441632 '.repeat(20_000)}${'0123 '.repeat(20_000)}https://${'a'.repeat(50_000)}${' (1'.repeat(20_000)}`
    const start = process.cpuUsage()
    const numbers = Array.from({ length: 5_000 }, (_, at) => `+44163296${String(at).padStart(4, '0')}`).join(' ; ')
    const risks = risksOf([topic('a', [])], [topic('a', [], text), topic('__proto__', [], numbers)])
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(2_000)
    expect(risks.length).toBeLessThanOrEqual(40)
    for (const { message } of risks) expect(message.length).toBeLessThan(1_000)
  })
})
