import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { knowsWorkflows } from '../workflows/every-step.ts'
import type { WorkflowFile, WorkflowJob } from '../workflows/workflow-file.ts'

const CHECK = 'workflow-environments'

/** Every `environment:` of a job must exist, be written out, and be reachable from where the job runs (docs: Managing environments). */
export function workflowEnvironments(facts: RepositoryFacts): DoctorResult[] {
  const problems = new Map<string, Problem>()
  for (const [branch, found] of facts.workflows)
    for (const file of found.known ? found.value.files : [])
      for (const job of file.jobs)
        for (const problem of problemsOf(facts, branch, file, job)) problems.set(problem.message, problem)
  if (problems.size > 0 || !knowsWorkflows(facts) || !facts.environmentNames.known) return [...problems.values()]
  return [{ check: CHECK, level: 'ok', message: 'environments that jobs name exist and let them in' }]
}

function problemsOf(facts: RepositoryFacts, branch: string, file: WorkflowFile, job: WorkflowJob): Problem[] {
  const { environment } = job
  if (environment === null) return []
  const place = `${file.path} (job ${job.id})`
  const names = namesOf(file, environment)
  if (names === null) return [dynamic(place, environment)]
  return names.flatMap((name) => problemsWith(facts, { branch, file, place, environment: name }))
}

function problemsWith(
  facts: RepositoryFacts,
  { branch, file, place, environment }: { branch: string; file: WorkflowFile; place: string; environment: string },
): Problem[] {
  const problems: Problem[] = []
  const known = facts.environments.find(({ wanted }) => wanted.name.toLowerCase() === environment.toLowerCase())
  const { environmentNames: names, repository } = facts
  // Of those in greenroom.yaml environment-exists tells.
  if (known === undefined && names.known && !names.value.has(environment.toLowerCase()))
    problems.push({
      check: CHECK,
      level: 'error',
      message: `${place} names the environment ${environment}, which does not exist`,
      why: 'GitHub creates it when the job starts, without any rule: a misspelt name removes the gate and says nothing.',
      fix: `Correct the name, or create it first: gh api -X PUT repos/${repository}/environments/${encodeURIComponent(environment)}`,
    })
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

/**
 * The names a job's environment may have; null when anybody can make one up. A choice of whoever starts the run has names
 * that are looked at when they are chosen; the branch has those of the list, where it is one without patterns.
 */
function namesOf({ on }: WorkflowFile, environment: string): readonly string[] | null {
  if (!environment.includes('${{')) return [environment]
  if (/^\$\{\{\s*(?:inputs|github\.event\.inputs)\.[\w-]+\s*\}\}$/.test(environment))
    return on.has('workflow_dispatch') ? [] : null
  const branches = on.get('push')?.branches ?? []
  const isOfBranch = /^\$\{\{\s*github\.ref_name\s*\}\}$/.test(environment) && on.size === 1
  return isOfBranch && branches.length > 0 && !branches.some((one) => /[*?[+!]/.test(one)) ? branches : null
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
