import { checkChange } from '../core/check/check-change.ts'
import { fileHistory } from '../core/git/file-history.ts'
import type { GitRepository } from '../core/git/git.ts'
import { readRepository } from '../core/git/read-source.ts'
import type { Report } from '../core/report/report.ts'
import { isoDate } from '../core/validate/iso-date.ts'
import { lookAhead } from '../runtime/embedded/functions/look-ahead.ts'
import { recordedEngine } from '../runtime/embedded/brain/llm/test-engine.ts'
import type { CheckInputs } from './inputs.ts'
import type { Available } from './make-available.ts'

/** What `greenroom check` does, between the two commits of the event. */
export async function computeReport(repo: GitRepository, available: Available, inputs: CheckInputs): Promise<Report> {
  const { base, head } = available
  const now = await readRepository(repo, head.commit)
  lookAhead(now.entries)
  return checkChange({
    base: base.commit === null ? null : await readRepository(repo, base.commit),
    head: now,
    baseRef: base.ref,
    headRef: head.ref,
    engineOf: recordedEngine,
    clock: () => performance.now(),
    today: isoDate(Date.now()),
    failOn: inputs.failOn ?? undefined,
    onlyTouched: true,
    attribute: (paths) => fileHistory(repo, { base: base.commit, head: head.commit }, paths),
  })
}
