import type { BranchRule, EnvironmentFacts } from '../facts/environment-facts.ts'
import { unknownResult } from '../fact.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'promotion-rules'

/** What stands against a promotion commit: two parents, no signature, made by us (docs: Available rules for rulesets). */
const AGAINST: Readonly<Record<string, { what: string; why: string; fix: string }>> = {
  required_linear_history: {
    what: 'wants a linear history',
    why: 'A promotion commit has two parents, the target and the source, so that what was tested is what ships and the next promotion is compared with this one.',
    fix: 'take "Require linear history" off that branch',
  },
  required_signatures: {
    what: 'wants signed commits',
    why: 'Promotion and rollback commits are pushed by git and carry no signature.',
    fix: 'take "Require signed commits" off that branch',
  },
  merge_queue: {
    what: 'has a merge queue',
    why: 'A queue merges by itself, and the tree it makes is one that no stage ever ran.',
    fix: 'take "Require merge queue" off that branch; a queue belongs on the branch where changes are made',
  },
  update: {
    what: 'lets nobody update it but those who may bypass the rule',
    why: 'Neither a promotion nor a rollback can be merged or pushed, unless their token is among these.',
    fix: 'add the App to the bypass list with "Always allow" (not "Exempt", which leaves no trace)',
  },
}

/** Rules of an environment's branch that make promotions and rollbacks impossible, unless the token may pass over them. */
export function promotionRules({ repository, wanted, branch }: EnvironmentFacts): DoctorResult[] {
  // A first stage gets no promotions, but rollbacks: these have one parent.
  const { name, branch: branchName } = wanted
  if (!branch.known) return [unknownResult(CHECK, `the rules of the branch ${branchName}`, branch)]
  if (branch.value === null) return []
  const { rules } = branch.value
  if (!rules.known) return [unknownResult(CHECK, `the rules of the branch ${branchName}`, rules)]
  const isFirst = wanted.promotes_from === undefined
  const found = rules.value.flatMap((rule): DoctorResult[] => {
    const against = AGAINST[rule.type]
    if (against === undefined || (isFirst && (rule.type === 'merge_queue' || rule.type === 'required_linear_history')))
      return []
    if (rule.bypass === 'always') return []
    return [
      {
        check: CHECK,
        level: levelOf(rule),
        message: `the branch ${branchName} of ${name} ${against.what} (${rule.from})`,
        why: against.why,
        fix: `github.com/${repository} → Settings → ${placeOf(rule)}: ${against.fix}.`,
      },
    ]
  })
  return found.length > 0
    ? found
    : [{ check: CHECK, level: 'ok', message: `no rule of ${branchName} stands against promotions and rollbacks` }]
}

/** "Restrict updates" is meant to have a bypass, and GitHub tells only whether the one who asks has it. */
function levelOf({ type, bypass, parameters }: BranchRule): 'error' | 'warning' | 'unknown' {
  if (bypass === 'exempt') return 'warning'
  return type === 'update' && bypass === null && parameters['locked'] !== true ? 'unknown' : 'error'
}

function placeOf({ from }: BranchRule): string {
  return from.startsWith('the ruleset') ? `Rules → Rulesets (${from})` : 'Branches'
}
