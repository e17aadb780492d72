import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'
import { everyStep, nameOfStep } from '../workflows/every-step.ts'

const CHECK = 'rollback-push'

/** Rules that refuse a push which is no pull request. */
const REFUSES: ReadonlySet<string> = new Set(['pull_request', 'required_status_checks', 'update'])

/** Whether `rollback` with `as: push` gets past the rules of the branches it may push to. */
export function rollbackPush(facts: RepositoryFacts): DoctorResult[] {
  const steps = everyStep(facts).filter(({ command, step }) => command === 'rollback' && step.inputs['as'] === 'push')
  return steps.flatMap((step) =>
    facts.environments.flatMap(({ repository, wanted, branch }): DoctorResult[] => {
      const rules = branch.known && branch.value?.rules.known === true ? branch.value.rules.value : []
      const refusing = rules.filter(({ type, bypass }) => REFUSES.has(type) && bypass !== 'always')
      if (refusing.length === 0) return []
      return [
        {
          check: CHECK,
          level: 'warning',
          message: `${nameOfStep(step)} pushes rollbacks, and ${wanted.branch} refuses pushes (${[...new Set(refusing.map(({ type, from }) => `${type} of ${from}`))].join(', ')})`,
          why:
            step.token === 'job'
              ? "The job's own token can pass over no rule."
              : 'The push is refused unless the token may pass over the rule, which only administrators can see.',
          fix: `as: pull-request; or github.com/${repository} → Settings → Rules → Rulesets: add the App to the bypass list as "Always".`,
        },
      ]
    }),
  )
}
