import { NO_IMPACT } from '../../../core/impact/impact.ts'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import type { AgentReport, Report, VersionSummary } from '../../../core/report/report.ts'
import type { CaseResult, TestRun, Verdict } from '../../../core/test-sets/test-case.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'

const BASE = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'
const HEAD = 'ffb2c3d4e5f60718293a4b5c6d7e8f9087654321'

/** `['topic', 'parking', { content: … }]`, in the shape of a normal resource. */
export type Written = readonly [kind: ResourceKind, name: string, value: JsonValue]

export function versionOfWritten(written: readonly Written[], commit: string | null = null): AgentVersion {
  const resources = written.map(([kind, name, value]) => ({
    key: `${kind}:${name}`,
    kind,
    name,
    path: `${kind}/${name}.yaml`,
    value,
  }))
  return versionFromResources('bike-hire', commit, resources)
}

function summaryOf(version: AgentVersion | null): VersionSummary | null {
  return version == null ? null : { digest: version.digest, commit: version.commit, resources: {} }
}

export function agentReport(
  before: AgentVersion | null,
  after: AgentVersion | null,
  more: Partial<AgentReport> = {},
): AgentReport {
  return {
    agent: 'bike-hire',
    path: 'agents/bike-hire',
    before: summaryOf(before),
    after: summaryOf(after),
    findings: [],
    changes: compareVersions(before, after),
    unchanged: [],
    impact: NO_IMPACT,
    routing: null,
    testSets: { base: null, head: null, behaviour: [] },
    verdict: 'pass',
    reasons: [],
    ...more,
  }
}

export function reportOf(agents: readonly AgentReport[], more: Partial<Report> = {}): Report {
  return {
    schema: 'greenroom.report/1',
    base: { ref: 'main', commit: BASE },
    head: { ref: 'feature/valet', commit: HEAD },
    agents,
    findings: [],
    verdict: agents.some((agent) => agent.verdict === 'fail') ? 'fail' : 'pass',
    ...more,
  }
}

export function testCase(name: string, verdict: Verdict, more: Partial<CaseResult> = {}): CaseResult {
  return {
    set: 'Opening hours',
    name,
    verdict,
    assertions: [],
    turns: [],
    durationMs: 12.5,
    path: 'agents/bike-hire/test_sets/opening_hours.yaml',
    line: 4,
    ...more,
  }
}

export function testRun(cases: readonly CaseResult[]): TestRun {
  const count = (verdict: Verdict) => cases.filter((item) => item.verdict === verdict).length
  return {
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    notJudged: count('not judged'),
    skipped: count('skipped'),
    cases,
  }
}

const RULES = `You are the phone agent of a bike hire with three shops.
Speak in short sentences.
Never promise a bike that was not confirmed.
If the caller is upset, offer {{ho:front_desk}}.`

const GET_PRICE = `@func_description("Price of a hire for a number of days")
@func_parameter("days", "How many days")
def get_price(conv: Conversation, days: int):
    price = 18 * days
    if days >= 7:
        price = price * 0.9
    return f"{price:.2f} pounds"`

