import { hasOwnName, kindLabel } from '../kind-label.ts'
import type { Finding } from '../../validate/finding.ts'
import type { Report } from '../report.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { linkId } from './link-id.ts'
import { placeCode } from './place-code.ts'

/** One line of what needs a person, and the part of the page that says more. */
export interface Attention {
  tone: 'red' | 'amber' | 'blue' | 'grey'
  tag: string
  text: Html
  place?: Html
  link?: string
}

/** What needs a person, in groups, gravest first: errors, tests that fail now, risky values, queries that move, what no test reaches. */
export function attentionOf(report: Report, views: readonly AgentView[]): Attention[][] {
  const each = (of: (view: AgentView) => Attention[]) => views.flatMap(of)
  return [
    [
      ...errors(report.findings, null, 'configuration'),
      ...each((view) => errors(view.agent.findings, view, view.part('findings'))),
    ],
    each(newlyFailing),
    each(risks),
    each(movedQueries),
    each(confusable),
    each(untested),
    each(warnings),
    each(notJudged),
    report.judged === false ? [] : each(withoutTests),
  ].filter((group) => group.length > 0)
}

/** The folder that need not be said with each place: the agent's, where the page is about one. */
function folderOf(view: AgentView): string | null {
  return view.name == null ? view.agent.path : null
}

function named(view: AgentView | null, text: Html): Html {
  return view?.name == null ? text : html`<b class="ag">${view.name}</b> ${text}`
}

function errors(findings: readonly Finding[], view: AgentView | null, link: string): Attention[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message, path, range }) => ({
      tone: 'red',
      tag: 'error',
      text: named(view, html`${message}`),
      place: placeCode(path, `${range.line}`, view == null ? null : folderOf(view)),
      link,
    }))
}

function newlyFailing(view: AgentView): Attention[] {
  return view.agent.testSets.behaviour
    .filter(({ change }) => change === 'newly failing')
    .map(({ set, name, after }) => ({
      tone: 'red',
      tag: 'fails now',
      text: named(view, html`${set} › <b>${name}</b>${why(after?.assertions)}`),
      ...(after == null ? {} : { place: placeCode(after.path, `${after.line}`, folderOf(view)) }),
      link: view.part('tests'),
    }))
}

function why(assertions: readonly { verdict: string; assertion: string; reason?: string }[] | undefined): Html | null {
  const failed = assertions?.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  return failed == null
    ? null
    : html` <span class="dim">${failed.assertion}${failed.reason == null ? '' : `: ${failed.reason}`}</span>`
}

function risks(view: AgentView): Attention[] {
  return view.agent.impact.risks.map(({ risk, key, message, path, line }) => ({
    tone: 'amber',
    tag: risk,
    text: named(view, html`${message}`),
    place: placeCode(path, `${line}`, folderOf(view)),
    link: linkId(key, view.name),
  }))
}

function movedQueries(view: AgentView): Attention[] {
  const moved = view.agent.routing?.moved ?? []
  const worse = moved.filter(({ owner, before }) => owner != null && before.topic === owner)
  if (moved.length === 0) return []
  const told = worse.length > 0 ? worse : moved
  const examples = told
    .slice(0, 3)
    .map(
      ({ query, before, after }, index) =>
        html`${index === 0 ? '' : '; '}“${query}”
          <span class="dim">${before.topic ?? 'fallback'} → ${after.topic ?? 'fallback'}</span>`,
    )
  const count = `${moved.length} ${moved.length === 1 ? 'query lands' : 'queries land'} on another topic`
  const lost =
    worse.length === 0 ? '' : `, ${worse.length} away from the topic that lists ${worse.length === 1 ? 'it' : 'them'}`
  return [
    {
      tone: worse.length > 0 ? 'amber' : 'blue',
      tag: 'routing',
      text: named(view, html`<b>${count}</b>${lost}: ${examples}${told.length > 3 ? ' …' : ''}`),
      link: view.part('routing'),
    },
  ]
}

function confusable(view: AgentView): Attention[] {
  const pairs = view.agent.routing?.confusable ?? []
  if (pairs.length === 0) return []
  const text = pairs
    .slice(0, 3)
    .map(({ topics }) => topics.join(' and '))
    .join('; ')
  return [
    {
      tone: 'amber',
      tag: 'routing',
      text: named(
        view,
        html`<b>${pairs.length === 1 ? '2 topics are' : `${pairs.length} pairs of topics are`} hard to tell apart now</b
          >: ${text}${pairs.length > 3 ? ' …' : ''}`,
      ),
      link: view.part('routing'),
    },
  ]
}

function untested(view: AgentView): Attention[] {
  const keys = view.agent.impact.untested
  // Where no case ran at all, that is said instead.
  if (keys.length === 0 || (view.agent.testSets.head?.cases.length ?? 0) === 0) return []
  const names = keys.slice(0, 6).map((key, index) => {
    const change = view.changes.get(key)
    const label = change == null ? key : hasOwnName(change) ? change.name : kindLabel(change.kind)
    return html`${index === 0 ? '' : ', '}${label}`
  })
  const [first] = keys
  return [
    {
      tone: 'grey',
      tag: 'no test',
      text: named(
        view,
        html`<b>No test case reaches ${keys.length === 1 ? '1 changed item' : `${keys.length} changed items`}</b>:
          ${names}${keys.length > 6 ? ` and ${keys.length - 6} more` : ''}`,
      ),
      link: keys.length === 1 && first != null ? linkId(first, view.name) : view.part('impact'),
    },
  ]
}

function notJudged(view: AgentView): Attention[] {
  const count = view.agent.testSets.head?.notJudged ?? 0
  if (count === 0) return []
  const text = count === 1 ? '1 test case was not judged' : `${count} test cases were not judged`
  return [{ tone: 'grey', tag: 'not judged', text: named(view, html`${text}: not a pass`), link: view.part('tests') }]
}

function warnings(view: AgentView): Attention[] {
  const found = view.agent.findings.filter(({ severity }) => severity === 'warning')
  const [first] = found
  if (first == null) return []
  const count = found.length === 1 ? null : html`<b>${found.length} warnings</b>, the first: `
  return [
    {
      tone: 'amber',
      tag: 'warning',
      text: named(view, html`${count}${first.message}`),
      place: placeCode(first.path, `${first.range.line}`, folderOf(view)),
      link: view.part('findings'),
    },
  ]
}

function withoutTests(view: AgentView): Attention[] {
  const { changes, testSets } = view.agent
  if (changes.length === 0 || (testSets.head?.cases.length ?? 0) > 0) return []
  const text = html`<b>No test case ran</b>: nothing here shows how the agent behaves now`
  return [{ tone: 'grey', tag: 'no test', text: named(view, text) }]
}
