import { describePolicy } from '../describe-policy.ts'
import { describeWas } from '../describe-was.ts'
import type { AgentReport, Report } from '../report.ts'
import { shortId } from '../report-counts.ts'
import type { AgentView } from './agent-view.ts'
import { type Html, html } from './html.ts'
import { namedWords } from './named-words.ts'
import { standing } from './standing.ts'
import { statStrip } from './stat-strip.ts'
import { shortVerdict } from '../short-verdict.ts'

const REASONS_SHOWN = 8

/** The head of the page: the verdict in words, which versions of what, why it fails, and the counts. */
export function pageHeader(report: Report, views: readonly AgentView[]): Html {
  const [first] = report.agents
  const one = report.agents.length === 1 && first != null ? first : null
  const { tone, words } = shortVerdict(report)
  return html`<header class="top">
    <div class="title">
      <h1>${one?.agent ?? `${report.agents.length} agents`}</h1>
      <span class="verdict ${tone}">${words}</span>${one == null ? null : standing(one)}
    </div>
    <dl class="meta">
      ${side('Base', report.base, one?.before?.digest)}${side('Head', report.head, one?.after?.digest)}${
        one == null
          ? null
          : html`<div>
              <dt>Folder</dt>
              <dd><code>${one.path === '' ? '.' : one.path}</code>${was(one)}</dd>
            </div>`
      }
    </dl>
    ${reasons(report)}${policyText(report)}${statStrip(report, views)}
  </header>`
}

function side(title: string, { ref, commit }: Report['base'], digest: string | null | undefined): Html {
  const named = commit == null || !commit.startsWith(ref)
  const name = ref === '.' ? 'working tree' : ref
  return html`<div>
    <dt>${title}</dt>
    <dd>
      ${named ? html`<code>${name}</code> ` : null}${commit == null ? null : html`<code title="${commit}">${shortId(commit).slice(0, 8)}</code> `}${
        digest === undefined
          ? null
          : html`<span class="vn">version <code title="${digest ?? 'none'}">${shortId(digest)}</code></span>`
      }
    </dd>
  </div>`
}

function was(agent: AgentReport): Html | null {
  const words = describeWas(agent)
  return words.length === 0 ? null : html` <span class="vn">${namedWords(words)}</span>`
}

function reasons(report: Report): Html | null {
  const several = report.agents.length > 1
  const all = report.agents.flatMap((agent) =>
    agent.reasons.map((reason) => html`<li>${several ? html`<b>${agent.agent}</b> ` : null}${reason}</li>`),
  )
  if (all.length === 0) return null
  const rest = all.slice(REASONS_SHOWN)
  const more = html`<details class="fold">
    <summary>and ${rest.length} more</summary>
    <ul>
      ${rest}
    </ul>
  </details>`
  return html`<div class="reasons">
    <ul>
      ${all.slice(0, REASONS_SHOWN)}
    </ul>
    ${rest.length === 0 ? null : more}
  </div>`
}

function policyText({ policy }: Report): Html | null {
  if (policy == null) return null
  const { lead, lines } = describePolicy(policy)
  const list = html`<ul>
    ${lines.map((line) => html`<li>${namedWords(line)}</li>`)}
  </ul>`
  return html`<div class="policy">
    <p>${namedWords(lead)}</p>
    ${lines.length === 0 ? null : list}
  </div>`
}
