import type { AgentReport } from '../report.ts'
import { type Html, html } from './html.ts'

/** Says that an agent is new or gone as a whole; null for one that both sides have. */
export function standing({ before, after }: Pick<AgentReport, 'before' | 'after'>): Html | null {
  if (before == null && after != null) return html`<span class="tag green">new agent</span>`
  if (after == null && before != null) return html`<span class="tag red">agent removed</span>`
  return null
}
