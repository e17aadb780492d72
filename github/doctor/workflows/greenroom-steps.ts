import type { WorkflowFile, WorkflowJob, WorkflowStep } from './workflow-file.ts'

/** A step that runs the Action. */
export interface GreenroomStep {
  workflow: WorkflowFile
  job: WorkflowJob
  step: WorkflowStep
  /** null: an expression, so not known before it runs. */
  command: string | null
  /** `job`: the job's own GITHUB_TOKEN; `app`: made in a step before; `other`: a secret or an expression. */
  token: 'job' | 'app' | 'other'
  /** The step that makes the token of an App. */
  tokenStep: WorkflowStep | null
}

const OURS = /^[\w.-]+\/greenroom(?:@|$)/i
const JOB_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i

/** Every step of the workflows that runs the Action. */
export function greenroomSteps(workflows: readonly WorkflowFile[]): GreenroomStep[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps
        .filter(({ uses }) => uses !== null && OURS.test(uses))
        .map((step) => greenroomStep(workflow, job, step)),
    ),
  )
}

/** How a message names a step: file and job. */
export function placeOfStep({ workflow, job }: Pick<GreenroomStep, 'workflow' | 'job'>): string {
  return `${workflow.path} (job ${job.id})`
}

function greenroomStep(workflow: WorkflowFile, job: WorkflowJob, step: WorkflowStep): GreenroomStep {
  const command = step.inputs['command'] ?? ''
  const token = step.inputs['token'] ?? ''
  const tokenStep = appTokenStep(job, token)
  return {
    workflow,
    job,
    step,
    command: command.includes('${{') ? null : command === '' ? commandOfEvents(workflow) : command,
    token: token === '' || JOB_TOKEN.test(token) ? 'job' : tokenStep === null ? 'other' : 'app',
    tokenStep,
  }
}

function commandOfEvents({ on }: WorkflowFile): string {
  return on.has('workflow_run') ? 'report' : 'check'
}

function appTokenStep(job: WorkflowJob, token: string): WorkflowStep | null {
  const [, id] = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.token\s*\}\}$/.exec(token) ?? []
  return job.steps.find((step) => step.id === id && step.uses?.startsWith('actions/create-github-app-token@')) ?? null
}
