import { randomUUID } from 'node:crypto'
import { error, info, notice, summary, warning } from '@actions/core'
import { renderJobSummary } from '../core/report/render-job-summary.ts'
import { renderReportText } from '../core/report/render-terminal.ts'
import type { Report } from '../core/report/report.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { annotationsOf } from './annotations-of.ts'
import type { CheckInputs } from './inputs.ts'
import { outputsOf } from './outputs-of.ts'
import { putComment } from './put-comment.ts'
import { setOutputs } from './set-outputs.ts'
import type { ReportFiles } from './write-files.ts'

const SAY = { error, warning, notice }

export interface ToPublish {
  report: Report
  files: ReportFiles
  pullRequest: PullRequest | null
  /** What a reader must know of the comparison, one sentence each. */
  notices: readonly string[]
  inputs: CheckInputs
  env: Readonly<Record<string, string | undefined>>
}

/** Shows the report everywhere a reader may look: log, annotations, job summary, comment; and sets the outputs. */
export async function publish({ report, files, pullRequest, notices, inputs, env }: ToPublish): Promise<void> {
  logUntrusted(renderReportText(report, { colour: false }))
  for (const message of notices) notice(message)
  annotate(report)
  await writeSummary(report, env['GITHUB_STEP_SUMMARY'])
  const comment = await putComment(report, pullRequest, inputs, env)
  if (comment.said !== null) SAY[comment.said.severity](comment.said.message)
  setOutputs('check', outputsOf(report, files, comment.url))
}

/** The runner takes lines that begin with `::` for commands; between these two lines it takes none. */
function logUntrusted(text: string): void {
  const end = randomUUID()
  info(`::stop-commands::${end}`)
  info(text)
  info(`::${end}::`)
}

function annotate(report: Report): void {
  const { shown, left } = annotationsOf(report)
  for (const { severity, message, ...place } of shown) SAY[severity](message, place)
  if (left > 0) info(`${left} more are in the report.`)
}

async function writeSummary(report: Report, file: string | undefined): Promise<void> {
  if (!file) return
  await summary.addRaw(renderJobSummary(report), true).write()
}
