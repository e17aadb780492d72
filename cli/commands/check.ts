import { checkChange } from '../../core/check/check-change.ts'
import { renderHtml } from '../../core/report/render-html.ts'
import { renderMarkdown } from '../../core/report/render-markdown.ts'
import { renderReportText } from '../../core/report/render-terminal.ts'
import { isoDate } from '../../core/validate/iso-date.ts'
import { openAgent } from '../../runtime/embedded/open-agent.ts'
import { textOptions, writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { authorsBetween, readAt } from './parts/sources.ts'

interface Options {
  base: string
  head: string
  repo: string
  format: string
  output?: string
}

/** `greenroom check --base REF [--head REF]`: what the Action does on a pull request; exit 1 when the verdict is fail. */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'markdown', 'html'])
  const base = await readAt(console, options.repo, options.base)
  const head = await readAt(console, options.repo, options.head)
  const report = await checkChange({
    base,
    head,
    baseRef: options.base,
    headRef: options.head,
    openVersion: openAgent,
    clock: () => performance.now(),
    today: isoDate(Date.now()),
    attribute: authorsBetween(console, options.repo, { base: base.commit, head: head.commit }),
  })
  const render = {
    text: () => renderReportText(report, textOptions(console, options.output)),
    json: () => JSON.stringify(report, null, 2),
    markdown: () => renderMarkdown(report),
    html: () => renderHtml(report),
  }
  await writeResult(console, render[format](), options.output)
  return report.verdict === 'pass' ? EXIT.fine : EXIT.findings
}
