import type { Octokit } from 'octokit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { octokitFor } from './octokit-for.ts'
import type { RepositoryView } from './repository-view.ts'
import { type FakeGitHub, startGitHub } from './start-github.ts'

const R = { owner: 'acme', repo: 'agents' }
const EVERYTHING = { contents: 'write', pull_requests: 'write', deployments: 'write', statuses: 'write' } as const

let github: FakeGitHub
let repository: RepositoryView
let job: Octokit
let app: Octokit
let robin: Octokit
let main: string

beforeEach(async () => {
  github = await startGitHub({
    repositories: [
      {
        name: 'acme/agents',
        environments: { live: { reviewers: ['robin', 'sam'], preventSelfReview: true, branches: ['live'] } },
        rulesets: [
          { name: 'linear', include: ['refs/heads/linear'], rules: [{ type: 'required_linear_history' }] },
          { name: 'signed', include: ['refs/heads/signed'], rules: [{ type: 'required_signatures' }] },
          {
            name: 'checked',
            include: ['refs/heads/checked'],
            rules: [
              { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'greenroom' }] } },
            ],
          },
        ],
      },
      { name: 'mallory/agents', forkOf: 'acme/agents' },
    ],
    tokens: {
      job: { login: 'github-actions[bot]', kind: 'installation', permissions: 'write' },
      app: {
        login: 'greenroom[bot]',
        kind: 'installation',
        permissions: { ...EVERYTHING, checks: 'write', actions: 'read' },
      },
      robin: { login: 'robin', kind: 'user', permissions: 'write' },
    },
  })
  repository = github.repository('acme/agents')
  main = await repository.commit({ branch: 'main', files: { 'a.txt': 'one\n' } })
  for (const branch of ['live', 'linear', 'signed', 'checked'])
    await repository.commit({ branch, from: 'refs/heads/main', files: { [`${branch}.txt`]: 'mine\n' } })
  await repository.commit({ branch: 'better', from: 'refs/heads/main', files: { 'b.txt': 'two\n' } })
  job = octokitFor(github, 'job')
  app = octokitFor(github, 'app')
  robin = octokitFor(github, 'robin')
})

afterEach(() => github.close())

async function deploy(client: Octokit, more: object = {}): Promise<{ status: number; id: number }> {
  const { status, data } = await client.rest.repos.createDeployment({ ...R, ref: 'main', ...more })
  return { status, id: (data as { id: number }).id }
}

function eventsBy(login: string): string[] {
  const sent = github.deliveries.filter(({ payload }) => (payload['sender'] as { login: string }).login === login)
  return sent.map(({ event, startsWorkflows }) => `${event}: ${startsWorkflows}`)
}

describe('1: what GITHUB_TOKEN does', () => {
  it('starts no workflow, and its pull requests start some that wait for a person', async () => {
    await job.rest.git.createRef({ ...R, ref: 'refs/tags/v1', sha: main })
    await job.rest.pulls.create({ ...R, head: 'better', base: 'main', title: 'Better' })
    await job.rest.pulls.merge({ ...R, pull_number: 1 })
    expect(new Set(eventsBy('github-actions[bot]'))).toEqual(
      new Set(['push: no', 'create: no', 'pull_request: after approval']),
    )
  })

  it("is otherwise with an App's token", async () => {
    await app.rest.pulls.create({ ...R, head: 'better', base: 'main', title: 'Better' })
    expect(eventsBy('greenroom[bot]')).toEqual(['pull_request: yes'])
  })
})

describe('2: a deployment without auto_merge: false and required_contexts: []', () => {
  it('merges the default branch and makes no deployment', async () => {
    const before = await repository.tip('better')
    await repository.commit({ branch: 'main', files: { 'c.txt': 'three\n' } })
    expect(await deploy(app, { ref: 'better' })).toMatchObject({ status: 202, id: undefined })
    expect(repository.deployments()).toEqual([])
    expect(await repository.tip('better')).not.toBe(before)
  })

  it('fails for a check of ours that is pending', async () => {
    await app.rest.checks.create({ ...R, name: 'greenroom', head_sha: main, status: 'in_progress' })
    await expect(deploy(app, { auto_merge: false })).rejects.toMatchObject({ status: 409 })
    expect(await deploy(app, { auto_merge: false, required_contexts: [] })).toMatchObject({ status: 201 })
  })
})

