// The comment on a pull request, from top to bottom: verdict, counts, what needs a human eye, behaviour, items, what is
// folded away (findings, transcripts, queries, diffs), files that change nothing, versions.
//
// When it gets tight, this goes first, and each thing that is missing is counted on a line before the footer, with a link
// to the page: 1. text diffs, those without a risk before the others; 2. transcripts of failing test cases; 3. the list of
// queries; 4. findings (errors stand above as well); 5. unchanged files; 6. rows of behaviour; 7. rows of items.
// Verdict, counts, risks and versions are never dropped.

import type { Attention } from './attention.ts'
import { attentionOf, restOf } from './attention-of.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { fitList, fitSections } from './fit-sections.ts'
import { markdownAgentSections } from './markdown-agent.ts'
import { COMMENT_SCALE, type MarkdownScale } from './markdown-scale.ts'
import { describePolicy } from './describe-policy.ts'
import { describeUnchanged } from './describe-unchanged.ts'
import { describeWas } from './describe-was.ts'
import { describeUntouched } from './describe-untouched.ts'
import { markdownWords } from './markdown-words.ts'
import { countsOf, shortId } from './report-counts.ts'
import type { AgentReport, Report } from './report.ts'
import { type VerdictWords, verdictWords } from './verdict-words.ts'

/** GitHub refuses comments above 65,536 characters; the rest is for what an Action adds around the report. */
const LIMIT = 60_000
const MAX_AGENTS = 50
const MAX_POLICY_LINES = 10
/** Characters of what is said of the environment. */
const MAX_POLICY = 12_000
/** Of the line that counts what is missing. */
const LEFT_OUT = 400

export interface MarkdownOptions {
  /** Hidden comment by which a pull request's comment is found again. */
  marker?: string
  /** Where the HTML page lies. */
  reportUrl?: string
  /** Characters, at most. */
  limit?: number
  /** How much of each thing is shown while there is room. */
  scale?: MarkdownScale
}

/** The report as GitHub Markdown in at most `limit` characters; a change of nothing is one line. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const marker = markerOf(options)
  if (isNothing(report)) return `${marker}${nothing(report)} ${footerOf(report, options)}`
  const head = `${marker}${alertOf(verdictWords(report))}\n\n${policyText(report)}${countsLine(report)}\n\n`
  const foot = `---\n${footerOf(report, options)}`
  const agents = [...report.agents].sort(bySeverity)
  const limit = (options.limit ?? LIMIT) - head.length - foot.length - LEFT_OUT
  const attention = attentionList(report, Math.floor(limit / 2))
  const overview = overviewOf(report, agents, Math.floor((limit - attention.length) / 4))
  const { text, left } = agentsText(
    report,
    agents,
    limit - attention.length - overview.length,
    options.scale ?? COMMENT_SCALE,
  )
  return head + attention + overview + text + leftOut(left, options) + foot
}

function markerOf({ marker }: MarkdownOptions): string {
  return marker === undefined ? '' : `<!-- ${marker.replaceAll(/[<>]|--/g, '')} -->\n`
}

/** Neither a change nor anything to say about what is there. */
function isNothing({ agents, findings, verdict, policy }: Report): boolean {
  return (
    verdict === 'pass' &&
    policy === undefined &&
    findings.length === 0 &&
    agents.every((agent) => !hasSomethingToSay(agent))
  )
}

function nothing(report: Report): string {
  const files = [...report.agents.flatMap(({ unchanged }) => unchanged), ...(report.unchanged ?? [])]
  const words = files.length === 0 ? '' : ` ${markdownWords(describeUnchanged(files), 500)}.`
  return `**Greenroom: no agent changes here.**${words}`
}

/** Whether this may run in the environment of the branch it goes to: said before anything of the change itself. */
function policyText({ policy }: Report): string {
  if (policy === undefined) return ''
  const { lead, lines } = describePolicy(policy)
  const { text } = fitList(
    {
      head: `${markdownWords(lead, 500)}\n`,
      count: lines.length,
      row: (index) => `- ${markdownWords(lines[index] ?? [], 900)}`,
      more: (count) => `- …and ${count} more agents`,
      max: MAX_POLICY_LINES,
      plural: 'agents',
    },
    MAX_POLICY,
  )
  return text === '' ? `${markdownWords(lead, 500)}\n\n` : `${text}\n\n`
}

const ALERTS: Readonly<Record<VerdictWords['tone'], string>> = {
  fails: 'CAUTION',
  look: 'WARNING',
  passes: 'TIP',
  compared: 'NOTE',
}

function alertOf({ tone, headline, because }: VerdictWords): string {
  const reason = because.length === 0 ? '' : `: ${markdownWords(because, 700)}`
  return `> [!${ALERTS[tone]}]\n> **Greenroom: ${markdownWords(headline)}**${reason}`
}

function countsLine({ agents, findings, judged }: Report): string {
  return countsOf(agents, findings, { judged: judged ?? true, dots: true }).join(' · ')
}

/** What needs a human eye, before anything else: with little room, the gravest. */
function attentionList(report: Report, budget: number): string {
  const several = report.agents.length > 1
  const rows = attentionOf(report).flatMap((group) => {
    const { told, rest } = restOf(group)
    const more = rest === 0 ? [] : [`- 🔎 …and ${rest} more: ${group.what}`]
    return [...told.map((row) => attentionRow(row, several)), ...more]
  })
  const { text, left } = fitList(
    {
      head: '### Needs a human eye\n',
      count: rows.length,
      row: (index) => rows[index] ?? '',
      more: (count) => `- …and ${count} more`,
      max: 40,
      plural: 'risks',
    },
    budget,
  )
  return text === '' ? (left === 0 ? '' : `${left} things need a human eye.\n\n`) : `${text}\n\n`
}

