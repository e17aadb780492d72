import type { Change } from '../version/change.ts'
import type { Impact, Risk, RiskKind } from '../impact/impact.ts'
import type { MovedQuery, RoutingDiff } from '../routing/routing-diff.ts'
import type { CaseResult } from '../test-sets/test-case.ts'
import { counted } from './counted.ts'
import { resourceWords } from './kind-label.ts'
import type { AgentReport } from './report.ts'
import { joinWords, type Words, words } from './words.ts'

/** One line of what a person must look at, whatever else is green. */
export interface Attention {
  grave: boolean
  /** `phone number`, `newly failing`, `untested`. */
  what: string
  message: Words
  place: { path: string; line: number } | null
}

/** Risks of one kind told one by one; more are told with their number, so that every kind is on the first screen. */
const PER_RISK = 4
const CASES = 5
const ERRORS = 5
const QUERIES = 3
const PAIRS = 3
const UNTESTED = 6

/**
 * What needs a human eye in one agent, in the order in which it is told everywhere: risks, newly failing test cases, errors,
 * changes no test case reaches, queries that another topic answers now, topics that became confusable.
 */
export function attentionOf(agent: AgentReport): Attention[] {
  return [
    ...risks(agent.impact),
    ...failing(agent),
    ...errors(agent),
    ...untested(agent),
    ...(agent.routing === null ? [] : [...moved(agent.routing), ...confusable(agent.routing)]),
  ]
}

function risks({ risks }: Impact): Attention[] {
  const byKind = new Map<RiskKind, Risk[]>()
  for (const risk of risks) byKind.set(risk.risk, [...(byKind.get(risk.risk) ?? []), risk])
  return [...byKind].flatMap(([what, list]): Attention[] => {
    const shown = list.length > PER_RISK + 1 ? list.slice(0, PER_RISK) : list
    const rows = shown.map((risk) => line(true, what, quoted(risk.message), { path: risk.path, line: risk.line }))
    const left = list.length - shown.length
    return left === 0 ? rows : [...rows, line(true, what, [`…and ${left} more of this kind`])]
  })
}

/** Numbers and addresses of a sentence set apart, so that they can be copied. */
function quoted(message: string): Words {
  return message
    .split(/(\+\d{6,15}(?!\d)|\b(?:https?|wss?|sips?):[^\s"'<>()]{1,200})/)
    .map((part, index) => (index % 2 === 1 ? { name: part } : part))
}

function failing({ testSets }: AgentReport): Attention[] {
  const cases = testSets.behaviour.filter(({ change }) => change === 'newly failing')
  const rows = cases.slice(0, CASES).map(({ set, name, after }) => {
    const why = after === null ? [] : reasonOf(after)
    const place = after === null ? null : { path: after.path, line: after.line }
    return line(true, 'newly failing', [...words`${set} › ${name}`, ...why], place)
  })
  return withRest(rows, cases.length, true, 'newly failing', 'test cases')
}

function reasonOf({ assertions }: CaseResult): Words {
  const wrong = assertions.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  if (wrong === undefined) return []
  return wrong.reason === undefined
    ? words`: ${wrong.assertion}`
    : [...words`: ${wrong.assertion}`, `, but ${wrong.reason}`]
}

function errors({ findings }: AgentReport): Attention[] {
  const grave = findings.filter(({ severity }) => severity === 'error')
  const rows = grave.slice(0, ERRORS).map(({ message, hint, path, range }) => {
    return line(true, 'error', [hint === undefined ? message : `${message} ${hint}`], { path, line: range.line })
  })
  return withRest(rows, grave.length, true, 'error', 'errors')
}

function untested({ impact, changes }: AgentReport): Attention[] {
  if (impact.untested.length === 0) return []
  const byKey = new Map<string, Change>(changes.map((change) => [change.key, change]))
  const names = impact.untested.map((key): Words => {
    const change = byKey.get(key)
    return change === undefined ? [{ name: key }] : resourceWords(change)
  })
  const shown = joinWords(names.slice(0, UNTESTED), ', ')
  const more = names.length > UNTESTED ? [` and ${names.length - UNTESTED} more`] : []
  const many = names.length === 1 ? 'no test case reaches ' : `no test case reaches ${names.length} changed items: `
  return [line(false, 'untested', [many, ...shown, ...more])]
}

function moved({ moved, queries }: RoutingDiff): Attention[] {
  if (moved.length === 0) return []
  const [only] = moved
  const of = `of ${counted(queries, 'queries')}`
  if (only !== undefined && moved.length === 1)
    return [line(false, 'routing', [`1 ${of} is answered by another topic now: `, ...movedQuery(only)])]
  const head = `${moved.length} ${of} are answered by another topic now, such as `
  return [line(false, 'routing', [head, ...joinWords(moved.slice(0, QUERIES).map(movedQuery), '; ')])]
}

/** `“Is there parking?” (parking → valet)`. */
export function movedQuery({ query, before, after }: MovedQuery): Words {
  const topic = (name: string | null): Words => (name === null ? ['no topic'] : [{ name }])
  return words`“${[query]}” (${topic(before.topic)} → ${topic(after.topic)})`
}

function confusable({ confusable }: RoutingDiff): Attention[] {
  const rows = confusable.slice(0, PAIRS).map(({ topics: [a, b], queries }) => {
    const [query] = queries
    const example = query === undefined ? [] : [`, by ${counted(queries.length, 'queries')} such as “${query}”`]
    return line(false, 'confusable', [...words`topics ${a} and ${b} can be taken for each other now`, ...example])
  })
  return withRest(rows, confusable.length, false, 'confusable', 'pairs of topics')
}

function withRest(rows: Attention[], total: number, grave: boolean, what: string, plural: string): Attention[] {
  const left = total - rows.length
  return left === 0 ? rows : [...rows, line(grave, what, [`…and ${left} more ${plural}`])]
}

function line(grave: boolean, what: string, message: Words, place: Attention['place'] = null): Attention {
  return { grave, what, message, place }
}
