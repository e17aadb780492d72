import type { CaseResult } from '../test-sets/test-case.ts'
import type { Finding } from '../validate/finding.ts'
import type { Change } from '../version/change.ts'
import { describeChange } from './describe-change.ts'
import { codeName, escapeHtmlText, escapeMarkdown, fencedBlock } from './escape-markdown.ts'
import { fieldBlocks } from './field-blocks.ts'
import { type Section, fitList } from './fit-sections.ts'
import { hasOwnName, kindLabel, resourceTitle } from './kind-label.ts'
import type { AgentReport, BehaviourChange } from './report.ts'

const MAX_ROWS = 100
const MAX_FINDINGS = 50
const MAX_CASES = 20
const MAX_DIFF_LINES = 80
const MAX_DIFF_LINE = 1000
/** Of one item's diff in the comment; the page has the whole. */
const MAX_ITEM = 6000

const DOTS: Readonly<Record<Change['change'], string>> = { added: '🟢', removed: '🔴', edited: '🔵', renamed: '⚪' }

/** The parts of one agent's report in the order they stand; the priorities say what is dropped first. */
export function markdownAgentSections(agent: AgentReport): Section[] {
  return [
    { priority: 2, share: 0.3, render: (budget) => behaviourTable(agent.testSets.behaviour, budget) },
    { priority: 1, share: 0.5, render: (budget) => itemTable(agent.changes, budget) },
    { priority: 3, share: 0.3, render: (budget) => findingList(agent.findings, budget) },
    { priority: 4, share: 0.3, render: (budget) => failingCases(agent.testSets.head?.cases ?? [], budget) },
    { priority: 5, share: 1, render: (budget) => itemDiffs(agent.changes, budget) },
  ]
}

function behaviourTable(behaviour: readonly BehaviourChange[], budget: number): string {
  const rows = [...behaviour].sort(byUrgency).map(({ set, name, change, before, after }) => {
    const mark = change === 'newly failing' ? '❌' : change === 'newly passing' ? '✅' : '🔁'
    const test = `${escapeMarkdown(set, 80)} › ${escapeMarkdown(name, 120)}`
    return `| ${mark} ${change} | ${test} | ${outcome(before)} | ${outcome(after)} |`
  })
  return fitList(
    {
      head: '### Behaviour changes\n\n| | Test case | Base | Head |\n|---|---|---|---|',
      rows,
      more: (count) => `| | …and ${count} more | | |`,
      max: MAX_ROWS,
    },
    budget,
  )
}

const URGENCY: readonly BehaviourChange['change'][] = [
  'newly failing',
  'changed behaviour',
  'newly passing',
  'removed',
  'added',
]

function byUrgency(a: BehaviourChange, b: BehaviourChange): number {
  return URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change)
}

function outcome(result: CaseResult | null): string {
  if (result == null) return '–'
  const failed = result.assertions.find((assertion) => assertion.verdict === 'failed' || assertion.verdict === 'error')
  const turn = result.turns[failed?.turn ?? result.turns.length - 1]
  const said =
    turn == null
      ? ''
      : `<br>${turn.topic == null ? '' : `${codeName(turn.topic, 60)} `}“${escapeMarkdown(turn.reply, 120)}”`
  return `${result.verdict}${said}`
}

function itemTable(changes: readonly Change[], budget: number): string {
  const rows = changes.map((change) => {
    const label = escapeMarkdown(kindLabel(change.kind))
    const item = hasOwnName(change) ? `${label} ${codeName(change.name)}` : label
    return `| ${DOTS[change.change]} | ${item} | ${change.change} | ${escapeMarkdown(describeChange(change), 240)} |`
  })
  return fitList(
    {
      head: '### Changes\n\n| | Item | | What changed |\n|---|---|---|---|',
      rows,
      more: (count) => `| | …and ${count} more | | |`,
      max: MAX_ROWS,
    },
    budget,
  )
}

function findingList(findings: readonly Finding[], budget: number): string {
  const rows = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(findingRow),
  )
  return fitList({ head: '### Findings\n', rows, more: (count) => `- …and ${count} more`, max: MAX_FINDINGS }, budget)
}

function findingRow({ severity, path, range, message, hint, rule }: Finding): string {
  const mark = severity === 'error' ? '❌' : severity === 'warning' ? '⚠️' : 'ℹ️'
  const advice = hint == null ? '' : ` ${escapeMarkdown(hint)}`
  return `- ${mark} ${codeName(`${path}:${range.line}`, 200)} ${escapeMarkdown(message)}${advice} <sub>${escapeMarkdown(rule)}</sub>`
}

function failingCases(cases: readonly CaseResult[], budget: number): string {
  const failing = cases.filter((item) => item.verdict === 'failed' || item.verdict === 'error')
  const frame = `<details><summary>Failing test cases (${failing.length})</summary>\n`
  return fitList(
    {
      head: frame,
      rows: failing.map(caseText),
      more: (count) => `…and ${count} more\n`,
      tail: '</details>',
      max: MAX_CASES,
    },
    budget,
  )
}

function caseText(item: CaseResult): string {
  const failed = item.assertions.filter((assertion) => assertion.verdict === 'failed' || assertion.verdict === 'error')
  const diverging = failed[0]?.turn ?? -1
  const lines = item.turns.slice(0, 10).flatMap((turn, index) => {
    const bold = index === diverging ? '**' : ''
    return [
      `- ${bold}caller:${bold} ${escapeMarkdown(turn.user)}`,
      `- ${bold}agent:${bold} ${escapeMarkdown(turn.reply)}`,
    ]
  })
  const why = failed.slice(0, 10).map((assertion) => {
    const reason = assertion.reason == null ? '' : `: ${escapeMarkdown(assertion.reason)}`
    return `- ❌ ${codeName(assertion.assertion, 160)}${reason}`
  })
  return [`**${escapeMarkdown(item.set)} › ${escapeMarkdown(item.name)}**`, '', ...lines, ...why, ''].join('\n')
}

/** One `<details>` an item, as many whole ones as fit. */
function itemDiffs(changes: readonly Change[], budget: number): string {
  const rows = changes.map(itemDiff)
  const small = rows.map((row) => (row.length <= MAX_ITEM ? row : '')).filter((row) => row !== '')
  return fitList(
    {
      head: '### Diffs\n',
      rows: small,
      more: (count) => `…and ${count + rows.length - small.length} more in the full report`,
      max: MAX_ROWS,
    },
    budget,
  )
}

function itemDiff(change: Change): string {
  const title = `${DOTS[change.change]} ${escapeHtmlText(resourceTitle(change))}`
  const blocks = fieldBlocks(change).map((block) => {
    const lines =
      block.show === 'values'
        ? [...(block.before == null ? [] : [`- ${block.before}`]), ...(block.after == null ? [] : [`+ ${block.after}`])]
        : block.hunks.flatMap((hunk) => hunk.lines.map(({ mark, text }) => `${mark} ${cut(text)}`.trimEnd()))
    const shown = lines.slice(0, MAX_DIFF_LINES)
    if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more lines`)
    return `**${escapeMarkdown(block.label)}**\n\n${fencedBlock(shown, 'diff')}\n`
  })
  return `<details><summary>${title}</summary>\n\n${blocks.join('\n')}\n</details>\n`
}

function cut(text: string): string {
  return text.length > MAX_DIFF_LINE ? `${text.slice(0, MAX_DIFF_LINE)}…` : text
}
