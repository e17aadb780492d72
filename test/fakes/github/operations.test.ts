import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../../scripts/github-operations.ts'
import { octokitFor } from './octokit-for.ts'
import type { RepositoryView } from './repository-view.ts'
import { type FakeGitHub, startGitHub } from './start-github.ts'

const R = { owner: 'acme', repo: 'agents' }
const ANNOTATION = { path: 'a.txt', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Look' } as const

let github: FakeGitHub
let repository: RepositoryView
let app: ReturnType<typeof octokitFor>['rest']
let robin: typeof app
let jwt: typeof app
let main: string
let better: string

beforeAll(async () => {
  github = await startGitHub({
    repositories: [
      {
        name: 'acme/agents',
        protection: { guarded: { requiredReviews: 1, requiredChecks: ['greenroom'] } },
        environments: { live: { reviewers: ['robin'], branches: ['live'] } },
        rulesets: [
          { name: 'live', include: ['refs/heads/live'], rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }] },
        ],
      },
    ],
    tokens: {
      jwt: { login: 'greenroom[bot]', kind: 'app' },
      app: {
        login: 'greenroom[bot]',
        kind: 'installation',
        permissions: {
          actions: 'write',
          administration: 'write',
          checks: 'write',
          contents: 'write',
          deployments: 'write',
          issues: 'write',
          pull_requests: 'write',
          statuses: 'write',
          workflows: 'write',
        },
      },
      robin: { login: 'robin', kind: 'user', permissions: 'write' },
    },
  })
  repository = github.repository()
  const files = { 'a.txt': 'one\n', 'dir/b.txt': 'two\n', '.github/workflows/deploy.yml': 'on: workflow_dispatch\n' }
  main = await repository.commit({ branch: 'main', files })
  better = await repository.commit({ branch: 'better', from: 'refs/heads/main', files: { 'a.txt': 'better\n' } })
  for (const branch of ['live', 'guarded', 'moved'])
    await repository.commit({ branch, from: 'refs/heads/main', files: { [`${branch}.txt`]: 'mine\n' } })
  app = octokitFor(github, 'app').rest
  robin = octokitFor(github, 'robin').rest
  jwt = octokitFor(github, 'jwt').rest
})

afterAll(() => github.close())

