import { checkChange } from '../../core/check/check-change.ts'
import { isoDate } from '../../core/validate/iso-date.ts'
import { recordedEngine } from '../../runtime/embedded/brain/llm/test-engine.ts'
import { lookAhead } from '../../runtime/embedded/functions/look-ahead.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { renderReport } from './parts/render-report.ts'
import { readRange } from './parts/sources.ts'
import { jsonText } from '../../core/report/json-text.ts'

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
  const { base, head, attribute } = await readRange(console, options.repo, options)
  lookAhead(head.entries)
  const report = await checkChange({
    base,
    head,
    baseRef: options.base,
    headRef: options.head,
    engineOf: recordedEngine,
    clock: () => performance.now(),
    today: isoDate(Date.now()),
    attribute,
  })
  const written = format === 'json' ? jsonText(report) : await renderReport(format, report, console, options.output)
  await writeResult(console, written, options.output)
  return report.verdict === 'pass' ? EXIT.fine : EXIT.findings
}