const TONES: Readonly<Record<Attention['tone'], string>> = { red: '❌', amber: '⚠️', blue: '🔎', grey: '🔎' }

function attentionRow({ tone, what, message, place, agent }: Attention, several: boolean): string {
  const where = place === null ? '' : ` <sub>${codeName(`${place.path}:${place.line}`, 160)}</sub>`
  const whose = agent === null || !several ? '' : `${codeName(agent.agent, 60)} `
  return `- ${TONES[tone]} ${whose}**${capital(what)}** ${markdownWords(message, 420)}${where}`
}

function overviewOf({ judged }: Report, agents: readonly AgentReport[], budget: number): string {
  const told = agents.filter(hasSomethingToSay)
  if (agents.length < 2 || told.length === 0) return ''
  const same = agents.length - told.length
  const rows = told.map((agent) => {
    const versions = `${codeName(shortId(agent.before?.digest))} → ${codeName(shortId(agent.after?.digest))}`
    const mark = judged === false ? '' : agent.verdict === 'pass' ? '✅' : '❌'
    const counts = countsOf([agent], [], { judged: judged ?? true, dots: true }).join(' · ')
    return `| ${mark} | ${codeName(agent.agent)} | ${versions} | ${counts} |`
  })
  if (same > 0) rows.push(`| | ${same} more agent${same === 1 ? '' : 's'} | | no changes |`)
  const { text } = fitList(
    {
      head: '| | Agent | Version | |\n|---|---|---|---|',
      count: rows.length,
      row: (index) => rows[index] ?? '',
      more: (count) => `| | …and ${count} more | | |`,
      max: MAX_AGENTS,
      plural: 'agents',
    },
    budget,
  )
  return text === '' ? '' : `${text}\n\n`
}

interface AgentsText {
  text: string
  left: Map<string, number>
}

/** The agents one after the other; what one does not need is for the next. */
function agentsText(report: Report, agents: readonly AgentReport[], budget: number, scale: MarkdownScale): AgentsText {
  const told = agents.filter(hasSomethingToSay)
  const left = new Map<string, number>()
  let text = ''
  for (const [index, agent] of told.entries()) {
    const was = markdownWords(describeWas(agent), 400)
    const heading = `${agents.length > 1 ? `## ${escapeMarkdown(agent.agent)}\n\n` : ''}${was === '' ? '' : `The agent ${was}.\n\n`}`
    const share = Math.floor((budget - text.length) / (told.length - index)) - heading.length
    const fitted = fitSections(markdownAgentSections(agent, scale), Math.max(0, share))
    if (fitted.text !== '' || was !== '') text += heading + fitted.text
    for (const [plural, count] of fitted.left) left.set(plural, (left.get(plural) ?? 0) + count)
  }
  for (const words of [describeUntouched(report.untouched ?? []), describeUnchanged(report.unchanged ?? [])]) {
    const line = markdownWords(words, 600)
    if (line !== '' && text.length + line.length + 13 < budget) text += `<sub>${line}</sub>\n\n`
  }
  return { text, left }
}

/** What did not fit, counted, with where it is. */
function leftOut(left: ReadonlyMap<string, number>, options: MarkdownOptions): string {
  if (left.size === 0) return ''
  const parts = [...left].map(([plural, count]) => `${count} ${plural}`)
  const url = linkOf(options)
  const where = url === '' ? 'in the full report' : `in the ${url}`
  const line = `<sub>Not shown here: ${parts.join(', ')}. All of it is ${where}.</sub>\n\n`
  return line.length <= LEFT_OUT || url === '' ? line.slice(0, LEFT_OUT) : `<sub>Not all of it is shown here.</sub>\n\n`
}

function footerOf(report: Report, options: MarkdownOptions): string {
  const side = ({ ref, commit }: Report['base']) => codeName(commit === null ? ref : commit.slice(0, 12))
  const parts = [`base ${side(report.base)} · head ${side(report.head)}`]
  const [only] = report.agents
  if (only !== undefined && report.agents.length === 1 && only.before?.digest !== only.after?.digest)
    parts.push(`version ${codeName(shortId(only.before?.digest))} → ${codeName(shortId(only.after?.digest))}`)
  const link = linkOf(options)
  if (link !== '') parts.push(link)
  return `<sub>${parts.join(' · ')}</sub>\n`
}

function linkOf({ reportUrl }: MarkdownOptions): string {
  if (reportUrl === undefined || !/^https?:\/\/[^\s"'<>]+$/.test(reportUrl)) return ''
  return `<a href="${reportUrl}">full report</a>`
}

function hasSomethingToSay(agent: AgentReport): boolean {
  const { head, behaviour } = agent.testSets
  if (agent.was !== undefined && agent.was.agent !== agent.agent) return true
  if (agent.changes.length > 0 || agent.findings.length > 0 || behaviour.length > 0) return true
  return agent.verdict === 'fail' || (head !== null && head.failed + head.errors > 0)
}

function bySeverity(a: AgentReport, b: AgentReport): number {
  if (a.verdict !== b.verdict) return a.verdict === 'fail' ? -1 : 1
  if (a.changes.length > 0 !== b.changes.length > 0) return a.changes.length > 0 ? -1 : 1
  return a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
