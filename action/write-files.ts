import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GreenroomError } from '../core/errors.ts'
import { renderHtml } from '../core/report/render-html.ts'
import { renderJunit } from '../core/report/render-junit.ts'
import { renderMarkdown } from '../core/report/render-markdown.ts'
import { renderSarif } from '../core/report/render-sarif.ts'
import type { Report } from '../core/report/report.ts'

/** Where the report's page lies, for an artifact. */
export interface ReportFiles {
  directory: string
  html: string
}

/** Writes report.json, report.html, report.md, report.sarif and junit.xml; GreenroomError `report-not-writable`. */
export async function writeFiles(directory: string, report: Report): Promise<ReportFiles> {
  const runs = report.agents.flatMap(({ agent, testSets }) =>
    testSets.head === null ? [] : [{ agent, run: testSets.head }],
  )
  const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)]
  const files = {
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
    'report.html': renderHtml(report),
    'report.md': renderMarkdown(report),
    'report.sarif': renderSarif(findings),
    'junit.xml': renderJunit(runs),
  }
  try {
    await mkdir(directory, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
  } catch (cause) {
    throw new GreenroomError(`the report cannot be written to ${directory}: ${(cause as NodeJS.ErrnoException).code}`, {
      code: 'report-not-writable',
      hint: 'Give the input report-directory a folder that can be written, or leave it out.',
      cause,
    })
  }
  return { directory, html: join(directory, 'report.html') }
}