describe('the operations', () => {
  it('of repositories and branches', async () => {
    expect((await app.repos.get(R)).data).toMatchObject({ default_branch: 'main', permissions: { admin: true } })
    expect((await app.repos.listBranches({ ...R, protected: true })).data.map(({ name }) => name)).toEqual(['guarded'])
    expect((await app.repos.getBranch({ ...R, branch: 'main' })).data.commit.sha).toBe(main)
    const protection = await app.repos.getBranchProtection({ ...R, branch: 'guarded' })
    expect(protection.data.required_status_checks?.contexts).toEqual(['greenroom'])
    expect((await app.repos.getBranchRules({ ...R, branch: 'live' })).data.map(({ type }) => type)).toEqual([
      'deletion',
      'non_fast_forward',
    ])
    const [ruleset] = (await app.repos.getRepoRulesets(R)).data
    const whole = await app.repos.getRepoRuleset({ ...R, ruleset_id: ruleset?.id ?? 0 })
    expect(whole.data.conditions).toMatchObject({ ref_name: { include: ['refs/heads/live'] } })
  })

  it('of commits and contents', async () => {
    const commit = await app.repos.getCommit({ ...R, ref: 'better' })
    expect(commit.data.files?.map(({ filename, status }) => [filename, status])).toEqual([['a.txt', 'modified']])
    expect((await app.repos.listCommits({ ...R, sha: 'better', path: 'a.txt' })).data.map(({ sha }) => sha)).toEqual([
      better,
      main,
    ])
    const { data } = await app.repos.compareCommitsWithBasehead({ ...R, basehead: 'live...better' })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: main } })
    expect(data.files?.map(({ filename }) => filename)).toEqual(['a.txt'])
    const file = await app.repos.getContent({ ...R, path: 'dir/b.txt', ref: 'main' })
    expect(Buffer.from((file.data as { content: string }).content, 'base64').toString()).toBe('two\n')
    const folder = await app.repos.getContent({ ...R, path: '' })
    expect((folder.data as { name: string; type: string }[]).map(({ name, type }) => `${type} ${name}`)).toEqual([
      'dir .github',
      'file a.txt',
      'dir dir',
    ])
    await expect(app.repos.getContent({ ...R, path: 'nothing' })).rejects.toMatchObject({ status: 404 })
  })

  it('of references', async () => {
    await app.git.createRef({ ...R, ref: 'refs/heads/a/b', sha: main })
    await expect(app.git.createRef({ ...R, ref: 'refs/heads/a/b', sha: main })).rejects.toMatchObject({ status: 422 })
    await app.git.updateRef({ ...R, ref: 'heads/a/b', sha: better })
    expect((await app.git.getRef({ ...R, ref: 'heads/a/b' })).data.object.sha).toBe(better)
    const matching = await app.git.listMatchingRefs({ ...R, ref: 'heads/a' })
    expect(matching.data.map(({ ref }) => ref)).toEqual(['refs/heads/a/b'])
    await app.git.deleteRef({ ...R, ref: 'heads/a/b' })
    await expect(app.git.getRef({ ...R, ref: 'heads/a/b' })).rejects.toMatchObject({ status: 404 })
    await expect(app.git.deleteRef({ ...R, ref: 'heads/live' })).rejects.toMatchObject({ status: 422 })
  })

  it('of git objects and tags', async () => {
    const { data: blob } = await app.git.createBlob({ ...R, content: 'héllo\u0000', encoding: 'utf-8' })
    const { data: read } = await app.git.getBlob({ ...R, file_sha: blob.sha })
    expect(Buffer.from(read.content, 'base64').toString()).toBe('héllo\u0000')
    const tree = [
      { path: 'x/y.txt', mode: '100644', type: 'blob', sha: blob.sha },
      { path: 'a.txt', mode: '100644', type: 'blob', sha: null },
    ] as const
    const { data: made } = await app.git.createTree({ ...R, base_tree: main, tree: [...tree] })
    const whole = await app.git.getTree({ ...R, tree_sha: made.sha, recursive: 'true' })
    expect(whole.data.tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []))).toEqual([
      '.github/workflows/deploy.yml',
      'dir/b.txt',
      'x/y.txt',
    ])
    const asked = { message: 'Two parents', tree: made.sha, parents: [main, better] }
    const { data: commit } = await app.git.createCommit({ ...R, ...asked })
    const { data: again } = await app.git.getCommit({ ...R, commit_sha: commit.sha })
    expect(again).toEqual(commit)
    const { data: tag } = await app.git.createTag({
      ...R,
      tag: 'desk/v1',
      message: 'One\n\nTwo',
      object: main,
      type: 'commit',
    })
    expect(await repository.tags()).toEqual([])
    await app.git.createRef({ ...R, ref: 'refs/tags/desk/v1', sha: tag.sha })
    expect((await app.git.getTag({ ...R, tag_sha: tag.sha })).data).toMatchObject({
      message: 'One\n\nTwo',
      tag: 'desk/v1',
    })
    expect((await app.repos.listTags(R)).data).toMatchObject([{ name: 'desk/v1', commit: { sha: main } }])
  })

  it('of pull requests', async () => {
    const { data: pull } = await app.pulls.create({
      ...R,
      head: 'better',
      base: 'main',
      title: 'Better',
      body: 'It is.',
    })
    const number = { ...R, pull_number: pull.number }
    await expect(app.pulls.create({ ...R, head: 'main', base: 'main', title: 'None' })).rejects.toMatchObject({
      status: 422,
    })
    expect((await app.pulls.listFiles(number)).data).toMatchObject([{ filename: 'a.txt', additions: 1, deletions: 1 }])
    expect((await app.pulls.listCommits(number)).data.map(({ sha }) => sha)).toEqual([better])
    await app.pulls.update({ ...number, title: 'Best', state: 'closed' })
    expect((await app.pulls.list({ ...R, state: 'open' })).data).toEqual([])
    await app.pulls.update({ ...number, state: 'open' })
    expect((await app.pulls.list({ ...R, head: 'acme:better', base: 'main' })).data).toMatchObject([{ title: 'Best' }])
    await expect(app.pulls.createReview({ ...number, event: 'APPROVE' })).rejects.toMatchObject({ status: 422 })
    await robin.pulls.createReview({ ...number, event: 'APPROVE', body: 'Good' })
    expect((await app.pulls.listReviews(number)).data).toMatchObject([{ state: 'APPROVED', user: { login: 'robin' } }])
    expect((await app.issues.get({ ...R, issue_number: pull.number })).data.pull_request).toBeDefined()
    await app.pulls.merge({ ...number, sha: pull.head.sha, merge_method: 'squash' })
    expect((await app.pulls.get(number)).data).toMatchObject({ merged: true, state: 'closed', changed_files: 1 })
    const { data: brought } = await app.repos.listPullRequestsAssociatedWithCommit({ ...R, commit_sha: better })
    expect(brought.map((one) => one.number)).toEqual([pull.number])
  })

  it('of merging by rebase, which makes new commits', async () => {
    const { data: pull } = await app.pulls.create({ ...R, head: 'moved', base: 'live', title: 'Moved' })
    const { data } = await app.pulls.merge({ ...R, pull_number: pull.number, merge_method: 'rebase' })
    const { data: commit } = await app.git.getCommit({ ...R, commit_sha: data.sha })
    expect(commit.parents).toHaveLength(1)
    expect(data.sha).not.toBe(pull.head.sha)
    expect(commit.verification.verified).toBe(false)
  })

  it('of comments and labels', async () => {
    const issue = { ...R, issue_number: 1 }
    const { data: comment } = await app.issues.createComment({ ...issue, body: 'one' })
    const id = { ...R, comment_id: comment.id }
    await app.issues.updateComment({ ...id, body: 'two' })
    expect((await app.issues.getComment(id)).data.body).toBe('two')
    expect((await app.issues.listComments(issue)).data).toMatchObject([{ body: 'two', user: { type: 'Bot' } }])
    await app.issues.deleteComment(id)
    expect(repository.comments(1)).toEqual([])
    await expect(app.issues.createComment({ ...issue, body: 'x'.repeat(65_537) })).rejects.toMatchObject({
      status: 422,
    })
    await app.issues.createLabel({ ...R, name: 'hotfix', color: 'ff0000' })
    await app.issues.updateLabel({ ...R, name: 'hotfix', color: '00ff00' })
    expect((await app.issues.getLabel({ ...R, name: 'HOTFIX' })).data.color).toBe('00ff00')
    expect((await app.issues.listLabelsForRepo(R)).data.map(({ name }) => name)).toContain('hotfix')
    await app.issues.addLabels({ ...issue, labels: ['hotfix', 'bug'] })
    await app.issues.removeLabel({ ...issue, name: 'bug' })
    expect((await app.issues.listLabelsOnIssue(issue)).data.map(({ name }) => name)).toEqual(['hotfix'])
    await app.issues.setLabels({ ...issue, labels: [] })
    expect(repository.labels(1)).toEqual([])
  })

  it('of checks and statuses', async () => {
    const annotations = Array.from({ length: 50 }, () => ANNOTATION)
    const output = { title: 'Title', summary: 'Summary', annotations }
    const { data: run } = await app.checks.create({
      ...R,
      name: 'greenroom',
      head_sha: better,
      status: 'in_progress',
      output,
    })
    const id = { ...R, check_run_id: run.id }
    await app.checks.update({ ...id, conclusion: 'success', output })
    expect((await app.checks.get(id)).data).toMatchObject({ status: 'completed', output: { annotations_count: 100 } })
    expect((await app.checks.listAnnotations({ ...id, per_page: 100 })).data).toHaveLength(100)
    await app.checks.create({ ...R, name: 'greenroom', head_sha: better, conclusion: 'failure' })
    const latest = await app.checks.listForRef({ ...R, ref: 'better' })
    expect(latest.data.check_runs.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    for (const state of ['pending', 'success'] as const)
      await app.repos.createCommitStatus({ ...R, sha: better, state, context: state === 'success' ? 'CI' : 'ci' })
    expect((await app.repos.getCombinedStatusForRef({ ...R, ref: better })).data).toMatchObject({
      state: 'success',
      total_count: 1,
    })
    expect((await app.repos.listCommitStatusesForRef({ ...R, ref: 'better' })).data).toHaveLength(2)
  })

  it('of environments and deployments', async () => {
    await app.repos.createOrUpdateEnvironment({ ...R, environment_name: 'sandbox', wait_timer: 3 })
    const all = await app.repos.getAllEnvironments(R)
    expect(all.data.environments?.map(({ name }) => name)).toEqual(['live', 'sandbox'])
    const one = await app.repos.getEnvironment({ ...R, environment_name: 'live' })
    expect(one.data.protection_rules?.map(({ type }) => type)).toEqual(['required_reviewers', 'branch_policy'])
    const policies = await app.repos.listDeploymentBranchPolicies({ ...R, environment_name: 'live' })
    expect(policies.data.branch_policies.map(({ name }) => name)).toEqual(['live'])
    const asked = {
      ref: main,
      environment: 'live',
      auto_merge: false,
      required_contexts: [],
      payload: { version: 'v1:0' },
    }
    const { data } = await app.repos.createDeployment({ ...R, ...asked })
    const id = { ...R, deployment_id: (data as { id: number }).id }
    const { data: status } = await app.repos.createDeploymentStatus({
      ...id,
      state: 'success',
      log_url: 'https://a.example/',
    })
    expect((await app.repos.getDeploymentStatus({ ...id, status_id: status.id })).data).toEqual(status)
    expect((await app.repos.listDeploymentStatuses(id)).data).toEqual([status])
    expect((await app.repos.getDeployment(id)).data.payload).toEqual({ version: 'v1:0' })
    expect((await app.repos.listDeployments({ ...R, environment: 'live', sha: main })).data).toHaveLength(1)
    await app.repos.deleteDeployment(id)
    expect(repository.deployments()).toEqual([])
  })

  it('of releases', async () => {
    const { data: release } = await app.repos.createRelease({
      ...R,
      tag_name: 'v2',
      target_commitish: 'main',
      body: 'New',
    })
    const id = { ...R, release_id: release.id }
    expect(await repository.tags()).toContain('v2')
    await expect(app.repos.createRelease({ ...R, tag_name: 'v2' })).rejects.toMatchObject({ status: 422 })
    await app.repos.updateRelease({ ...id, body: 'Newer' })
    expect((await app.repos.getRelease(id)).data.body).toBe('Newer')
    expect((await app.repos.getReleaseByTag({ ...R, tag: 'v2' })).data.id).toBe(release.id)
    expect((await app.repos.getLatestRelease(R)).data.id).toBe(release.id)
    await app.repos.deleteRelease(id)
    expect((await app.repos.listReleases(R)).data).toEqual([])
  })

  it('of Actions', async () => {
    expect((await app.actions.getGithubActionsPermissionsRepository(R)).data.enabled).toBe(true)
    const { data: level } = await app.actions.getGithubActionsDefaultWorkflowPermissionsRepository(R)
    expect(level.default_workflow_permissions).toBe('read')
    expect((await app.actions.listRepoWorkflows(R)).data.workflows.map(({ path }) => path)).toEqual([
      '.github/workflows/deploy.yml',
    ])
    const workflow = { ...R, workflow_id: 'deploy.yml' }
    expect((await app.actions.getWorkflow(workflow)).data.name).toBe('deploy')
    await app.actions.createWorkflowDispatch({ ...workflow, ref: 'main', inputs: { environment: 'live' } })
    expect((await app.actions.listWorkflowRuns({ ...workflow, event: 'workflow_dispatch' })).data.total_count).toBe(1)
    const made = repository.startRun({ branch: 'live', sha: main, jobs: [{ name: 'deploy', environment: 'live' }] })
    const id = { ...R, run_id: made.id }
    expect((await app.actions.getWorkflowRun(id)).data.status).toBe('waiting')
    expect((await app.actions.listWorkflowRunsForRepo({ ...R, status: 'waiting' })).data.total_count).toBe(1)
    expect((await app.actions.listJobsForWorkflowRun(id)).data.jobs).toMatchObject([
      { name: 'deploy', status: 'waiting' },
    ])
    const [pending] = (await app.actions.getPendingDeploymentsForRun(id)).data
    const environment_ids = [pending?.environment.id ?? 0]
    await robin.actions.reviewPendingDeploymentsForRun({ ...id, environment_ids, state: 'approved', comment: 'Go' })
    expect((await app.actions.getReviewsForRun(id)).data).toMatchObject([{ user: { login: 'robin' }, comment: 'Go' }])
    repository.finishRun(made.id, 'success')
    expect((await app.actions.getWorkflowRun(id)).data.conclusion).toBe('success')
    const { id: artifact_id } = repository.addArtifact({ run: made.id, name: 'report', zip: Buffer.from('PK') })
    expect((await app.actions.listWorkflowRunArtifacts(id)).data.artifacts).toMatchObject([{ name: 'report' }])
    expect((await app.actions.getArtifact({ ...R, artifact_id })).data.size_in_bytes).toBe(2)
    const { data: zip } = await app.actions.downloadArtifact({ ...R, artifact_id, archive_format: 'zip' })
    expect(Buffer.from(zip as ArrayBuffer).toString()).toBe('PK')
  })

  it('of who somebody is', async () => {
    expect((await robin.users.getAuthenticated()).data.login).toBe('robin')
    expect((await app.users.getByUsername({ username: 'greenroom[bot]' })).data.type).toBe('Bot')
    expect((await jwt.apps.getAuthenticated()).data?.slug).toBe('greenroom')
    expect((await jwt.apps.getRepoInstallation(R)).data.app_slug).toBe('greenroom')
    expect((await app.apps.listReposAccessibleToInstallation()).data.total_count).toBe(1)
    expect((await app.rateLimit.get()).data.rate.limit).toBe(5000)
  })

  it('are all met above, and so answered as GitHub documents', () => {
    const met = new Set(github.requests.map(({ operationId }) => operationId))
    expect(OPERATIONS.filter((operation) => !met.has(operation))).toEqual([])
  })
})
