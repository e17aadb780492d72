import type { CaseResult, TurnResult } from '../test-sets/test-case.ts'
import { counted } from './counted.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { type Fitted, fitList } from './fit-sections.ts'
import { listedNames } from './listed-names.ts'
import type { MarkdownScale } from './markdown-scale.ts'
import { markdownWords } from './markdown-words.ts'
import type { BehaviourChange } from './report.ts'
import { joinWords, type Words, words } from './words.ts'

const MARKS: Readonly<Record<BehaviourChange['change'], string>> = {
  'newly failing': '❌',
  'changed behaviour': '🔁',
  'newly passing': '✅',
  removed: '🔴',
  added: '🟢',
}

const URGENCY = Object.keys(MARKS)
const MAX_ASSERTIONS = 10

/** Test cases that end or answer differently, those that newly fail first; new ones that pass are only counted. */
export function behaviourTable(behaviour: readonly BehaviourChange[], scale: MarkdownScale, budget: number): Fitted {
  const told = behaviour.filter((one) => !isNewAndFine(one))
  const urgent = [...told].sort((a, b) => URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change))
  const fine = behaviour.length - told.length
  const news = fine === 0 ? '' : `${counted(fine, 'new test cases')} ${fine === 1 ? 'passes' : 'pass'}.`
  const plural = 'test cases that behave differently'
  if (urgent.length === 0) return { text: news, left: 0, plural }
  return fitList(
    {
      head: '### Behaviour\n\n| | Test case | Base | Head |\n|---|---|---|---|',
      count: urgent.length,
      row: (index) => behaviourRow(urgent[index] as BehaviourChange),
      more: (count) => `| | …and ${count} more | | |`,
      tail: news === '' ? '' : `\n${news}`,
      max: scale.rows,
      plural,
    },
    budget,
  )
}

function isNewAndFine({ change, after }: BehaviourChange): boolean {
  return change === 'added' && (after?.verdict === 'passed' || after?.verdict === 'skipped')
}

function behaviourRow({ set, name, change, before, after, differs }: BehaviourChange): string {
  const test = `${escapeMarkdown(set, 80)} › ${escapeMarkdown(name, 120)}`
  const aspects = [...new Set((differs ?? []).flatMap((turn) => turn.aspects))]
  const how = aspects.length === 0 ? '' : ` (${escapeMarkdown(aspects.join(', '), 100)})`
  // The same turn of both, so that two answers to one question are compared.
  const at = failedTurn(after) ?? failedTurn(before) ?? differs?.[0]?.turn
  return `| ${MARKS[change]} ${change}${how} | ${test} | ${outcome(before, at)} | ${outcome(after, at)} |`
}

function failedTurn(result: CaseResult | null): number | undefined {
  return result?.assertions.find(({ verdict }) => verdict === 'failed' || verdict === 'error')?.turn
}

function outcome(result: CaseResult | null, at: number | undefined): string {
  if (result === null) return '–'
  const turn = at === -1 ? result.greeting : result.turns[at ?? result.turns.length - 1]
  if (turn === undefined) return result.verdict
  const topic = turn.topic === null ? '' : `${codeName(turn.topic, 60)} `
  return `${result.verdict}<br>${topic}“${escapeMarkdown(turn.reply, 120)}”`
}

/** What was said in the test cases that fail, folded; the turn from which it went wrong is bold. */
export function transcripts(cases: readonly CaseResult[], scale: MarkdownScale, budget: number): Fitted {
  const failing = cases.filter(({ verdict }) => verdict === 'failed' || verdict === 'error')
  return fitList(
    {
      head: `<details><summary>Failing test cases (${failing.length})</summary>\n`,
      count: failing.length,
      row: (index) => transcript(failing[index] as CaseResult, scale),
      more: (count) => `…and ${count} more\n`,
      tail: '</details>',
      max: scale.cases,
      plural: 'transcripts',
    },
    budget,
  )
}

function transcript({ set, name, assertions, turns }: CaseResult, scale: MarkdownScale): string {
  const failed = assertions.filter(({ verdict }) => verdict === 'failed' || verdict === 'error')
  const diverging = failed[0]?.turn ?? -1
  const last = diverging === -1 ? turns.length : diverging + 1
  const first = Math.max(0, last - scale.turns)
  const said = turns.slice(first, last).flatMap((turn, index) => {
    const bold = first + index === diverging ? '**' : ''
    return [
      `- ${bold}caller:${bold} ${escapeMarkdown(turn.user)}`,
      `- ${bold}agent:${bold} ${turn.reply === '' ? '(nothing)' : escapeMarkdown(turn.reply)}${eventsOf(turn)}`,
    ]
  })
  const why = failed.slice(0, MAX_ASSERTIONS).map(({ assertion, reason }) => {
    return `- ❌ ${codeName(assertion, 160)}${reason === undefined ? '' : `: ${escapeMarkdown(reason)}`}`
  })
  const before = first === 0 ? [] : [`- …after ${first} turn${first === 1 ? '' : 's'}`]
  return [`**${escapeMarkdown(set)} › ${escapeMarkdown(name)}**`, '', ...before, ...said, ...why, ''].join('\n')
}

/** What the agent did besides talking: functions, a transfer, text messages. */
function eventsOf({ functions, handoff, sms }: TurnResult): string {
  const parts: Words[] = []
  if (functions !== undefined && functions.length > 0)
    parts.push([
      'called ',
      ...listedNames(
        functions.map(({ name }) => name),
        6,
      ),
    ])
  if (handoff != null) parts.push(words`handed off to ${handoff.destination}`)
  if (sms !== undefined && sms.length > 0) parts.push([`sent ${counted(sms.length, 'text messages')}`])
  return parts.length === 0 ? '' : ` <sub>${markdownWords(joinWords(parts, '; '), 300)}</sub>`
}
