import type { ResourceKind } from '../agent/kinds.ts'
import type { Finding } from '../validate/finding.ts'
import type { Change } from '../version/change.ts'
import { describeUnchanged } from './describe-unchanged.ts'
import { DOTS } from './dots.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { type Fitted, fitList, type Section } from './fit-sections.ts'
import { countedKind } from './kind-label.ts'
import { diffBody, foldedDiff } from './markdown-diffs.ts'
import { routingTable } from './markdown-routing.ts'
import { type MainAuthor, mainAuthor, otherAuthor } from './main-author.ts'
import type { MarkdownScale } from './markdown-scale.ts'
import { behaviourTable, transcripts } from './markdown-tests.ts'
import { markdownWords } from './markdown-words.ts'
import type { AgentReport } from './report.ts'
import { sentences } from './sentences.ts'
import { tellChanges } from './tell-changes.ts'
import type { ToldChange } from './told-change.ts'
import { plainWords } from './words.ts'

const MAX_NOTES = 5
/** A new or removed agent with more resources than this is told by numbers: everything in it is new, or gone. */
const MANY = 10
/** The diff of the only change is not folded when it is no longer than this. */
const SHORT_DIFF = 3000

/**
 * The parts of one agent's report in the order they stand. The number says what is dropped first when it gets tight: the
 * highest, so text diffs before transcripts, routing, findings, tables.
 */
export function markdownAgentSections(agent: AgentReport, scale: MarkdownScale): Section[] {
  const { testSets, findings, routing } = agent
  const whole = isWhole(agent)
  const items: Section[] = whole
    ? [{ priority: 1, share: 0.5, render: () => contents(agent) }]
    : itemSections(agent, scale)
  return [
    { priority: 2, share: 0.5, render: (budget) => behaviourTable(testSets.behaviour, scale, budget) },
    ...items,
    { priority: 4, share: 1, render: (budget) => findingList(findings, scale, budget) },
    { priority: 6, share: 1, render: (budget) => transcripts(testSets.head?.cases ?? [], scale, budget) },
    { priority: 5, share: 1, render: (budget) => routingTable(routing, scale, budget) },
    ...(whole ? [] : [{ priority: 7, share: 1, render: (budget: number) => diffs(agent, scale, budget) }]),
    { priority: 3, share: 0.1, render: () => ({ text: smallPrint(agent), left: 0, plural: 'files' }) },
  ]
}

/** The whole agent is new, or gone, and large. */
function isWhole({ before, after, changes }: AgentReport): boolean {
  return (before === null || after === null) && changes.length > MANY
}

function contents(agent: AgentReport): Fitted {
  const counts = new Map<ResourceKind, number>()
  for (const { kind } of agent.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].filter(([, count]) => count > 1).map(([kind, count]) => countedKind(count, kind))
  const rest = [...counts.values()].filter((count) => count === 1).length
  const words = agent.before === null ? '🟢 A new agent with' : '🔴 The whole agent goes, with'
  const list = rest === 0 ? parts : [...parts, `${rest} setting${rest === 1 ? '' : 's'} of its own`]
  return { text: `${words} ${list.join(', ')}.`, left: 0, plural: 'changes' }
}

function itemSections(agent: AgentReport, scale: MarkdownScale): Section[] {
  const rows = tellChanges(agent)
  const [only] = rows
  const author = mainAuthor(agent.changes)
  if (rows.length === 1 && only !== undefined)
    return [{ priority: 1, share: 0.5, render: () => ({ text: sentence(only, author), left: 0, plural: 'changes' }) }]
  return [{ priority: 1, share: 0.7, render: (budget) => itemTable(rows, author, scale, budget) }]
}

function sentence({ change, title, what, changes }: ToldChange, author: MainAuthor | null): string {
  const words = plainWords(what)
  return `${DOTS[change]} **${capital(markdownWords(title))}** ${change}${words === '' ? '' : `: ${markdownWords(what, 500)}`}${by(changes, author)}`
}

function itemTable(
  rows: readonly ToldChange[],
  author: MainAuthor | null,
  scale: MarkdownScale,
  budget: number,
): Fitted {
  const who = author === null ? '' : `\n<sub>${markdownWords(author.sentence, 200)}</sub>`
  return fitList(
    {
      head: '### Changes\n\n| | Item | What changed |\n|---|---|---|',
      count: rows.length,
      row: (index) => itemRow(rows[index] as ToldChange, author),
      more: (count) => `| | …and ${count} more | |`,
      tail: who,
      max: scale.rows,
      plural: 'changes',
    },
    budget,
  )
}

function itemRow({ change, title, what, changes }: ToldChange, author: MainAuthor | null): string {
  const words = what.length === 0 ? change : markdownWords(what, 320)
  return `| ${DOTS[change]} | ${markdownWords(title, 400)} | ${words}${by(changes, author)} |`
}

function by(changes: readonly Change[], main: MainAuthor | null): string {
  const author = otherAuthor(changes, main)
  return author.length === 0 ? '' : ` <sub>${markdownWords(author, 60)}</sub>`
}

/** Errors stand above already, as far as they are shown there. */
function findingList(findings: readonly Finding[], scale: MarkdownScale, budget: number): Fitted {
  const rest = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  return fitList(
    {
      head: `<details><summary>Findings (${rest.length})</summary>\n`,
      count: rest.length,
      row: (index) => findingRow(rest[index] as Finding),
      more: (count) => `- …and ${count} more`,
      tail: '\n</details>',
      max: scale.findings,
      plural: 'findings',
    },
    budget,
  )
}

function findingRow({ severity, path, range, message, hint, rule }: Finding): string {
  const mark = severity === 'error' ? '❌' : severity === 'warning' ? '⚠️' : 'ℹ️'
  return `- ${mark} ${codeName(`${path}:${range.line}`, 200)} ${escapeMarkdown(sentences(message, hint), 600)} <sub>${escapeMarkdown(rule)}</sub>`
}

/** One fold an item, risky ones first, as many whole ones as fit. */
function diffs({ changes, impact }: AgentReport, scale: MarkdownScale, budget: number): Fitted {
  const [only] = changes
  if (only !== undefined && changes.length === 1) {
    const text = diffBody(only, impact.items[0], scale)
    if (text.length <= Math.min(SHORT_DIFF, budget)) return { text, left: 0, plural: 'text diffs' }
  }
  const risky = new Set(impact.risks.map(({ key }) => key))
  const touched = new Map(impact.items.map((item) => [item.key, item]))
  const told = changes.filter(({ fields }) => fields.length > 0)
  const ordered = [...told.filter(({ key }) => risky.has(key)), ...told.filter(({ key }) => !risky.has(key))]
  const row = (index: number): string => {
    const change = ordered[index] as Change
    return foldedDiff(change, touched.get(change.key), scale)
  }
  return fitList(
    { head: '### Diffs\n', count: ordered.length, row, more: () => '', max: scale.diffs, plural: 'text diffs' },
    budget,
  )
}

/** What holds for the whole run of the test sets, and files that change nothing. */
function smallPrint({ testSets, unchanged }: AgentReport): string {
  const notes = (testSets.head?.notes ?? []).slice(0, MAX_NOTES).map((note) => escapeMarkdown(note, 300))
  const files = unchanged.length === 0 ? [] : [markdownWords(describeUnchanged(unchanged), 600)]
  return [...notes, ...files].map((text) => `<sub>${text}</sub>`).join('<br>')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