describe('3 and 4: a deployment over REST', () => {
  it('is held by no reviewer', async () => {
    const { id } = await deploy(app, { auto_merge: false, required_contexts: [], environment: 'live' })
    const { status } = await app.rest.repos.createDeploymentStatus({ ...R, deployment_id: id, state: 'success' })
    expect(status).toBe(201)
  })

  it.each(['REST', 'a job'])('makes the environment it names, without protection (%s)', async (way) => {
    if (way === 'REST') await deploy(app, { auto_merge: false, required_contexts: [], environment: 'liev' })
    else repository.startRun({ branch: 'live', sha: main, jobs: [{ name: 'deploy', environment: 'liev' }] })
    const { data } = await app.rest.repos.getEnvironment({ ...R, environment_name: 'liev' })
    expect(data.protection_rules).toEqual([])
  })

  it('retires earlier ones of its environment, but not those of production', async () => {
    const states: string[] = []
    for (const production_environment of [false, true]) {
      const environment = production_environment ? 'live' : 'sandbox'
      const asked = { auto_merge: false, required_contexts: [], environment, production_environment }
      const first = await deploy(app, asked)
      await app.rest.repos.createDeploymentStatus({ ...R, deployment_id: first.id, state: 'success' })
      const second = await deploy(app, asked)
      await app.rest.repos.createDeploymentStatus({ ...R, deployment_id: second.id, state: 'success' })
      const { data } = await app.rest.repos.listDeploymentStatuses({ ...R, deployment_id: first.id })
      states.push(data[0]?.state ?? '')
    }
    expect(states).toEqual(['inactive', 'success'])
  })
})

