import type { Report } from '../report.ts'
import { countFindings } from '../render-findings.ts'
import { countTests } from '../report-counts.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html, markup } from './html.ts'

const CHANGES = ['added', 'removed', 'edited', 'renamed'] as const

/** The counts of the page in four cells with bars: changes, test cases, routing, findings. A cell leads to its part. */
export function statStrip(report: Report, views: readonly AgentView[]): Html {
  return html`<div class="stats">
    ${changesCell(report, views)}${testsCell(report, views)}${routingCell(views)}${findingsCell(report, views)}
  </div>`
}

function cell(link: string | undefined, big: Html, title: string, bar: Html, small: Html): Html {
  const inner = html`<span class="st">${title}</span><span class="big">${big}</span>${bar}<span class="sm"
      >${small}</span
    >`
  return link == null ? html`<div class="stat">${inner}</div>` : html`<a class="stat" href="#${link}">${inner}</a>`
}

function changesCell(report: Report, views: readonly AgentView[]): Html {
  const changes = report.agents.flatMap((agent) => agent.changes)
  const counts = CHANGES.map((change) => ({
    tone: change,
    count: changes.filter((item) => item.change === change).length,
  }))
  const shown = counts.filter(({ count }) => count > 0)
  const small = shown.map(({ tone, count }) => html`<span class="k ${tone}">${count} ${tone}</span>`)
  const link = changes.length === 0 ? undefined : views.find(({ groups }) => groups.length > 0)?.part('changes')
  const files = report.agents.reduce((sum, { unchanged }) => sum + unchanged.length, 0)
  const noise =
    files === 0 ? null : html`<span class="k">${files} more ${files === 1 ? 'file' : 'files'} without effect</span>`
  return cell(
    link,
    html`${changes.length}`,
    changes.length === 1 ? 'change' : 'changes',
    bar(counts),
    html`${small}${noise}`,
  )
}

function testsCell(report: Report, views: readonly AgentView[]): Html {
  const runs = report.agents.map((agent) => agent.testSets.head).filter((run) => run != null)
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((all, run) => all + of(run), 0)
  const total = sum((run) => run.cases.length)
  if (total === 0) return cell(undefined, html`–`, 'test cases', bar([]), html`none ran`)
  const passed = sum((run) => run.passed)
  const counts = [
    { tone: 'added', count: passed },
    { tone: 'removed', count: sum((run) => run.failed + run.errors) },
    { tone: 'warned', count: sum((run) => run.notJudged) },
    { tone: 'renamed', count: sum((run) => run.skipped) },
  ]
  const link = views.find(({ agent }) => (agent.testSets.head?.cases.length ?? 0) > 0)?.part('tests')
  return cell(
    link,
    html`${passed}<small> of ${total}</small>`,
    'test cases passed',
    bar(counts),
    html`<span class="k">${countTests(report.agents)}</span>`,
  )
}

function routingCell(views: readonly AgentView[]): Html {
  const known = views.filter(({ agent }) => (agent.routing?.queries ?? 0) > 0)
  if (known.length === 0) return cell(undefined, html`–`, 'queries move', bar([]), html`no routing to compare`)
  const queries = known.reduce((sum, { agent }) => sum + (agent.routing?.queries ?? 0), 0)
  const moved = known.reduce((sum, { agent }) => sum + (agent.routing?.moved.length ?? 0), 0)
  const bars = bar([
    { tone: 'edited', count: moved },
    { tone: 'quiet', count: queries - moved },
  ])
  const pairs = known.reduce((sum, { agent }) => sum + (agent.routing?.confusable.length ?? 0), 0)
  const small =
    pairs === 0
      ? `of ${queries} asked of both versions`
      : `of ${queries}; ${pairs} new confusable ${pairs === 1 ? 'pair' : 'pairs'}`
  return cell(
    known[0]?.part('routing'),
    html`${moved}`,
    moved === 1 ? 'query moves' : 'queries move',
    bars,
    html`<span class="k">${small}</span>`,
  )
}

function findingsCell(report: Report, views: readonly AgentView[]): Html {
  const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)]
  if (report.judged === false && findings.length === 0)
    return cell(undefined, html`–`, 'findings', bar([]), html`not validated`)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const counts = [
    { tone: 'removed', count: count('error') },
    { tone: 'warned', count: count('warning') },
    { tone: 'renamed', count: count('notice') },
  ]
  const link =
    report.findings.length > 0
      ? 'configuration'
      : views.find(({ agent }) => agent.findings.length > 0)?.part('findings')
  return cell(
    link,
    html`${findings.length}`,
    findings.length === 1 ? 'finding' : 'findings',
    bar(counts),
    html`<span class="k">${findings.length === 0 ? 'nothing to mend' : countFindings(findings)}</span>`,
  )
}

const WIDTH = 100

/** Shares as a bar; drawn, because a style attribute is not allowed on this page. */
function bar(parts: readonly { tone: string; count: number }[]): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return markup('<svg class="bar" aria-hidden="true"></svg>')
  let x = 0
  const rects = parts
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => {
      const width = (count / total) * WIDTH
      const rect = `<rect class="${tone}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%"/>`
      x += width
      return rect
    })
  return markup(`<svg class="bar" aria-hidden="true">${rects.join('')}</svg>`)
}
