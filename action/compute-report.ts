import { checkChange } from '../core/check/check-change.ts'
import { fileHistory } from '../core/git/file-history.ts'
import type { GitRepository } from '../core/git/git.ts'
import { readRepository } from '../core/git/read-source.ts'
import type { Report } from '../core/report/report.ts'
import { isoDate } from '../core/validate/iso-date.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'
import type { CheckInputs } from './inputs.ts'
import type { Available } from './make-available.ts'

/** What `greenroom check` does, between the two commits of the event. */
export async function computeReport(repo: GitRepository, available: Available, inputs: CheckInputs): Promise<Report> {
  const { base, head } = available
  return checkChange({
    base: base.commit === null ? null : await readRepository(repo, base.commit),
    head: await readRepository(repo, head.commit),
    baseRef: base.ref,
    headRef: head.ref,
    openVersion: openAgent,
    clock: () => performance.now(),
    today: isoDate(Date.now()),
    failOn: inputs.failOn ?? undefined,
    onlyTouched: true,
    attribute: (paths) => fileHistory(repo, { base: base.commit, head: head.commit }, paths),
  })
}
