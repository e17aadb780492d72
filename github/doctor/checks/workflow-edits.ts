import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { everyStep, knowsWorkflows, nameOfStep, type StepOnBranches } from '../workflows/every-step.ts'

const CHECK = 'workflow-edits'

/** A commit that changes .github/workflows needs "workflows: write", which only an App can have (docs: Permissions required for GitHub Apps). */
export function workflowEdits(facts: RepositoryFacts): DoctorResult[] {
  const steps = everyStep(facts).filter(({ command }) => command === 'promote')
  if (steps.length === 0) return []
  const differing = facts.environments.filter((one) => differs(facts, one))
  const problems = steps
    .filter((step) => mayChangeWorkflows(step) !== true)
    .flatMap((step) => problemOf(step, differing))
  if (problems.length > 0 || !knowsWorkflows(facts)) return problems
  return [{ check: CHECK, level: 'ok', message: 'promotions may bring changed workflow files along' }]
}

/** Whether a promotion to this environment brings other workflow files to its branch now. */
function differs({ workflows, environments }: RepositoryFacts, { wanted }: EnvironmentFacts): boolean {
  const below = environments.find((one) => one.wanted.name === wanted.promotes_from)?.wanted.branch
  const [from, to] = [below, wanted.branch].map((branch) => (branch === undefined ? undefined : workflows.get(branch)))
  return from?.known === true && to?.known === true && from.value.tree !== to.value.tree
}

/** null: a token whose rights cannot be seen here. */
function mayChangeWorkflows({ token, tokenStep }: StepOnBranches): boolean | null {
  if (token === 'job') return false
  const named = Object.entries(tokenStep?.inputs ?? {}).filter(([name]) => name.startsWith('permission-'))
  if (named.length === 0) return null
  return named.some(([name, level]) => name === 'permission-workflows' && level === 'write')
}

function problemOf(step: StepOnBranches, differing: readonly EnvironmentFacts[]): Problem[] {
  const may = mayChangeWorkflows(step)
  const now = differing.map(({ wanted }) => wanted.name)
  if (may === null && now.length === 0) return []
  return [
    {
      check: CHECK,
      level: may === null ? 'unknown' : now.length > 0 ? 'error' : 'warning',
      message:
        now.length > 0
          ? `the next promotion to ${now.join(', ')} brings other workflow files, and ${may === null ? 'whether the token of' : ''} ${nameOfStep(step)} ${may === null ? 'may push them is not known' : 'may not push them'}`.replaceAll(
              '  ',
              ' ',
            )
          : `${nameOfStep(step)} may not push changed workflow files`,
      why: 'GitHub refuses the push of a commit that changes .github/workflows: one edit there stops promotion.',
      fix:
        step.token === 'job'
          ? 'Use the token of an App that has "Workflows: read and write": the job\'s own token can never have it.'
          : 'Give the App "Workflows: read and write", accept it for the installation, and add permission-workflows: write to the step that makes the token.',
    },
  ]
}
