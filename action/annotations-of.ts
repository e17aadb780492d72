import type { Risk } from '../core/impact/impact.ts'
import type { Report } from '../core/report/report.ts'
import { visibleText } from '../core/report/visible-text.ts'
import { withoutCommands } from '../core/report/without-commands.ts'
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

/** Of the risks so many stand before the findings that are warnings: neither hides the other. */
const RISKS_FIRST = 5

/**
 * What is annotated, worst first: findings, failing test cases, and risks, as warnings (deletions as notices). `left` counts
 * those beyond `most` of a kind; without it, those that GitHub would not show for a step.
 */
export function annotationsOf(
  report: Report,
  most: Readonly<Record<Severity, number>> = SHOWN,
): { shown: Annotation[]; left: number } {
  const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)]
  const cases = report.agents.flatMap((agent) => agent.testSets.head?.cases ?? [])
  const failing = cases.filter(({ verdict }) => verdict === 'failed' || verdict === 'error')
  const risks = report.agents.flatMap((agent) => agent.impact.risks).map(ofRisk)
  const all = [
    ...risks.slice(0, RISKS_FIRST),
    ...findings.map(ofFinding),
    ...failing.map(ofCase),
    ...risks.slice(RISKS_FIRST),
  ]
  const shown = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    all.filter((one) => one.severity === severity).slice(0, most[severity]),
  )
  return { shown, left: all.length - shown.length }
}

function ofRisk({ risk, message, path, line }: Risk): Annotation {
  return {
    severity: risk === 'deletion' ? 'notice' : 'warning',
    title: `risk: ${risk}`,
    message: shown(message),
    file: path,
    startLine: line,
    endLine: line,
  }
}

/** Visible, and no line a command of the runner that prints it. */
function shown(text: string): string {
  return visibleText(text).split('\n').map(withoutCommands).join('\n')
}

function ofFinding({ rule, severity, message, hint, path, range }: Finding): Annotation {
  const columns = range.line === range.endLine && range.endColumn > range.column
  return {
    severity,
    title: rule,
    message: shown(hint === undefined ? message : `${message}\n${hint}`),
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
    message: shown(`${result.set}: ${result.name}${what}`),
    file: result.path,
    startLine: result.line,
    endLine: result.line,
  }
}
