import { checkChange } from '../core/check/check-change.ts'
import type { GitRepository } from '../core/git/git.ts'
import { readRepository } from '../core/git/read-source.ts'
import type { Report } from '../core/report/report.ts'
import { isoDate } from '../core/validate/iso-date.ts'
import { openLexical } from '../runtime/embedded/open-lexical.ts'
import type { Inputs } from './inputs.ts'
import type { Available } from './make-available.ts'

/** What `greenroom check` does, between the two commits of the event. */
export async function check(repo: GitRepository, available: Available, inputs: Inputs): Promise<Report> {
  const { base, head } = available
  return checkChange({
    base: base.commit === null ? null : await readRepository(repo, base.commit),
    head: await readRepository(repo, head.commit),
    baseRef: base.ref,
    headRef: head.ref,
    openVersion: openLexical,
    clock: () => performance.now(),
    today: isoDate(Date.now()),
    failOn: inputs.failOn ?? undefined,
  })
}
