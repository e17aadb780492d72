import type { Finding } from '../../validate/finding.ts'
import { countFindings } from '../render-findings.ts'
import { type Html, html } from './html.ts'
import { placeCode } from './place-code.ts'
import { rowsWithRest } from './rows-with-rest.ts'

/** Findings that are seen at once; the rest is behind a fold. */
const SHOWN = 20
const ORDER = ['error', 'warning', 'notice'] as const
const TONES = { error: 'red', warning: 'amber', notice: 'grey' } as const

/** The findings, errors first, each with its file and line. Null when there are none. */
export function findingsPanel(findings: readonly Finding[], id: string, folder: string | null): Html | null {
  if (findings.length === 0) return null
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  return html`<section class="panel" id="${id}">
    <header>
      <h2>Findings</h2>
      <span class="note-n">${countFindings(findings)}</span>
    </header>
    <div class="rows">
      ${rowsWithRest(
        sorted.map((finding) => row(finding, folder)),
        SHOWN,
        (rest) => `${rest} more findings`,
      )}
    </div>
  </section> `
}

function row({ severity, message, hint, path, range, rule }: Finding, folder: string | null): Html {
  return html`<div class="row">
    <span class="tag ${TONES[severity]}">${severity}</span
    ><span class="tx">${message}${hint == null ? null : html`<span class="dim bl">${hint}</span>`}</span
    ><span class="pc">${placeCode(path, `${range.line}:${range.column}`, folder)}<small>${rule}</small></span>
  </div>`
}
