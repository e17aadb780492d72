import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'branch-guarded'

/** What keeps people from pushing past the review, over what ran, and from deleting the branch. */
const GUARDS: readonly [type: string, words: string, why: string][] = [
  ['pull_request', 'ask for a pull request', 'Everybody with write access can push to it, past every check.'],
  ['non_fast_forward', 'block force pushes', 'Its history, and with it what ran when, can be written anew.'],
  ['deletion', 'block deletion', 'It can be deleted; the environment then keeps what it runs and gets nothing new.'],
]

/** Whether the branch of a stage that versions are promoted to is guarded; promotion-rules tells what stands against promotions. */
export function branchGuarded({ repository, wanted, branch }: EnvironmentFacts): DoctorResult[] {
  if (wanted.promotes_from === undefined || !branch.known || branch.value === null || !branch.value.rules.known)
    return []
  const types = new Set(branch.value.rules.value.map(({ type }) => type))
  // Whoever may not update the branch may not push to it either.
  const missing = GUARDS.filter(([type]) => !types.has(type) && !(type === 'pull_request' && types.has('update')))
  if (missing.length === 0)
    return [{ check: CHECK, level: 'ok', message: `the branch ${wanted.branch} of ${wanted.name} is guarded` }]
  return [
    {
      check: CHECK,
      level: 'warning',
      message: `the rules of ${wanted.branch} do not ${missing.map(([, words]) => words).join(', nor ')}`,
      why: missing.map(([, , why]) => why).join(' '),
      fix: `github.com/${repository} → Settings → Rules → Rulesets → New branch ruleset for ${wanted.branch}.`,
    },
  ]
}
