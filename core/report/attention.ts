import type { ResourceKind } from '../agent/kinds.ts'
import type { Change } from '../version/change.ts'
import type { Impact, Risk, RiskKind } from '../impact/impact.ts'
import type { MovedQuery, RoutingDiff } from '../routing/routing-diff.ts'
import type { CaseResult } from '../test-sets/test-case.ts'
import { counted } from './counted.ts'
import { countedKind, resourceWords } from './kind-label.ts'
import type { AgentReport } from './report.ts'
import { sentences } from './sentences.ts'
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
 * What needs a human eye in one agent, in the order in which it is told everywhere, what is grave first: risks, newly failing test cases, errors,
 * changes no test case reaches, queries that another topic answers now, topics that became confusable.
 */
export function attentionOf(agent: AgentReport): Attention[] {
  const all = [
    ...(agent.after === null ? gone(agent) : risks(agent.impact)),
    ...failing(agent),
    ...errors(agent),
    ...untested(agent),
    ...(agent.routing === null ? [] : [...moved(agent.routing), ...confusable(agent.routing)]),
  ]
  return [...all.filter(({ grave }) => grave), ...all.filter(({ grave }) => !grave)]
}

/** Of an agent that is not there any more nothing else needs to be said. */
function gone({ changes }: AgentReport): Attention[] {
  if (changes.length === 0) return []
  return [line(true, 'deletion', [`the whole agent is removed, with ${counted(changes.length, 'resources')}`])]
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
    return line(true, 'error', [sentences(message, hint)], { path, line: range.line })
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
  const [only = []] = names
  if (names.length === 1) return [line(false, 'untested', ['no test case reaches ', ...only])]
  const list = names.length > UNTESTED ? [byKind(impact.untested, byKey)] : joinWords(names, ', ')
  return [line(false, 'untested', [`no test case reaches ${names.length} changed items: `, ...list])]
}

/** `220 topics, 50 functions`. */
function byKind(keys: readonly string[], changes: ReadonlyMap<string, Change>): string {
  const counts = new Map<ResourceKind, number>()
  for (const key of keys) {
    const kind = changes.get(key)?.kind
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => countedKind(count, kind)).join(', ')
}

/** A query that goes to the topic that lists it is as it should be; one that leaves it is the worst. */
function moved({ moved, queries }: RoutingDiff): Attention[] {
  const odd = moved.filter(({ owner, after }) => owner === null || after.topic !== owner)
  const lost = odd.filter(({ owner, before }) => owner !== null && before.topic === owner)
  if (odd.length === 0) return []
  const shown = [...lost, ...odd.filter((query) => !lost.includes(query))].slice(0, QUERIES)
  const many = odd.length === 1 ? 'query is' : 'queries are'
  const away =
    lost.length === 0 ? '' : `, ${lost.length} not by the topic that lists ${lost.length === 1 ? 'it' : 'them'}`
  const such = odd.length > shown.length ? ', such as ' : ': '
  const head = `${odd.length} of ${queries} ${many} answered by another topic now${away}${such}`
  return [line(lost.length > 0, 'routing', [head, ...joinWords(shown.map(movedQuery), '; ')])]
}

/** `“Is there parking?” (parking → valet)`. */
function movedQuery({ query, before, after }: MovedQuery): Words {
  const topic = (name: string | null): Words => (name === null ? ['the fallback'] : [{ name }])
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
