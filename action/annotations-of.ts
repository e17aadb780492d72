import type { Report } from '../core/report/report.ts'
import { visibleText } from '../core/report/visible-text.ts'
import type { CaseResult } from '../core/test-sets/test-case.ts'
import type { Finding, Severity } from '../core/validate/finding.ts'

/** A message at a line of a file, as the runner shows it beside the code. */
export interface Annotation {
  severity: Severity
  title: string
  message: string
  file: string
  startLine: number
  endLine: number
  /** Only when it is one line: GitHub ignores columns otherwise. */
  startColumn?: number
  endColumn?: number
}

/** GitHub shows ten of a kind for a step (github.com/actions/toolkit/issues/734), and the verdict is an error, too. */
const SHOWN: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 }

/** What is annotated, worst first: findings, then failing test cases. `left` counts those that GitHub would not show. */
export function annotationsOf(report: Report): { shown: Annotation[]; left: number } {
  const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)]
  const cases = report.agents.flatMap((agent) => agent.testSets.head?.cases ?? [])
  const failing = cases.filter(({ verdict }) => verdict === 'failed' || verdict === 'error')
  const all = [...findings.map(ofFinding), ...failing.map(ofCase)]
  const shown = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    all.filter((one) => one.severity === severity).slice(0, SHOWN[severity]),
  )
  return { shown, left: all.length - shown.length }
}

function ofFinding({ rule, severity, message, hint, path, range }: Finding): Annotation {
  const columns = range.line === range.endLine && range.endColumn > range.column
  return {
    severity,
    title: rule,
    message: visibleText(hint === undefined ? message : `${message}\n${hint}`),
    file: path,
    startLine: range.line,
    endLine: range.endLine,
    ...(columns ? { startColumn: range.column, endColumn: range.endColumn } : {}),
  }
}

function ofCase(result: CaseResult): Annotation {
  const wrong = result.assertions.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  const what = wrong === undefined ? '' : `\n${wrong.assertion}${wrong.reason === undefined ? '' : `: ${wrong.reason}`}`
  return {
    severity: 'error',
    title: 'test case failed',
    message: visibleText(`${result.set}: ${result.name}${what}`),
    file: result.path,
    startLine: result.line,
    endLine: result.line,
  }
}
