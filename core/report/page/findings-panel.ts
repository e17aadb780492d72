import type { Finding } from '../../validate/finding.ts'
import { countFindings } from '../render-findings.ts'
import { type Html, html } from './html.ts'

const MAX_FINDINGS = 500
const ORDER = ['error', 'warning', 'notice'] as const

/** The findings, errors first, each with its file and line. Null when there are none. */
export function findingsPanel(findings: readonly Finding[], id: string): Html | null {
  if (findings.length === 0) return null
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const shown = sorted.slice(0, MAX_FINDINGS)
  const more =
    sorted.length > shown.length ? html`<li class="more">… and ${sorted.length - shown.length} more</li>` : null
  return html`<section class="panel" id="${id}">
    <header>
      <h3>Findings</h3>
      <span class="note">${countFindings(findings)}</span>
    </header>
    <ul class="findings">
      ${shown.map(row)}${more}
    </ul>
  </section> `
}

function row({ severity, message, hint, path, range, rule }: Finding): Html {
  return html`<li class="${severity}">
    <span class="tag ${severity}">${severity}</span>
    <div>
      <p class="message">${message}</p>
      ${hint == null ? null : html`<p class="hint">${hint}</p>`}
      <p class="place"><code>${path}:${range.line}:${range.column}</code><span class="rule">${rule}</span></p>
    </div>
  </li> `
}