describe('5: merging', () => {
  it('guards the head and not the base', async () => {
    const { data: pull } = await app.rest.pulls.create({ ...R, head: 'better', base: 'main', title: 'Better' })
    await repository.commit({ branch: 'main', files: { 'c.txt': 'meanwhile\n' } })
    await expect(app.rest.pulls.merge({ ...R, pull_number: 1, sha: main })).rejects.toMatchObject({ status: 409 })
    const { data } = await app.rest.pulls.merge({ ...R, pull_number: 1, sha: pull.head.sha })
    const { data: tree } = await app.rest.git.getTree({ ...R, tree_sha: data.sha })
    expect(tree.tree.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('is refused for a conflict, with 405', async () => {
    await repository.commit({ branch: 'better', files: { 'a.txt': 'theirs\n' } })
    await repository.commit({ branch: 'main', files: { 'a.txt': 'ours\n' } })
    const { data: pull } = await app.rest.pulls.create({ ...R, head: 'better', base: 'main', title: 'Better' })
    expect(pull).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    await expect(app.rest.pulls.merge({ ...R, pull_number: 1 })).rejects.toMatchObject({ status: 405 })
    expect(await repository.tip('refs/pull/1/merge')).toBeNull()
  })
})

describe('6: moving a branch over REST', () => {
  it('demands a fast-forward, but knows no expected value', async () => {
    const tip = await repository.tip('better')
    const move = (sha: string): Promise<unknown> => app.rest.git.updateRef({ ...R, ref: 'heads/main', sha })
    await move(tip ?? '')
    await expect(move(main)).rejects.toMatchObject({ status: 422 })
    await app.rest.git.updateRef({ ...R, ref: 'heads/main', sha: main, force: true })
    expect(await repository.tip('main')).toBe(main)
  })
})

describe('7 and 8: shas of a pull request', () => {
  it('are stale at the base, whose tip in use is the first parent of the merge', async () => {
    const pull = await repository.openPull({ head: 'better', base: 'main' })
    const moved = await repository.commit({ branch: 'main', files: { 'c.txt': 'meanwhile\n' } })
    const { data } = await app.rest.pulls.get({ ...R, pull_number: pull.number })
    const { data: merge } = await app.rest.git.getCommit({ ...R, commit_sha: data.merge_commit_sha ?? '' })
    expect(data.base.sha).toBe(main)
    expect(merge.parents.map(({ sha }) => sha)).toEqual([moved, data.head.sha])
  })

  it('are two: checks of the head are not those of the test merge', async () => {
    const pull = await repository.openPull({ head: 'better', base: 'main' })
    await app.rest.checks.create({ ...R, name: 'greenroom', head_sha: pull.mergeCommit ?? '', conclusion: 'failure' })
    const { data } = await app.rest.checks.listForRef({ ...R, ref: pull.head.sha })
    expect(data.total_count).toBe(0)
  })
})

describe('9: a required check', () => {
  it.each([
    [null, 405],
    ['failure', 405],
    ['success', 200],
    ['neutral', 200],
    ['skipped', 200],
  ] as const)('%s lets merging end with %d', async (conclusion, status) => {
    const pull = await repository.openPull({ head: 'better', base: 'checked' })
    if (conclusion !== null)
      await app.rest.checks.create({ ...R, name: 'greenroom', head_sha: pull.head.sha, conclusion })
    const merge = await app.rest.pulls.merge({ ...R, pull_number: 1 }).catch((error: unknown) => error)
    expect(merge).toMatchObject({ status })
  })
})

describe('10 and 11: a job that names an environment', () => {
  const jobs = [{ name: 'deploy', environment: 'live' }]

  it('fails on a branch that may not deploy, as a workflow_run on the default branch', () => {
    const run = repository.startRun({ event: 'workflow_run', branch: 'main', sha: main, jobs })
    expect(run).toMatchObject({ conclusion: 'failure' })
    expect(repository.waitsFor(run.id)).toEqual([])
  })

  it('waits for a reviewer who did not start it; an App is none', async () => {
    const run = repository.startRun({ branch: 'live', sha: main, actor: 'robin', jobs })
    const { data } = await robin.rest.actions.getPendingDeploymentsForRun({ ...R, run_id: run.id })
    const review = { ...R, run_id: run.id, environment_ids: [data[0]?.environment.id ?? 0], comment: 'Ship it' }
    expect(data[0]?.current_user_can_approve).toBe(false)
    for (const client of [robin, app])
      await expect(
        client.rest.actions.reviewPendingDeploymentsForRun({ ...review, state: 'approved' }),
      ).rejects.toMatchObject({ status: 403 })
    repository.approve(run.id, 'sam', 'Ship it')
    const { data: approvals } = await app.rest.actions.getReviewsForRun({ ...R, run_id: run.id })
    expect(approvals).toMatchObject([{ state: 'approved', comment: 'Ship it', user: { login: 'sam' } }])
    expect(repository.deployments()[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress'])
  })

  it('lets the author approve what the App has started', () => {
    const run = repository.startRun({ branch: 'live', sha: main, actor: 'greenroom[bot]', jobs })
    repository.approve(run.id, 'robin')
    expect(repository.waitsFor(run.id)).toEqual([])
  })

  it('fails the run when it is rejected', () => {
    const run = repository.startRun({ branch: 'live', sha: main, actor: 'sam', jobs })
    repository.reject(run.id, 'robin')
    expect(run.conclusion).toBe('failure')
    expect(repository.deployments()[0]?.statuses.at(-1)?.state).toBe('failure')
  })
})

describe('12: a pull request from a fork', () => {
  it('is followed, and named by no check run nor workflow run', async () => {
    const fork = github.repository('mallory/agents')
    const head = await fork.commit({ branch: 'patch', files: { 'a.txt': 'theirs\n' } })
    const { data: pull } = await app.rest.pulls.create({ ...R, head: 'mallory:patch', base: 'main', title: 'Patch' })
    const run = repository.startRun({
      event: 'pull_request',
      branch: 'patch',
      sha: head,
      headRepository: 'mallory/agents',
    })
    const { data } = await robin.rest.actions.getWorkflowRun({ ...R, run_id: run.id })
    expect(pull.head).toMatchObject({ sha: head, repo: { full_name: 'mallory/agents', fork: true } })
    expect(data).toMatchObject({ pull_requests: [], head_repository: { full_name: 'mallory/agents' } })
    const check = await app.rest.checks.create({ ...R, name: 'greenroom', head_sha: head, conclusion: 'success' })
    expect(check.data.pull_requests).toEqual([])
    const found = await app.rest.pulls.list({ ...R, head: 'mallory:patch' })
    expect(found.data.map(({ number }) => number)).toEqual([pull.number])
  })
})

describe('14: commits over REST', () => {
  async function commit(more: object, parents: string[]): Promise<{ sha: string; verified: boolean }> {
    const { data: tip } = await app.rest.git.getCommit({ ...R, commit_sha: parents[0] ?? '' })
    const { data } = await app.rest.git.createCommit({ ...R, message: 'Promote', tree: tip.tree.sha, parents, ...more })
    return { sha: data.sha, verified: data.verification.verified }
  }

  it('with two parents are refused by linear history', async () => {
    const tip = (await repository.tip('linear')) ?? ''
    const { sha } = await commit({}, [tip, main])
    await expect(app.rest.git.updateRef({ ...R, ref: 'heads/linear', sha })).rejects.toMatchObject({ status: 422 })
  })

  it('are signed only without an author of their own', async () => {
    const tip = (await repository.tip('signed')) ?? ''
    const own = await commit({ author: { name: 'Robin', email: 'robin@example.com' } }, [tip])
    const plain = await commit({}, [tip])
    expect([own.verified, plain.verified]).toEqual([false, true])
    await expect(app.rest.git.updateRef({ ...R, ref: 'heads/signed', sha: own.sha })).rejects.toMatchObject({
      status: 422,
    })
    await app.rest.git.updateRef({ ...R, ref: 'heads/signed', sha: plain.sha })
  })
})

describe('15: an App without the permission workflows', () => {
  it('moves no branch to a commit that changes one', async () => {
    await repository.commit({
      branch: 'ci',
      from: 'refs/heads/main',
      files: { '.github/workflows/x.yml': 'on: push\n' },
    })
    const pull = await repository.openPull({ head: 'ci', base: 'main' })
    await expect(app.rest.pulls.merge({ ...R, pull_number: pull.number })).rejects.toMatchObject({ status: 403 })
    const { status } = await robin.rest.pulls.merge({ ...R, pull_number: pull.number })
    expect(status).toBe(200)
  })
})
