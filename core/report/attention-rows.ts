import { RISK_ORDER } from '../impact/risks/risk-order.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import type { CaseResult } from '../test-sets/test-case.ts'
import type { Finding } from '../validate/finding.ts'
import type { Change } from '../version/change.ts'
import type { Attention } from './attention.ts'
import { counted } from './counted.ts'
import { countedKind, resourceWords } from './kind-label.ts'
import type { AgentReport } from './report.ts'
import { sentences } from './sentences.ts'
import { joinWords, type Words, words } from './words.ts'

const UNTESTED = 6

/** Findings that are errors. */
export function errorsOf(findings: readonly Finding[], agent: AgentReport | null): Attention[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint, path, range }) => ({
      what: 'error',
      tone: 'red',
      agent,
      message: [sentences(message, hint)],
      place: { path, line: range.line },
      about: { part: agent === null ? 'configuration' : 'findings' },
    }))
}

/** Test cases that passed on the base and don't now, each with what went wrong first. */
export function failingOf(agent: AgentReport): Attention[] {
  return agent.testSets.behaviour
    .filter(({ change }) => change === 'newly failing')
    .map(({ set, name, after }) => ({
      what: 'newly failing',
      tone: 'red',
      agent,
      message: [...words`${set} › ${name}`, ...(after === null ? [] : reasonOf(after))],
      place: after === null ? null : { path: after.path, line: after.line },
      about: { part: 'tests' },
    }))
}

function reasonOf({ assertions }: CaseResult): Words {
  const wrong = assertions.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  if (wrong === undefined) return []
  return wrong.reason === undefined
    ? words`: ${wrong.assertion}`
    : [...words`: ${wrong.assertion}`, `, but ${wrong.reason}`]
}

/** The risks of all agents, gravest kind first. */
export function risksOf(agents: readonly AgentReport[]): Attention[] {
  const rows = agents.flatMap((agent) => agent.impact.risks.map((risk) => ({ agent, risk })))
  const gravity = ({ risk }: (typeof rows)[number]): number => RISK_ORDER.indexOf(risk.risk)
  return rows
    .sort((a, b) => gravity(a) - gravity(b))
    .map(({ agent, risk: { risk, key, message, path, line } }) => ({
      what: risk,
      tone: 'amber',
      agent,
      message: quoted(message),
      place: { path, line },
      about: { key },
    }))
}

/** Numbers and addresses of a sentence set apart, so that they can be copied. */
function quoted(message: string): Words {
  return message
    .split(/(\+\d{6,15}(?!\d)|\b(?:https?|wss?|sips?):[^\s"'<>()]{1,200})/)
    .map((part, index) => (index % 2 === 1 ? { name: part } : part))
}

/** Changed items that no test case reaches, in one line. */
export function untestedOf(agent: AgentReport): Attention[] {
  const { impact, changes } = agent
  const row = (message: Words, about: Attention['about']): Attention[] => [
    { what: 'untested', tone: 'grey', agent, message, place: null, about },
  ]
  const [first] = impact.untested
  if (first === undefined) return []
  const byKey = new Map<string, Change>(changes.map((change) => [change.key, change]))
  const names = impact.untested.map((key): Words => {
    const change = byKey.get(key)
    return change === undefined ? [{ name: key }] : resourceWords(change)
  })
  const [only = []] = names
  if (names.length === 1) return row(['no test case reaches ', ...only], { key: first })
  const list = names.length > UNTESTED ? [byKind(impact.untested, byKey)] : joinWords(names, ', ')
  return row([`no test case reaches ${names.length} changed items: `, ...list], { part: 'impact' })
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

/** All warnings in one line: the list of findings has them. */
export function warningsOf(findings: readonly Finding[], agent: AgentReport | null): Attention[] {
  const found = findings.filter(({ severity }) => severity === 'warning')
  const [first] = found
  if (first === undefined) return []
  const count = found.length === 1 ? '' : `${found.length} warnings, the first: `
  const place = { path: first.path, line: first.range.line }
  const about = { part: agent === null ? 'configuration' : 'findings' } as const
  return [{ what: 'warning', tone: 'amber', agent, message: [`${count}${first.message}`], place, about }]
}

/** Test cases of the head without a verdict. */
export function unjudgedOf(agent: AgentReport): Attention[] {
  const count = agent.testSets.head?.notJudged ?? 0
  if (count === 0) return []
  const message = [`${counted(count, 'test cases')} ${count === 1 ? 'was' : 'were'} judged by nobody: not a pass`]
  return [{ what: 'not judged', tone: 'grey', agent, message, place: null, about: { part: 'tests' } }]
}
