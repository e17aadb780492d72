import type { ResourceKey } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import type { Impact, Reached } from '../../../core/impact/impact.ts'
import type { AgentReport, Report } from '../../../core/report/report.ts'
import type { RoutingDiff } from '../../../core/routing/routing-diff.ts'
import type { TurnResult } from '../../../core/test-sets/test-case.ts'
import type { Change } from '../../../core/version/change.ts'
import { reportOf, sampleReport, testCase, testRun } from './sample-report.ts'

/** The sample with everything that a report can know: places, authors, impact, routing, traces, files without effect. */
export function fullReport(more: Partial<Report> = {}): Report {
  const [agent] = sampleReport().agents
  if (agent == null) throw new Error('the sample has an agent')
  return reportOf([withAll(agent)], more)
}

function withAll(agent: AgentReport): AgentReport {
  return {
    ...agent,
    changes: agent.changes.map(withPlace),
    impact: IMPACT,
    routing: ROUTING,
    testSets: withTraces(agent.testSets),
    unchanged: [
      ...['bikes', 'helmets', 'repairs', 'seats', 'trailers'].map((name) => ({
        path: `agents/bike-hire/topics/${name}.yaml`,
        reason: 'formatting' as const,
      })),
      { path: 'agents/bike-hire/_gen/decorators.py', reason: 'generated' },
      { path: 'agents/bike-hire/test_sets/opening_hours.yaml', reason: 'test set' },
      {
        path: 'agents/bike-hire/functions/find_shop.py',
        previousPath: 'agents/hire/functions/find_shop.py',
        reason: 'moved',
      },
    ],
  }
}

function withPlace(change: Change, index: number): Change {
  const path = (change.after ?? change.before)?.path ?? ''
  const place = (line: number) => ({ path: `agents/bike-hire/${path}`, line })
  return {
    ...change,
    places: {
      ...(change.before == null ? {} : { before: place(3 + index) }),
      ...(change.after == null ? {} : { after: place(3 + index * 2) }),
    },
    attribution: {
      author: index % 3 === 0 ? 'Ana Duarte' : 'Ben Okafor',
      commit: '9f1c2d3e4b5a69788796a5b4c3d2e1f001122334',
      subject: index % 3 === 0 ? 'Valet parking at the harbour' : 'Longer hours uptown',
      date: '2026-10-21T09:30:00Z',
    },
  }
}

function reached(kind: ResourceKind, name: string, distance = 1): Reached {
  return { key: `${kind}:${name}`, kind, name, distance }
}

function impactOf(key: ResourceKey, usedBy: Reached[], reaches: Reached[], tests: [string, string][] = []) {
  return { key, usedBy, reaches, testedBy: tests.map(([set, name]) => ({ set, name })) }
}

const IMPACT: Impact = {
  items: [
    impactOf(
      'rules:rules',
      [],
      [reached('handoff', 'front_desk')],
      [['Opening hours', 'Complaint is handled politely']],
    ),
    impactOf('handoff:front_desk', [reached('rules', 'rules'), reached('step', 'book a bike/Collect dates', 2)], []),
    impactOf('attribute:opening_hours', [reached('topic', 'opening_hours')], [], [['Opening hours', 'Hours uptown']]),
    impactOf(
      'topic:opening_hours',
      [],
      [reached('attribute', 'opening_hours')],
      [
        ['Opening hours', 'Sunday hours at the harbour'],
        ['Opening hours', 'Weekday hours'],
      ],
    ),
    impactOf('topic:deposit', [], [reached('function', 'get_price'), reached('handoff', 'front_desk', 3)]),
    impactOf('topic:valet_parking', [], [], [['Parking', 'Parking is known']]),
    impactOf(
      'function:get_price',
      [reached('topic', 'deposit'), reached('step', 'book a bike/Collect dates'), reached('flow', 'book a bike', 2)],
      [reached('api_integration', 'price_list'), reached('variable', 'last_price')],
    ),
    impactOf(
      'step:book a bike/Collect dates',
      [reached('flow', 'book a bike')],
      [reached('step', 'book a bike/Confirm dates')],
    ),
  ],
  risks: [
    {
      risk: 'phone number',
      key: 'handoff:front_desk',
      pointer: '/sip_config/phone_number',
      message: 'handoff front_desk now dials +441632960077 (was +441632960001)',
      path: 'agents/bike-hire/config/handoffs.yaml',
      line: 9,
    },
    {
      risk: 'deletion',
      key: 'topic:tandems',
      pointer: '',
      message: 'topic tandems is gone: its 1 example query is answered by another topic or the fallback',
      path: 'agents/bike-hire/topics/tandems.yaml',
      line: 1,
    },
  ],
  untested: ['topic:deposit', 'function:get_price', 'topic:helmets_and_locks'],
}

const ROUTING: RoutingDiff = {
  queries: 46,
  moved: [
    {
      query: 'Do you hire tandems?',
      owner: null,
      before: { topic: 'tandems', score: 1 },
      after: { topic: null, score: 0.08 },
    },
    {
      query: 'How late can I bring the bike back?',
      owner: 'opening_hours',
      before: { topic: 'deposit', score: 0.41 },
      after: { topic: 'opening_hours', score: 1 },
    },
    {
      query: 'Can I leave my deposit at the harbour?',
      owner: 'deposit',
      before: { topic: 'deposit', score: 0.62 },
      after: { topic: 'valet_parking', score: 0.66 },
    },
  ],
  confusable: [
    { topics: ['deposit', 'valet_parking'], queries: ['Can I leave my deposit at the harbour?', 'How much is it?'] },
  ],
  score: { before: { queries: 44, top1: 0.841, top3: 0.954 }, after: { queries: 46, top1: 0.804, top3: 0.957 } },
}

function withTraces({ base, head, behaviour }: AgentReport['testSets']): AgentReport['testSets'] {
  const turn = (reply: string, more: Partial<TurnResult> = {}): TurnResult => ({
    user: 'a bike for two days please',
    reply,
    topic: null,
    notExecuted: [],
    flow: 'book a bike',
    step: 'Collect dates',
    ...more,
  })
  const opening = turn('Welcome to the bike hire. When do you want it?', {
    user: 'i want to hire a bike',
    path: ['book a bike/Collect dates'],
  })
  const before = testCase('Two days cost 36 pounds', 'passed', {
    set: 'Booking',
    turns: [opening, turn('That is 36.00 pounds.', { functions: [call('get_price', { days: 2 })] })],
    assertions: [{ assertion: 'says: 36.00', verdict: 'passed', turn: 1 }],
  })
  const after = testCase('Two days cost 36 pounds', 'passed', {
    set: 'Booking',
    turns: [
      opening,
      turn('That is 42.00 pounds.', { functions: [call('get_price', { days: 2 })] }),
      turn('I put you through.', {
        user: 'that is too much',
        handoff: { destination: 'front_desk', reason: 'price', route: '+441632960077' },
        ended: true,
      }),
    ],
  })
  return {
    base: testRun([...(base?.cases ?? []), before]),
    head: testRun([...(head?.cases ?? []), after]),
    behaviour: [
      ...behaviour,
      { set: 'Booking', name: 'Two days cost 36 pounds', change: 'changed behaviour', before, after },
    ],
  }
}

function call(name: string, given: Record<string, number>) {
  return { name, flow: null, arguments: given }
}