const BEFORE: readonly Written[] = [
  ['rules', 'rules', RULES],
  [
    'handoff',
    'front_desk',
    {
      name: 'front_desk',
      description: 'A person in the shop',
      is_default: true,
      sip_config: { method: 'refer', phone_number: '+441632960001' },
      sip_headers: [],
    },
  ],
  [
    'attribute',
    'opening_hours',
    {
      name: 'opening_hours',
      values: { Harbour: 'Monday to Saturday, 9:00 to 18:00', Uptown: 'Every day, 10:00 to 17:00' },
    },
  ],
  [
    'topic',
    'opening_hours',
    {
      name: 'opening_hours',
      enabled: true,
      actions: '',
      content: 'We are open {{attr:opening_hours}}.',
      example_queries: ['When do you open?', 'Are you open on Sunday?'],
    },
  ],
  [
    'topic',
    'helmets',
    {
      name: 'helmets',
      enabled: true,
      actions: '',
      content: 'Helmets are free with every hire.',
      example_queries: ['Do I get a helmet?'],
    },
  ],
  [
    'topic',
    'deposit',
    {
      name: 'deposit',
      enabled: true,
      actions: '',
      content: 'We take a deposit of 50 pounds by card and give it back when the bike is back.',
      example_queries: ['Do I have to pay a deposit?', 'How much is the deposit?'],
    },
  ],
  [
    'topic',
    'tandems',
    {
      name: 'tandems',
      enabled: true,
      actions: '',
      content: 'We have four tandems at the harbour.',
      example_queries: ['Do you hire tandems?'],
    },
  ],
  [
    'step',
    'book a bike/Collect dates',
    {
      name: 'Collect dates',
      step_type: 'default_step',
      prompt: 'Ask from when to when the caller wants the bike.',
      extracted_entities: ['date'],
      conditions: [
        {
          name: 'dates known',
          condition_type: 'step_condition',
          description: 'Both dates are known',
          child_step: 'Choose size',
          required_entities: ['date'],
        },
      ],
    },
  ],
  ['function', 'get_price', { source: GET_PRICE }],
  [
    'voice_greeting',
    'voice_greeting',
    { welcome_message: 'Hello, this is the bike hire. How can I help?', language_code: 'en-GB' },
  ],
]

const AFTER: readonly Written[] = [
  [
    'rules',
    'rules',
    RULES.replace('Speak in short sentences.', 'Speak in short, friendly sentences.').replace(
      'offer {{ho:front_desk}}.',
      'apologise first, then offer {{ho:front_desk}}.',
    ),
  ],
  [
    'handoff',
    'front_desk',
    {
      name: 'front_desk',
      description: 'A person in the shop',
      is_default: true,
      sip_config: { method: 'refer', phone_number: '+441632960077' },
      sip_headers: [],
    },
  ],
  [
    'attribute',
    'opening_hours',
    {
      name: 'opening_hours',
      values: { Harbour: 'Monday to Saturday, 9:00 to 18:00', Uptown: 'Every day, 9:00 to 19:00' },
    },
  ],
  [
    'topic',
    'opening_hours',
    {
      name: 'opening_hours',
      enabled: true,
      actions: '',
      content: 'Our shop is open {{attr:opening_hours}}. On public holidays we close at noon.',
      example_queries: [
        'When do you open?',
        'Are you open on Sunday?',
        'How late can I bring the bike back?',
        'Are you open on public holidays?',
      ],
    },
  ],
  [
    'topic',
    'helmets_and_locks',
    {
      name: 'helmets_and_locks',
      enabled: true,
      actions: '',
      content: 'Helmets are free with every hire.',
      example_queries: ['Do I get a helmet?'],
    },
  ],
  [
    'topic',
    'deposit',
    {
      name: 'deposit',
      enabled: true,
      actions: 'If the caller asks for the amount, call {{fn:get_price}}.',
      content: 'We take a deposit of 50 pounds by card and give it back when the bike is back.',
      example_queries: ['Do I have to pay a deposit?', 'How much is the deposit?'],
    },
  ],
  [
    'topic',
    'valet_parking',
    {
      name: 'valet_parking',
      enabled: true,
      actions: '',
      content:
        'Leave your car with us at the harbour: we park it for 12 pounds a day.\nBring the ticket when you come back.',
      example_queries: ['Can I leave my car?', 'Is there parking?', 'Do you park my car?'],
    },
  ],
  [
    'step',
    'book a bike/Collect dates',
    {
      name: 'Collect dates',
      step_type: 'default_step',
      prompt: 'Ask from when to when the caller wants the bike. Repeat both dates.',
      extracted_entities: ['date'],
      conditions: [
        {
          name: 'dates known',
          condition_type: 'step_condition',
          description: 'Both dates are known',
          child_step: 'Confirm dates',
          required_entities: ['date'],
        },
      ],
    },
  ],
  ['function', 'get_price', { source: GET_PRICE.replace('18 * days', '21 * days').replace('days >= 7', 'days >= 5') }],
  [
    'voice_greeting',
    'voice_greeting',
    { welcome_message: 'Hello, this is the bike hire. How can I help?', language_code: 'en-GB' },
  ],
]

