import { markdownAgentSections } from './markdown-agent.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { fitList, fitSections } from './fit-sections.ts'
import { countsOf, shortId } from './report-counts.ts'
import type { AgentReport, Report } from './report.ts'

/** GitHub refuses comments above 65,536 characters; the rest is for what an Action adds around the report. */
const LIMIT = 60_000
const MAX_AGENTS = 50
const MAX_REASONS = 10

export interface MarkdownOptions {
  /** Hidden comment by which a pull request's comment is found again. */
  marker?: string
  /** Where the HTML page lies. */
  reportUrl?: string
  /** Characters, at most. */
  limit?: number
}

/**
 * The report as GitHub Markdown: verdict, counts, behaviour, items, failing test cases, diffs, in at most `limit`
 * characters. When it gets tight the diffs go first, then transcripts, findings and rows; verdict and counts never.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const head = `${markerOf(options)}${verdictOf(report)}\n\n${countsOf(report.agents, report.findings).join(' · ')}\n\n`
  const foot = footerOf(report, options)
  const budget = (options.limit ?? LIMIT) - head.length - foot.length
  const agents = [...report.agents].sort(bySeverity)
  const parts: string[] = []
  let left = budget
  if (agents.length > 1 || report.findings.length > 0) {
    const overview = overviewOf(report, agents, Math.floor(budget / 4))
    parts.push(overview)
    left -= overview.length
  }
  const told = agents.filter(hasSomethingToSay)
  for (const [index, agent] of told.entries()) {
    const heading = agents.length > 1 ? `## ${escapeMarkdown(agent.agent)}\n\n` : ''
    const share = Math.floor(left / (told.length - index)) - heading.length
    const text = share > 0 ? fitSections(markdownAgentSections(agent), share) : ''
    if (text === '') continue
    parts.push(heading, text)
    left -= heading.length + text.length
  }
  return head + parts.join('') + foot
}

function markerOf({ marker }: MarkdownOptions): string {
  return marker == null ? '' : `<!-- ${marker.replaceAll(/[<>]|--/g, '')} -->\n`
}

function verdictOf(report: Report): string {
  const failing = report.agents.filter((agent) => agent.verdict === 'fail')
  if (report.verdict === 'fail') {
    const reasons = failing.flatMap((agent) =>
      agent.reasons.map((reason) => (report.agents.length > 1 ? `${agent.agent}: ${reason}` : reason)),
    )
    const lines = reasons.slice(0, MAX_REASONS).map((reason) => `> - ${escapeMarkdown(reason)}`)
    const more = reasons.length > MAX_REASONS ? [`> - …and ${reasons.length - MAX_REASONS} more`] : []
    const title =
      failing.length === 1 && failing[0] != null
        ? `${codeName(failing[0].agent)} does not pass`
        : `${failing.length} agents do not pass`
    const what = failing.length === 0 ? 'This change does not pass' : title
    return ['> [!CAUTION]', `> **Greenroom: ${what}**`, ...(lines.length > 0 ? ['>', ...lines, ...more] : [])].join(
      '\n',
    )
  }
  const changed = report.agents.filter((agent) => agent.changes.length > 0).length
  const what =
    changed === 0
      ? 'No agent changes its behaviour here'
      : changed === 1
        ? 'The changed agent passes'
        : `All ${changed} changed agents pass`
  const clean = report.agents.every(
    (agent) => agent.findings.length === 0 && (agent.testSets.head?.notJudged ?? 0) === 0,
  )
  return [clean ? '> [!TIP]' : '> [!NOTE]', `> **Greenroom: ${what}**`].join('\n')
}

function overviewOf(report: Report, agents: readonly AgentReport[], budget: number): string {
  const rows = agents.map((agent) => {
    const versions = `${codeName(shortId(agent.before?.digest))} → ${codeName(shortId(agent.after?.digest))}`
    return `| ${agent.verdict === 'pass' ? '✅' : '❌'} | ${codeName(agent.agent)} | ${versions} | ${countsOf([agent]).join(' · ')} |`
  })
  const table = fitList(
    {
      head: '| | Agent | Version | |\n|---|---|---|---|',
      rows,
      more: (count) => `| | …and ${count} more | | |`,
      max: MAX_AGENTS,
    },
    budget,
  )
  const findings = fitList(
    {
      head: '**Configuration**\n',
      rows: report.findings.map(
        (finding) => `- ${codeName(`${finding.path}:${finding.range.line}`)} ${escapeMarkdown(finding.message)}`,
      ),
      more: (count) => `- …and ${count} more`,
      max: MAX_AGENTS,
    },
    Math.max(0, budget - table.length),
  )
  return [agents.length > 1 ? table : '', findings]
    .filter((text) => text !== '')
    .map((text) => `${text}\n\n`)
    .join('')
}

function footerOf(report: Report, { reportUrl }: MarkdownOptions): string {
  const side = (name: string, ref: { ref: string; commit: string | null }) =>
    `${name} ${codeName(ref.commit == null ? ref.ref : ref.commit.slice(0, 12))}`
  const parts = [side('base', report.base), side('head', report.head)]
  const [only] = report.agents
  if (only != null && report.agents.length === 1) {
    parts.push(`version ${codeName(shortId(only.before?.digest))} → ${codeName(shortId(only.after?.digest))}`)
  }
  if (reportUrl != null && /^https?:\/\/[^\s"'<>]+$/.test(reportUrl))
    parts.push(`<a href="${reportUrl}">full report</a>`)
  return `---\n<sub>${parts.join(' · ')}</sub>\n`
}

function hasSomethingToSay(agent: AgentReport): boolean {
  const { head, behaviour } = agent.testSets
  return (
    agent.changes.length > 0 ||
    agent.findings.length > 0 ||
    behaviour.length > 0 ||
    (head != null && head.failed + head.errors > 0)
  )
}

function bySeverity(a: AgentReport, b: AgentReport): number {
  if (a.verdict !== b.verdict) return a.verdict === 'fail' ? -1 : 1
  if (a.changes.length > 0 !== b.changes.length > 0) return a.changes.length > 0 ? -1 : 1
  return a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0
}
