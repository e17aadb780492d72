import type { Report } from '../../../core/report/report.ts'
import { textOptions, type Console } from './console.ts'

/** A report as a person reads it. Only the code of the format that is asked for is loaded. */
export async function renderReport(
  format: 'text' | 'markdown' | 'html',
  report: Report,
  console: Console,
  output: string | undefined,
): Promise<string> {
  if (format === 'html') return (await import('../../../core/report/render-html.ts')).renderHtml(report)
  if (format === 'markdown') return (await import('../../../core/report/render-markdown.ts')).renderMarkdown(report)
  const { renderReportText } = await import('../../../core/report/render-terminal.ts')
  return renderReportText(report, textOptions(console, output))
}
