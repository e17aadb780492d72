import { SUMMARY_SCALE } from './markdown-scale.ts'
import { renderMarkdown } from './render-markdown.ts'
import type { Report } from './report.ts'

/** GitHub takes 1 MiB of a step's summary, and shows none of it when there is more (docs.github.com, workflow commands). */
const MAX_BYTES = 1_048_576
/** Room for what a runner adds. */
const LIMIT = 1_000_000

/**
 * The report for the summary of a job: what the comment says, with every row, transcript and diff that fits in 1 MiB. The
 * summary counts bytes, so a text of many-byte characters is made again, shorter.
 */
export function renderJobSummary(report: Report, options: { reportUrl?: string } = {}): string {
  let limit = LIMIT
  for (;;) {
    const text = renderMarkdown(report, { ...options, limit, scale: SUMMARY_SCALE })
    const bytes = Buffer.byteLength(text)
    if (bytes <= MAX_BYTES) return text
    limit = Math.floor(limit * (LIMIT / bytes) * 0.98)
  }
}
