import type { Report } from '../core/report/report.ts'
import type { Severity } from '../core/validate/finding.ts'
import type { Change } from '../core/version/change.ts'
import type { OutputsOf } from './set-outputs.ts'
import type { ReportFiles } from './write-files.ts'

/** The outputs of a check, by name. */
export function outputsOf(report: Report, files: ReportFiles, commentUrl: string): OutputsOf<'check'> {
  const { agents } = report
  const changes = agents.flatMap((agent) => agent.changes)
  const findings = [...report.findings, ...agents.flatMap((agent) => agent.findings)]
  const runs = agents.flatMap(({ testSets }) => testSets.head ?? [])
  const behaviour = agents.flatMap(({ testSets }) => testSets.behaviour)
  const changed = (...kinds: Change['change'][]): number =>
    changes.filter(({ change }) => kinds.includes(change)).length
  const found = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return {
    verdict: report.verdict,
    policy: report.policy?.verdict ?? '',
    added: changed('added'),
    edited: changed('edited', 'renamed'),
    removed: changed('removed'),
    errors: found('error'),
    warnings: found('warning'),
    notices: found('notice'),
    'tests-passed': sum(runs.map((run) => run.passed)),
    'tests-failed': sum(runs.map((run) => run.failed + run.errors)),
    'tests-not-judged': sum(runs.map((run) => run.notJudged)),
    'newly-failing': behaviour.filter(({ change }) => change === 'newly failing').length,
    'report-directory': files.directory,
    'report-html': files.html,
    'comment-url': commentUrl,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0)
}
