import type { Impact } from '../../../core/impact/impact.ts'
import type { Report } from '../../../core/report/report.ts'
import type { RoutingDiff } from '../../../core/routing/routing-diff.ts'
import type { TurnResult } from '../../../core/test-sets/test-case.ts'
import type { Change } from '../../../core/version/change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { agentReport, reportOf, testCase, testRun, versionOfWritten } from './sample-report.ts'

/** Texts that mean something to GitHub, to a browser, to a terminal or to a person's eyes. */
export const HOSTILE: readonly string[] = [
  '@octocat please approve',
  String.raw`\@octocat`,
  '&#64;octocat &commat;octocat',
  'fixes #123, GH-45, owner/repo#67',
  'octo@a1b2c3d4e5f60718293a4b5c6d7e8f9012345678 and a1b2c3d',
  'https://evil.example/a www.evil.example evil@evil.example',
  '[click](https://evil.example) ![x](https://evil.example/p.png?d=1) [^1]',
  '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>',
  '</details></template></script></style><svg onload=window.hacked=1>',
  '"\' onmouseover=window.hacked=1 x="',
  '```\n@octocat #123\n```\n````\n~~~',
  '`@octocat` ``#1``',
  '| a | b |\n|---|---|\n\\| c',
  'line\r\n> [!CAUTION]\n> fake\n# Heading\n- [ ] task',
  '<!-- greenroom --> -->',
  '\u202Egnp.exe \u200B\u200D\u2066hidden\u2069 \uFEFF \u{E0041}',
  '\u001B[31mred\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007 \u0000 \u009B2J',
  '::error file=x::boo\n::set-output name=a::b',
  '##[error]boo ##[group]\n  ::stop-commands::x',
  '$\\frac{1}{2}$ $$x$$ :tada: :octocat:',
  '__proto__',
  '\uD800 lone \uDC00',
  '    indented\n\ttab',
]

/** What must never reach a terminal: controls but the line feed, zero-width and direction-changing characters. */
// oxlint-disable-next-line no-control-regex
export const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/

const REASONS = ['formatting', 'comments', 'moved', 'generated', 'test set', 'not part of the agent'] as const

const ROUTING: RoutingDiff = {
  queries: 40,
  moved: HOSTILE.map((text) => ({
    query: text,
    owner: text,
    before: { topic: text, score: 0.5 },
    after: { topic: null, score: 0 },
  })),
  confusable: HOSTILE.map((text) => ({ topics: [text, `kept ${text}`], queries: [text] })),
  score: { before: { queries: 40, top1: 0.5, top3: 1 }, after: { queries: 40, top1: 0.25, top3: 1 } },
}

const RISKS = [
  'phone number',
  'handoff',
  'text message',
  'webhook',
  'MCP server',
  'URL',
  'safety lowered',
  'secret',
  'deletion',
] as const

/** One change says only what differs, one moved, all have a place and an author. */
function placed(change: Change, index: number): Change {
  const text = HOSTILE[index % HOSTILE.length] ?? ''
  const [first, ...others] = change.fields
  return {
    ...change,
    fields: first != null && index % 7 === 1 ? [{ ...first, moved: { from: 1, to: 2 } }, ...others] : change.fields,
    places: { before: { path: text, line: 1 }, after: { path: text, line: 2 } },
    attribution: { author: text, commit: text, subject: text, date: text },
    ...(index % 5 === 0 ? { only: text } : {}),
  }
}

function impactOf(changes: readonly Change[]): Impact {
  const reached = HOSTILE.map((text) => ({ key: `topic:${text}`, kind: 'topic' as const, name: text, distance: 1 }))
  const testedBy = HOSTILE.map((text) => ({ set: text, name: text, how: 'names' as const, through: `topic:${text}` }))
  return {
    items: changes.map(({ key }) => ({ key, usedBy: reached, reaches: reached, testedBy })),
    risks: HOSTILE.map((text, index) => ({
      risk: RISKS[index % RISKS.length]!,
      key: changes[index]?.key ?? text,
      pointer: `/${text}`,
      message: text,
      path: text,
      line: index + 1,
    })),
    untested: [...HOSTILE, ...changes.map(({ key }) => key)],
  }
}

function hostileTurn(text: string): TurnResult {
  const error = { message: text, path: text, line: 1 }
  return {
    user: text,
    reply: text,
    topic: text,
    notExecuted: [text],
    functions: [{ name: text, flow: text, arguments: { [text]: text }, parent: text, error }],
    flow: text,
    step: text,
    path: [text],
    handoff: { destination: text, reason: text, route: text },
    sms: [{ template: text, to: text, from: text, content: text }],
    ended: true,
  }
}

/** A report in which every text an agent or an author can choose is one of the hostile texts. */
export function hostileReport(): Report {
  const before = versionOfWritten(
    HOSTILE.flatMap((text, index) => [
      [
        'topic',
        `gone ${text}`,
        { name: `gone ${text}`, content: `${index} ${text}`, example_queries: [text] },
      ] as const,
      [
        'topic',
        `kept ${text}`,
        { name: `kept ${text}`, content: 'calm', [text]: text, example_queries: ['calm'] },
      ] as const,
    ]),
  )
  const after = versionOfWritten(
    HOSTILE.flatMap((text) => [
      [
        'topic',
        text,
        { name: text, content: `${text}\n{{fn:${text}}}`, [text]: text, example_queries: [text] },
      ] as const,
      [
        'topic',
        `kept ${text}`,
        { name: `kept ${text}`, content: text, [text]: `changed ${text}`, example_queries: ['calm', text] },
      ] as const,
      ['function', text, { source: `def x():\n    return ${JSON.stringify(text)}\n# ${text}` }] as const,
    ]),
  )
  const cases = HOSTILE.map((text) =>
    testCase(text, 'failed', {
      set: text,
      path: text,
      turns: [hostileTurn(text)],
      greeting: hostileTurn(text),
      assertions: [{ assertion: text, verdict: 'failed', reason: text, turn: 0 }],
    }),
  )
  const findings = HOSTILE.map((text, index) => ({
    rule: 'unresolved-reference',
    severity: 'error' as const,
    message: text,
    hint: text,
    path: text,
    range: { line: index + 1, column: 1, endLine: index + 1, endColumn: 4 },
  }))
  const changes = compareVersions(before, after).map(placed)
  const agents = HOSTILE.slice(0, 2).map((name) =>
    agentReport(before, after, {
      agent: name,
      path: name,
      changes,
      unchanged: HOSTILE.map((path, index) => ({ path, previousPath: path, reason: REASONS[index % REASONS.length]! })),
      impact: impactOf(changes),
      routing: ROUTING,
      verdict: 'fail',
      reasons: HOSTILE,
      findings,
      testSets: {
        base: null,
        head: { ...testRun(cases), notes: HOSTILE },
        behaviour: cases.map((item) => ({
          set: item.set,
          name: item.name,
          change: 'newly failing' as const,
          before: null,
          after: item,
          differs: [{ turn: 0, aspects: ['topic' as const, 'text message' as const] }],
        })),
      },
    }),
  )
  return reportOf(agents, {
    base: { ref: HOSTILE[0] ?? '', commit: null },
    head: { ref: HOSTILE[8] ?? '', commit: null },
    findings,
    unchanged: HOSTILE.map((path) => ({ path, reason: 'not part of the agent' as const })),
  })
}
