import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import type { WorkflowFile, WorkflowJob } from '../workflows/workflow-file.ts'

const CHECK = 'workflow-environments'

/** Every `environment:` of a job must exist, be written out, and be reachable from where the job runs (docs: Managing environments). */
export function workflowEnvironments(facts: RepositoryFacts): DoctorResult[] {
  const problems = new Map<string, Problem>()
  for (const [branch, found] of facts.workflows)
    for (const file of found.known ? found.value.files : [])
      for (const job of file.jobs)
        for (const problem of problemsOf(facts, branch, file, job)) problems.set(problem.message, problem)
  return problems.size > 0
    ? [...problems.values()]
    : [{ check: CHECK, level: 'ok', message: 'environments that jobs name exist and let them in' }]
}

function problemsOf(facts: RepositoryFacts, branch: string, file: WorkflowFile, job: WorkflowJob): Problem[] {
  const { environment } = job
  if (environment === null) return []
  const place = `${file.path} (job ${job.id})`
  if (environment.includes('${{')) return isFixed(file, environment) ? [] : [dynamic(place, environment)]
  const problems: Problem[] = []
  const { environmentNames: names, repository } = facts
  if (names.known && !names.value.has(environment.toLowerCase()))
    problems.push({
      check: CHECK,
      level: 'error',
      message: `${place} names the environment ${environment}, which does not exist`,
      why: 'GitHub creates it when the job starts, without any rule: a misspelt name removes the gate and says nothing.',
      fix: `Correct the name, or create it first: gh api -X PUT repos/${repository}/environments/${encodeURIComponent(environment)}`,
    })
  const known = facts.environments.find(({ wanted }) => wanted.name.toLowerCase() === environment.toLowerCase())
  const limited =
    known?.environment.known === true && known.environment.value !== null && known.environment.value.branches !== 'all'
  const defaultBranch = facts.general.known ? facts.general.value.defaultBranch : null
  if (file.on.has('workflow_run') && limited && known.wanted.branch !== defaultBranch && branch === defaultBranch)
    problems.push({
      check: CHECK,
      level: 'error',
      message: `${place} runs on workflow_run and names the environment ${environment}`,
      why: `Such a job runs on ${branch}, and the environment lets in other branches only: GitHub refuses it.`,
      fix: `Deploy on push to ${known.wanted.branch}, as examples/larkfield-bikes/.github/workflows/greenroom-deploy.yml does.`,
    })
  return problems
}

/** A choice of whoever starts the run, and the branch where branches are a list without patterns, are as good as a name. */
function isFixed({ on }: WorkflowFile, environment: string): boolean {
  if (/^\$\{\{\s*(?:inputs|github\.event\.inputs)\.[\w-]+\s*\}\}$/.test(environment)) return on.has('workflow_dispatch')
  const branches = on.get('push')?.branches ?? []
  const ofBranch = /^\$\{\{\s*github\.ref_name\s*\}\}$/.test(environment)
  return ofBranch && on.size === 1 && branches.length > 0 && !branches.some((pattern) => /[*?[+!]/.test(pattern))
}

function dynamic(place: string, environment: string): Problem {
  return {
    check: CHECK,
    level: 'warning',
    message: `${place} makes the name of its environment: ${environment}`,
    why: 'Whoever names a branch can create environments without rules.',
    fix: 'Write one job for each environment, or map the branch to a fixed list of names.',
  }
}
