import { describe, expect, it } from 'vitest'
import { checkRepository } from '../../../github/doctor/check-repository.ts'
import { fact } from '../../../github/doctor/fact.ts'
import type { RepositoryFacts } from '../../../github/doctor/facts/repository-facts.ts'
import { branchWorkflows, goodFacts, goodRules, rule, withRules, withWorkflows } from './good-facts.ts'
import { exampleWorkflows, pullRequestRule } from './good-repository.ts'
import { told } from './told.ts'

const STAGES = ['sandbox', 'pre-release', 'live']
const EVERYWHERE = 'on main, sandbox, pre-release, live'

/** The example with one text of one file replaced. */
function edited(name: string, from: string, to: string): Record<string, string> {
  const path = `.github/workflows/greenroom-${name}.yml`
  const files = exampleWorkflows()
  const text = files[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
  return { ...files, [path]: text.replaceAll(from, to) }
}

/** The example and one workflow more. */
function besides(text: string): Record<string, string> {
  return { ...exampleWorkflows(), '.github/workflows/own.yml': text }
}

function job(rest: string): string {
  return `jobs: { a: { runs-on: x, steps: [], ${rest} } }\n`
}

const CASES: readonly [what: string, files: Readonly<Record<string, string>>, says: readonly string[]][] = [
  [
    'a paths filter on the required check',
    edited('check', '  pull_request:\n', '  pull_request:\n    paths: [agents/**]\n'),
    STAGES.map(
      (name) =>
        `error required-checks: .github/workflows/greenroom-check.yml is filtered by paths, and ${name} requires its check "greenroom"`,
    ),
  ],
  [
    'a condition on the required check',
    edited('check', '    name: greenroom\n', '    name: greenroom\n    if: ${{ !github.event.pull_request.draft }}\n'),
    STAGES.map(
      (name) =>
        `warning required-checks: the job check of .github/workflows/greenroom-check.yml has an if:, and ${name} requires its check`,
    ),
  ],
  [
    'pull_request_target',
    edited('check', '  merge_group:\n', '  pull_request_target:\n'),
    [
      `error workflow-events: .github/workflows/greenroom-check.yml (job check) ${EVERYWHERE} runs on pull_request_target`,
    ],
  ],
  [
    'a report that follows another name',
    edited('report', '[Greenroom check]', '[Greenroom]'),
    [
      `error workflow-events: .github/workflows/greenroom-report.yml (job report) ${EVERYWHERE} waits for the workflow "Greenroom", which does not exist`,
    ],
  ],
  [
    'a report that may not write',
    edited('report', '      checks: write # to keep the check run with annotations\n', ''),
    [
      `error job-permissions: .github/workflows/greenroom-report.yml (job report) ${EVERYWHERE}: report lacks checks: write`,
    ],
  ],
  [
    "a promotion with the job's own token, which may not open pull requests",
    edited('promote', '${{ steps.app.outputs.token }}', '${{ secrets.GITHUB_TOKEN }}'),
    [
      `error job-permissions: .github/workflows/greenroom-promote.yml (job promote) ${EVERYWHERE}: promote lacks contents: write, pull-requests: write`,
      `warning promotion-token: .github/workflows/greenroom-promote.yml (job promote) ${EVERYWHERE} opens pull requests with the job's own token`,
      `error promotion-token: .github/workflows/greenroom-promote.yml (job promote) ${EVERYWHERE} opens pull requests with the job's own token, and workflows may not open any here`,
      `warning workflow-edits: .github/workflows/greenroom-promote.yml (job promote) ${EVERYWHERE} may not push changed workflow files`,
    ],
  ],
  [
    "a rollback with the job's own token",
    edited('rollback', '${{ steps.app.outputs.token }}', '${{ github.token }}'),
    [
      `error job-permissions: .github/workflows/greenroom-rollback.yml (job rollback) ${EVERYWHERE}: rollback lacks contents: write`,
      `warning promotion-token: .github/workflows/greenroom-rollback.yml (job rollback) ${EVERYWHERE} opens pull requests with the job's own token`,
      `error promotion-token: .github/workflows/greenroom-rollback.yml (job rollback) ${EVERYWHERE} opens pull requests with the job's own token, and workflows may not open any here`,
    ],
  ],
  [
    'an App without the right to change workflows',
    edited('promote', '          permission-workflows: write # to bring changed workflow files along\n', ''),
    [
      `warning workflow-edits: .github/workflows/greenroom-promote.yml (job promote) ${EVERYWHERE} may not push changed workflow files`,
    ],
  ],
  [
    'an environment nobody made',
    besides(`on: push\n${job('environment: Live-eu')}`),
    [
      'error workflow-environments: .github/workflows/own.yml (job a) names the environment Live-eu, which does not exist',
    ],
  ],
  ['an environment in other letters', besides(`on: push\n${job('environment: { name: LIVE }')}`), []],
  [
    'an environment named by whoever names a branch',
    besides(`on: push\n${job('environment: "${{ github.ref_name }}"')}`),
    ['warning workflow-environments: .github/workflows/own.yml (job a) makes the name of its environment'],
  ],
  [
    'an environment named by the branch, of a list',
    besides(`on: { push: { branches: [live, extra] } }\n${job('environment: "${{ github.ref_name }}"')}`),
    [
      'error workflow-environments: .github/workflows/own.yml (job a) names the environment extra, which does not exist',
    ],
  ],
  [
    'an environment that whoever starts the run chooses',
    besides(`on: workflow_dispatch\n${job('environment: "${{ inputs.where }}"')}`),
    [],
  ],
  [
    'a deployment from workflow_run',
    besides(`on: { workflow_run: { workflows: [CI] } }\n${job('environment: { name: live }')}`),
    [
      'error workflow-environments: .github/workflows/own.yml (job a) runs on workflow_run and names the environment live',
    ],
  ],
  [
    'rollbacks that may be cancelled',
    edited('rollback', '  queue: max\n  cancel-in-progress: false', '  cancel-in-progress: true'),
    [
      `error rollback-concurrency: .github/workflows/greenroom-rollback.yml (job rollback) ${EVERYWHERE}: a running rollback may be cancelled`,
    ],
  ],
  [
    'rollbacks of which one may wait',
    edited('rollback', '  queue: max\n', ''),
    [
      `warning rollback-concurrency: .github/workflows/greenroom-rollback.yml (job rollback) ${EVERYWHERE}: only one rollback may wait`,
    ],
  ],
  [
    'rollbacks that wait behind deployments',
    edited('rollback', 'greenroom-rollback-${{ inputs.environment }}', 'Greenroom-Versions'),
    [
      `error rollback-concurrency: .github/workflows/greenroom-rollback.yml (job rollback) ${EVERYWHERE}: the rollback shares its concurrency group with other commands`,
    ],
  ],
  [
    'no workflow at all',
    {},
    [
      'error workflow-events: no workflow of acme/agents checks pull requests',
      ...STAGES.map((name) => `warning delivery: no workflow on ${name} deploys ${name}, and no controller was named`),
    ],
  ],
  [
    'files that are no workflows',
    { ...exampleWorkflows(), '.github/workflows/broken.yml': 'on: [push\n', '.github/workflows/empty.yml': '' },
    ['main', ...STAGES].map(
      (branch) =>
        `warning workflows-readable: not read as workflows on ${branch}: .github/workflows/broken.yml, .github/workflows/empty.yml`,
    ),
  ],
]

describe('what workflows are told of', () => {
  it.each(CASES)('%s', (_, files, says) => {
    expect(told(checkRepository(withWorkflows(goodFacts(), files)))).toEqual(
      says.map((line) => expect.stringContaining(line)),
    )
  })

  it('a workflow edit below, and an App without the right: the next promotion fails', () => {
    const files = edited(
      'promote',
      '          permission-workflows: write # to bring changed workflow files along\n',
      '',
    )
    const facts = withWorkflows(goodFacts(), files)
    const workflows = new Map(facts.workflows).set('sandbox', fact(branchWorkflows({ ...files, 'new.yml': 'x' })))
    expect(told(checkRepository({ ...facts, workflows }))).toContainEqual(
      expect.stringContaining('error workflow-edits: the next promotion to pre-release brings other workflow files'),
    )
  })

  it('a workflow that only an environment’s branch has, on an event of the default branch', () => {
    const facts = goodFacts()
    const workflows = new Map(facts.workflows).set('main', fact(branchWorkflows({})))
    const found = told(checkRepository({ ...facts, workflows }))
    for (const [name, event] of [
      ['report', 'workflow_run'],
      ['promote', 'workflow_run, workflow_dispatch'],
      ['rollback', 'workflow_dispatch'],
    ])
      expect(found).toContain(
        `error workflow-events: .github/workflows/greenroom-${name}.yml (job ${name}) on sandbox, pre-release, live runs on ${event}, and is not on the default branch main`,
      )
  })

  it('rollbacks that are pushed where pushes are refused, and "Prevent self-review" that bars nobody then', () => {
    const files = edited('rollback', '${{ inputs.as }}', 'push')
    const found = told(checkRepository(withWorkflows(goodFacts(), files)))
    expect(found).toContainEqual(
      expect.stringMatching(/^warning rollback-push: .* pushes rollbacks, and live refuses pushes/),
    )
    expect(found).toContainEqual(
      expect.stringContaining('warning self-review: "Prevent self-review" of live does not bar authors'),
    )
    const lastPush = rule('pull_request', pullRequestRule(1, { require_last_push_approval: true }), {
      bypass: 'always',
    })
    const rules = [...goodRules().map((one) => ({ ...one, bypass: 'always' as const })), lastPush]
    expect(told(checkRepository(withRules(withWorkflows(goodFacts(), files), rules)))).toEqual([])
  })

  it('a controller delivers where no workflow does', () => {
    const facts: RepositoryFacts = { ...withWorkflows(goodFacts(), exampleWorkflows()), hasController: true }
    expect(checkRepository(facts)).toContainEqual({ check: 'delivery', level: 'ok', message: 'a controller delivers' })
  })

  it('jobs that name no permissions have what the repository gives', () => {
    const text =
      'on: pull_request\njobs: { a: { runs-on: x, name: greenroom, steps: [ { uses: greenroom/greenroom@v0, with: { command: versions } } ] } }\n'
    const facts = withWorkflows({ ...goodFacts(), hasController: true }, { '.github/workflows/own.yml': text })
    const lacking = (one: RepositoryFacts) =>
      told(checkRepository(one)).filter((line) => line.includes('job-permissions'))
    expect(lacking(facts)).toEqual([expect.stringContaining('versions lacks contents: write, pull-requests: read')])
    const generous = fact({ byDefault: 'write' as const, mayOpenPullRequests: true })
    expect(lacking({ ...facts, workflowPermissions: generous })).toEqual([])
    const unknown = { known: false, because: 'permission', needs: 'administration: read' } as const
    expect(lacking({ ...facts, workflowPermissions: unknown })).toEqual([
      expect.stringContaining('unknown job-permissions'),
    ])
  })
})
