import { shortVersion } from '../version/short-version.ts'
import type { Change } from '../version/change.ts'
import { counted } from './counted.ts'
import { DOTS } from './dots.ts'
import { countFindings } from './render-findings.ts'
import type { AgentReport, Report } from './report.ts'

export interface CountOptions {
  /** False: nothing was validated or tested, so neither is counted. */
  judged?: boolean
  /** A coloured dot before each number of changes. */
  dots?: boolean
}

const KINDS = ['added', 'removed', 'edited', 'renamed'] as const

/** `3 changes: 1 added, 2 edited`; `no changes` for the empty list. */
function countChanges(changes: readonly Change[], dots: boolean): string {
  if (changes.length === 0) return 'no changes'
  const parts = KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.change === kind).length
    return count === 0 ? [] : [`${dots ? `${DOTS[kind]} ` : ''}${count} ${kind}`]
  })
  return `${counted(changes.length, 'changes')}: ${parts.join(', ')}`
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
export function countsOf(
  agents: readonly AgentReport[],
  ownFindings: Report['findings'] = [],
  { judged = true, dots = false }: CountOptions = {},
): string[] {
  const changes = countChanges(
    agents.flatMap((agent) => agent.changes),
    dots,
  )
  if (!judged) return [changes]
  const tests = countTests(agents)
  return [
    changes,
    countFindings([...ownFindings, ...agents.flatMap((agent) => agent.findings)]),
    tests == null ? 'no test cases ran' : `test cases: ${tests}`,
  ]
}

/** As much of a version or commit as people compare; `none` for null. */
export function shortId(id: string | null | undefined): string {
  if (id == null) return 'none'
  return id.startsWith('sha256:') ? shortVersion(id) : id.slice(0, 12)
}
