import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { octokitFor } from './octokit-for.ts'
import { type FakeGitHub, startGitHub } from './start-github.ts'

const PUBLIC = { owner: 'acme', repo: 'agents' }
const SECRET = { owner: 'acme', repo: 'secret' }
const FREE = { owner: 'acme', repo: 'free' }
/** As installation tokens are now: long, with dots. */
const LONG = `ghs_12345_${'aB3.'.repeat(128)}x`

let github: FakeGitHub

beforeEach(async () => {
  const environments = { live: { reviewers: ['robin'], waitTimer: 5, branches: ['live'] } }
  github = await startGitHub({
    repositories: [
      { name: 'acme/agents', issues: [1], environments, workflowPermissions: { canApprovePullRequests: false } },
      { name: 'acme/secret', private: true, environments },
      { name: 'acme/free', private: true, plan: 'free' },
    ],
    tokens: {
      [LONG]: { login: 'greenroom[bot]', kind: 'installation', permissions: 'write', repositories: ['acme/agents'] },
      job: { login: 'github-actions[bot]', kind: 'installation', permissions: { pull_requests: 'write' } },
      jwt: { login: 'greenroom[bot]', kind: 'app' },
      robin: {
        login: 'robin',
        kind: 'user',
        permissions: { contents: 'read', checks: 'write', actions: 'read', administration: 'read' },
      },
    },
  })
  const repository = github.repository('acme/agents')
  await repository.commit({ branch: 'main', files: { 'a.txt': 'one\n' } })
  await repository.commit({ branch: 'better', from: 'refs/heads/main', files: { 'b.txt': 'two\n' } })
})

afterEach(() => github.close())

function as(token: string): ReturnType<typeof octokitFor>['rest'] {
  return octokitFor(github, token).rest
}

describe('a token', () => {
  it('that nobody knows is no token', async () => {
    await expect(as('wrong').repos.get(PUBLIC)).rejects.toMatchObject({ status: 401 })
  })

  it('may be long and hold dots', async () => {
    expect((await as(LONG).repos.get(PUBLIC)).status).toBe(200)
  })

  it('does not find the private repositories it may not see', async () => {
    await expect(as(LONG).repos.get(SECRET)).rejects.toMatchObject({ status: 404 })
    const { data } = await as(LONG).apps.listReposAccessibleToInstallation()
    expect(data.repositories.map(({ name }) => name)).toEqual(['agents'])
  })

  it('does what its permissions say, and is told which were wanted', async () => {
    const job = as('job')
    await job.issues.createComment({ ...PUBLIC, issue_number: 1, body: 'pull_requests is enough' })
    await job.issues.addLabels({ ...PUBLIC, issue_number: 1, labels: ['bug'] })
    await expect(job.issues.addLabels({ ...PUBLIC, issue_number: 1, labels: ['new'] })).rejects.toMatchObject({
      status: 403,
    })
    const refused = { status: 403, response: { headers: { 'x-accepted-github-permissions': 'contents=read' } } }
    await expect(job.git.getRef({ ...PUBLIC, ref: 'heads/main' })).rejects.toMatchObject(refused)
    const pull = await github.repository().openPull({ head: 'better', base: 'main' })
    await expect(job.pulls.merge({ ...PUBLIC, pull_number: pull.number })).rejects.toMatchObject({ status: 403 })
  })

  it('of a person makes no check run, and of a job says not who it is', async () => {
    const head_sha = (await github.repository().tip('main')) ?? ''
    await expect(as('robin').checks.create({ ...PUBLIC, name: 'x', head_sha })).rejects.toMatchObject({ status: 403 })
    await expect(as('job').users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
    expect((await as('jwt').apps.getAuthenticated()).data?.slug).toBe('greenroom')
    await expect(as('jwt').repos.get(PUBLIC)).rejects.toMatchObject({ status: 403 })
  })

  it('of a job opens no pull request where the setting forbids it', async () => {
    const asked = { ...PUBLIC, head: 'better', base: 'main', title: 'Better' }
    await expect(as('job').pulls.create(asked)).rejects.toMatchObject({ status: 403 })
    expect((await as(LONG).pulls.create(asked)).status).toBe(201)
    await expect(as(LONG).pulls.create(asked)).rejects.toMatchObject({ status: 422 })
  })
})

describe('the plan', () => {
  it('gives private repositories no reviewers, but rules for branches', async () => {
    const rulesOf = async (where: typeof PUBLIC): Promise<string[]> => {
      const { data } = await as('robin').repos.getEnvironment({ ...where, environment_name: 'LIVE' })
      return (data.protection_rules ?? []).map(({ type }) => type)
    }
    expect(await rulesOf(PUBLIC)).toEqual(['wait_timer', 'required_reviewers', 'branch_policy'])
    expect(await rulesOf(SECRET)).toEqual(['branch_policy'])
  })

  it('gives private repositories of the free one neither rulesets nor protection', async () => {
    const robin = as('robin').repos
    await expect(robin.getBranchRules({ ...FREE, branch: 'live' })).rejects.toMatchObject({ status: 403 })
    await expect(robin.getBranchProtection({ ...FREE, branch: 'live' })).rejects.toMatchObject({ status: 403 })
    await expect(robin.getBranchProtection({ ...PUBLIC, branch: 'live' })).rejects.toMatchObject({ status: 404 })
  })
})