/** A pull request with something of everything: every kind of change, findings, newly failing and passing test cases. */
export function sampleReport(): Report {
  const range = { line: 6, column: 12, endLine: 6, endColumn: 32 }
  const before = testCase('Sunday hours at the harbour', 'passed', {
    turns: [
      {
        user: 'are you open on sunday?',
        reply: 'We are open Monday to Saturday, 9:00 to 18:00.',
        topic: 'opening_hours',
        notExecuted: [],
      },
    ],
    assertions: [{ assertion: 'topic: opening_hours', verdict: 'passed', turn: 0 }],
  })
  const failing = testCase('Sunday hours at the harbour', 'failed', {
    turns: [
      {
        user: 'are you open on sunday?',
        reply: 'Leave your car with us at the harbour: we park it for 12 pounds a day.',
        topic: 'valet_parking',
        notExecuted: ['If the caller asks for the amount, call get_price'],
      },
    ],
    assertions: [
      {
        assertion: 'topic: opening_hours',
        verdict: 'failed',
        reason: 'the answer came from valet_parking (0.61)',
        turn: 0,
      },
      { assertion: 'says: 9:00', verdict: 'failed', reason: 'the reply does not say it', turn: 0 },
    ],
  })
  const parking = testCase('Parking is known', 'passed', {
    set: 'Parking',
    turns: [
      {
        user: 'is there parking?',
        reply: 'Leave your car with us at the harbour: we park it for 12 pounds a day.',
        topic: 'valet_parking',
        notExecuted: [],
      },
    ],
  })
  const parkingBefore = testCase('Parking is known', 'failed', {
    set: 'Parking',
    turns: [{ user: 'is there parking?', reply: 'Sorry, I did not understand that.', topic: null, notExecuted: [] }],
    assertions: [{ assertion: 'topic: valet_parking', verdict: 'failed', reason: 'no topic answered', turn: 0 }],
  })
  const politeness = testCase('Complaint is handled politely', 'not judged', {
    turns: [{ user: 'my bike broke down', reply: 'I am sorry to hear that.', topic: 'breakdown', notExecuted: [] }],
    assertions: [
      {
        assertion: 'judge: The agent offers a transfer politely',
        verdict: 'not judged',
        reason: 'no model was there to judge',
        turn: 0,
      },
    ],
  })
  const passed = ['Weekday hours', 'Hours uptown', 'Holiday hours', 'Greeting'].map((name) => testCase(name, 'passed'))
  const report = agentReport(versionOfWritten(BEFORE, BASE), versionOfWritten(AFTER, HEAD), {
    verdict: 'fail',
    reasons: ['1 finding is an error', '1 test case is newly failing: Opening hours › Sunday hours at the harbour'],
    findings: [
      {
        rule: 'unresolved-reference',
        severity: 'error',
        message: '{{fn:get_prize}} resolves to nothing: there is no "get_prize" among the functions.',
        hint: 'Did you mean "get_price"?',
        path: 'agents/bike-hire/topics/deposit.yaml',
        range,
      },
      {
        rule: 'unknown-reference-prefix',
        severity: 'warning',
        message: '{{sms:confirmation}} has an unknown prefix "sms".',
        hint: 'Did you mean {{twilio_sms:confirmation}}?',
        path: 'agents/bike-hire/agent_settings/rules.txt',
        range: { line: 14, column: 3, endLine: 14, endColumn: 24 },
      },
    ],
    testSets: {
      base: testRun([before, parkingBefore, politeness, ...passed]),
      head: testRun([failing, parking, politeness, ...passed]),
      behaviour: [
        { set: 'Opening hours', name: 'Sunday hours at the harbour', change: 'newly failing', before, after: failing },
        { set: 'Parking', name: 'Parking is known', change: 'newly passing', before: parkingBefore, after: parking },
      ],
    },
  })
  return reportOf([report])
}
