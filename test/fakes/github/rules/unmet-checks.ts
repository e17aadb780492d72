import type { Repository } from '../state.ts'

const PASSED = new Set(['success', 'neutral', 'skipped'])

/**
 * The required checks that have not passed on a commit. `neutral` and `skipped` pass; where a check and a status have one
 * name both must (docs.github.com, troubleshooting required status checks).
 */
export function unmetChecks(repository: Repository, sha: string, wanted: readonly string[]): string[] {
  return wanted.filter((context) => {
    const runs = repository.checkRuns.filter((run) => run.head_sha === sha && run.name === context)
    const statuses = repository.statuses.filter((status) => status.sha === sha && sameContext(status.context, context))
    const run = runs.at(-1)
    const status = statuses.at(-1)
    if (run === undefined && status === undefined) return true
    return (
      (run !== undefined && !PASSED.has(run.conclusion ?? '')) || (status !== undefined && status.state !== 'success')
    )
  })
}

/** Contexts of statuses are the same in any case (docs.github.com, REST commit statuses). */
export function sameContext(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
