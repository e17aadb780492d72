import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { everyStep, knowsWorkflows, nameOfStep, type StepOnBranches } from '../workflows/every-step.ts'

const CHECK = 'workflow-events'

/** Whether each command runs on events that GitHub starts for it (docs: Events that trigger workflows). */
export function workflowEvents(facts: RepositoryFacts): DoctorResult[] {
  const { general } = facts
  const steps = everyStep(facts)
  const defaultBranch = general.known ? general.value.defaultBranch : null
  const problems = [
    ...steps.flatMap((step) => [...dangerous(step), ...notOnDefault(step, defaultBranch)]),
    ...missingCheck(facts, steps),
    ...followsNobody(facts, steps),
  ]
  if (problems.length > 0 || !knowsWorkflows(facts)) return problems
  return [{ check: CHECK, level: 'ok', message: 'the workflows run on the right events' }]
}

function dangerous(step: StepOnBranches): Problem[] {
  if (!step.workflow.on.has('pull_request_target')) return []
  return [
    {
      check: CHECK,
      level: 'error',
      message: `${nameOfStep(step)} runs on pull_request_target`,
      why: 'It runs with secrets and a token that may write, on behalf of strangers; GitHub blocks it in public repositories, and actions/checkout refuses heads of forks there.',
      fix: 'Use pull_request for the check and workflow_run for the report: docs/action.md, Fork pull requests.',
    },
  ]
}

/** Their workflow file is taken from the default branch, or has to be there as well. */
const FROM_DEFAULT = ['workflow_run', 'workflow_dispatch', 'schedule']

function notOnDefault(step: StepOnBranches, defaultBranch: string | null): Problem[] {
  if (defaultBranch === null || step.branches.includes(defaultBranch)) return []
  const events = FROM_DEFAULT.filter((event) => step.workflow.on.has(event))
  if (events.length === 0) return []
  return [
    {
      check: CHECK,
      level: 'error',
      message: `${nameOfStep(step)} runs on ${events.join(', ')}, and is not on the default branch ${defaultBranch}`,
      why: 'GitHub starts these events only for workflows that the default branch has.',
      fix: `Merge ${step.workflow.path} into ${defaultBranch}.`,
    },
  ]
}

function missingCheck(facts: RepositoryFacts, steps: readonly StepOnBranches[]): Problem[] {
  // Nothing is missing where something could not be read.
  if (!knowsWorkflows(facts)) return []
  if (steps.some(({ command, workflow }) => command !== 'report' && workflow.on.has('pull_request'))) return []
  return [
    {
      check: CHECK,
      level: 'error',
      message: `no workflow of ${facts.repository} checks pull requests`,
      why: 'Nobody sees what a change does before it is merged.',
      fix: 'Copy examples/larkfield-bikes/.github/workflows/greenroom-check.yml to .github/workflows/ on the default branch.',
    },
  ]
}

function followsNobody({ workflows }: RepositoryFacts, steps: readonly StepOnBranches[]): Problem[] {
  const names = new Set(
    [...workflows.values()].flatMap((found) => (found.known ? found.value.files.map(({ name }) => name) : [])),
  )
  return steps.flatMap((step): Problem[] => {
    const followed = step.workflow.on.get('workflow_run')?.workflows ?? []
    const missing = followed.filter((name) => !names.has(name))
    if (missing.length === 0) return []
    return [
      {
        check: CHECK,
        level: 'error',
        message: `${nameOfStep(step)} waits for the workflow ${missing.map((name) => `"${name}"`).join(', ')}, which does not exist`,
        why: 'It never runs, and nothing says so.',
        fix: `Write the name: of the workflow it follows below workflow_run: workflows: in ${step.workflow.path}.`,
      },
    ]
  })
}
