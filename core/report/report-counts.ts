import { shortVersion } from '../version/short-version.ts'
import type { Change } from '../version/change.ts'
import { countFindings } from './render-findings.ts'
import type { AgentReport, Report } from './report.ts'

/** `3 changes: 1 added, 2 edited`; `no changes` for the empty list. */
function countChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no changes'
  const parts = (['added', 'removed', 'edited', 'renamed'] as const).map((kind) => {
    const count = changes.filter((change) => change.change === kind).length
    return count === 0 ? null : `${count} ${kind}`
  })
  return `${changes.length} change${changes.length === 1 ? '' : 's'}: ${parts.filter((part) => part != null).join(', ')}`
}

/** `10 passed, 1 failed, 2 not judged`; null when no test set ran. What was not judged is never left out. */
export function countTests(agents: readonly AgentReport[]): string | null {
  const runs = agents.map((agent) => agent.testSets.head).filter((run) => run != null)
  const counts = [
    ['passed', runs.reduce((sum, run) => sum + run.passed, 0)],
    ['failed', runs.reduce((sum, run) => sum + run.failed, 0)],
    ['errors', runs.reduce((sum, run) => sum + run.errors, 0)],
    ['not judged', runs.reduce((sum, run) => sum + run.notJudged, 0)],
    ['skipped', runs.reduce((sum, run) => sum + run.skipped, 0)],
  ] as const
  const shown = counts.filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`)
  return shown.length === 0 ? null : shown.join(', ')
}

/** The counts line of one agent, or of the whole report: changes, findings, tests. */
export function countsOf(agents: readonly AgentReport[], ownFindings: Report['findings'] = []): string[] {
  const tests = countTests(agents)
  return [
    countChanges(agents.flatMap((agent) => agent.changes)),
    countFindings([...ownFindings, ...agents.flatMap((agent) => agent.findings)]),
    tests == null ? 'no test cases ran' : `test cases: ${tests}`,
  ]
}

/** As much of a version or commit as people compare; `none` for null. */
export function shortId(id: string | null | undefined): string {
  if (id == null) return 'none'
  return id.startsWith('sha256:') ? shortVersion(id) : id.slice(0, 12)
}
