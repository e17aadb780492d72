import { type Impact, NO_IMPACT } from '../../../core/impact/impact.ts'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import type { AgentReport, Report, VersionSummary } from '../../../core/report/report.ts'
import type { CaseResult, TestRun, Verdict } from '../../../core/test-sets/test-case.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { RoutingDiff } from '../../../core/routing/routing-diff.ts'
import type { Change } from '../../../core/version/change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'
import { SAMPLE_AGENT } from './sample-agent.ts'

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

const UNCHANGED: AgentReport['unchanged'] = [
  { path: 'agents/bike-hire/topics/tyres.yaml', reason: 'formatting' },
  { path: 'agents/bike-hire/functions/get_shop.py', reason: 'comments' },
  { path: 'agents/bike-hire/_gen/__init__.py', reason: 'generated' },
  { path: 'agents/bike-hire/_gen/decorators.py', reason: 'generated' },
]

const RISKS: Impact['risks'] = [
  {
    risk: 'phone number',
    key: 'handoff:front_desk',
    pointer: '/sip_config/phone_number',
    message: 'handoff front_desk now dials +441632960077 (was +441632960001)',
    path: 'agents/bike-hire/config/handoffs.yaml',
    line: 6,
  },
  {
    risk: 'deletion',
    key: 'topic:tandems',
    pointer: '',
    message: 'topic tandems is deleted; 1 example query has no topic any more',
    path: 'agents/bike-hire/topics/tandems.yaml',
    line: 1,
  },
]

const ROUTING: RoutingDiff = {
  queries: 9,
  moved: [
    {
      query: 'Are you open on public holidays?',
      owner: 'opening_hours',
      before: { topic: null, score: 0.11 },
      after: { topic: 'opening_hours', score: 0.94 },
    },
    {
      query: 'Do you hire tandems?',
      owner: null,
      before: { topic: 'tandems', score: 1 },
      after: { topic: 'deposit', score: 0.31 },
    },
  ],
  confusable: [{ topics: ['opening_hours', 'valet_parking'], queries: ['How late can I bring the bike back?'] }],
  score: { before: { queries: 8, top1: 0.75, top3: 1 }, after: { queries: 11, top1: 0.727, top3: 0.909 } },
}

/** As git tells it: one commit, but for the handoff. */
function placed(change: Change, index: number): Change {
  const path = `agents/bike-hire/${change.after?.path ?? change.before?.path ?? ''}`
  const commit = change.kind === 'handoff' ? '0d1c2b3a49586776859483a2b1c0d9e8f7a6b5c4' : HEAD
  return {
    ...change,
    places: {
      ...(change.before == null ? {} : { before: { path, line: index + 1 } }),
      ...(change.after == null ? {} : { after: { path, line: index + 2 } }),
    },
    attribution: {
      author: change.kind === 'handoff' ? 'Ravi Menon' : 'Ada Krüger',
      commit,
      subject: change.kind === 'handoff' ? 'New number of the front desk' : 'Valet parking, longer hours',
      date: '2026-03-02T10:00:00Z',
    },
  }
}

function impactOf({ key, kind, name }: Change): Impact['items'][number] {
  if (kind !== 'topic') return { key, usedBy: [], reaches: [], testedBy: [] }
  return {
    key,
    usedBy: [{ key: 'rules:rules', kind: 'rules', name: 'rules', distance: 1 }],
    reaches: [
      { key: 'function:get_price', kind: 'function', name: 'get_price', distance: 1 },
      { key: 'handoff:front_desk', kind: 'handoff', name: 'front_desk', distance: 2 },
    ],
    testedBy: name === 'opening_hours' ? [{ set: 'Opening hours', name: 'Sunday hours at the harbour' }] : [],
  }
}

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
  const [baseVersion, headVersion] = [
    versionOfWritten(SAMPLE_AGENT.before, BASE),
    versionOfWritten(SAMPLE_AGENT.after, HEAD),
  ]
  const changes = compareVersions(baseVersion, headVersion).map(placed)
  const report = agentReport(baseVersion, headVersion, {
    changes,
    unchanged: UNCHANGED,
    impact: { items: changes.map(impactOf), risks: RISKS, untested: ['topic:deposit', 'function:get_price'] },
    routing: ROUTING,
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
