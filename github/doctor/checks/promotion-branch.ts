import { unknownResult } from '../fact.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'promotion-branch'

/** Rules that refuse a branch we push, or a commit as git and we write it. */
const REFUSES: Readonly<Record<string, string>> = {
  creation: 'nobody may create it',
  update: 'nobody may update it',
  non_fast_forward: 'it cannot be made anew when the promotion is',
  required_signatures: 'its commits must be signed, and ours are not',
  required_linear_history: 'its history must be linear, and a promotion commit has two parents',
  branch_name_pattern: 'its name must be of another form',
  commit_message_pattern: 'its commit messages must be of another form',
  commit_author_email_pattern: "its authors' addresses must be of another form",
  committer_email_pattern: "its committers' addresses must be of another form",
}

/** Rules that hold for the branches `greenroom/promote/…`, which promotions are pushed to before anybody reviews them. */
export function promotionBranch({ repository, promotionBranch: rules }: RepositoryFacts): DoctorResult[] {
  if (!rules.known && rules.because === 'plan') return []
  if (!rules.known) return [unknownResult(CHECK, 'the rules of the branches greenroom/promote/…', rules)]
  const against = rules.value.filter(({ type, bypass }) => REFUSES[type] !== undefined && bypass !== 'always')
  if (against.length === 0)
    return [{ check: CHECK, level: 'ok', message: 'branches named greenroom/promote/… may be pushed' }]
  return against.map(({ type, from }) => ({
    check: CHECK,
    level: type === 'non_fast_forward' || type.endsWith('_pattern') ? 'warning' : 'error',
    message: `${from} holds for branches named greenroom/promote/…: ${REFUSES[type]}`,
    why: 'A promotion is pushed there before its pull request is opened.',
    fix: `github.com/${repository} → Settings → Rules → Rulesets (${from}): exclude greenroom/**/*`,
  }))
}
