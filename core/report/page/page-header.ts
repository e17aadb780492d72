import type { AgentReport, Report } from '../report.ts'
import { countTests, shortId } from '../report-counts.ts'
import { type Html, html } from './html.ts'

/** The head of the page: the verdict in one sentence, which versions, the counts, and why it fails. */
export function pageHeader(report: Report): Html {
  const [only] = report.agents
  const one = report.agents.length === 1 && only != null ? only : null
  const title = one?.agent ?? `${report.agents.length} agents`
  return html`<header class="hero ${report.verdict}">
    <p class="eyebrow">Version diff</p>
    <div class="title">
      <h1>${title}</h1>
      <span class="verdict ${report.verdict}">${report.verdict === 'pass' ? 'Passes' : 'Does not pass'}</span>
    </div>
    <dl class="meta">
      ${one == null ? null : pair('Version', one.before?.digest, one.after?.digest)}${pair('Commit', report.base.commit ?? report.base.ref, report.head.commit ?? report.head.ref)}${
        one == null
          ? null
          : html`<div>
              <dt>Folder</dt>
              <dd><code>${one.path === '' ? '.' : one.path}</code></dd>
            </div>`
      }
    </dl>
    ${reasons(report)}
    <ul class="tiles">
      ${tiles(report)}
    </ul>
  </header> `
}

function pair(label: string, before: string | null | undefined, after: string | null | undefined): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <code title="${before ?? 'none'}">${shortId(before)}</code><span class="arrow" aria-label="to">→</span
      ><code title="${after ?? 'none'}">${shortId(after)}</code>
    </dd>
  </div>`
}

function reasons(report: Report): Html | null {
  const all = report.agents.flatMap((agent) => agent.reasons.map((reason) => ({ agent, reason })))
  if (all.length === 0) return null
  const several = report.agents.length > 1
  return html`<ul class="reasons">
    ${all.slice(0, 20).map(({ agent, reason }) => html`<li>${several ? html`<b>${agent.agent}</b> ` : null}${reason}</li>`)}
  </ul>`
}

function tiles(report: Report): Html[] {
  const changes = report.agents.flatMap((agent) => agent.changes)
  const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)]
  const count = (change: string) => changes.filter((item) => item.change === change).length
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  return [
    tile('added', count('added'), 'added'),
    tile('removed', count('removed'), 'removed'),
    tile('edited', count('edited'), 'edited'),
    tile('renamed', count('renamed'), 'renamed'),
    tile(errors > 0 ? 'removed' : 'renamed', errors, errors === 1 ? 'error' : 'errors'),
    tile(warnings > 0 ? 'warned' : 'renamed', warnings, warnings === 1 ? 'warning' : 'warnings'),
    testTile(report.agents),
  ]
}

function tile(tone: string, count: number, label: string): Html {
  return html`<li class="tile ${count === 0 ? 'zero' : tone}"><b>${count}</b><span>${label}</span></li>`
}

function testTile(agents: readonly AgentReport[]): Html {
  const runs = agents.map((agent) => agent.testSets.head).filter((run) => run != null)
  const total = runs.reduce((sum, run) => sum + run.cases.length, 0)
  const passed = runs.reduce((sum, run) => sum + run.passed, 0)
  const failed = runs.reduce((sum, run) => sum + run.failed + run.errors, 0)
  if (total === 0) return html`<li class="tile zero wide"><b>–</b><span>no test cases ran</span></li>`
  return html`<li class="tile wide ${failed > 0 ? 'removed' : passed === total ? 'added' : 'warned'}">
    <b>${passed}<small>/${total}</small></b
    ><span>test cases passed</span><em>${countTests(agents)}</em>
  </li>`
}
