import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createClient } from '../../github/create-client.ts'
import { createDeployment } from '../../github/create-deployment.ts'
import { openRepository } from '../../core/git/git.ts'
import { createAgentReader } from '../../core/operations/agent-reader.ts'
import type { DeploymentCause } from '../../core/promotion/deployment.ts'
import type { Report } from '../../core/report/report.ts'
import { agentFiles, topicFile } from '../core/check/repository-of.ts'
import type { Pull } from '../fakes/github/state.ts'
import { type ReviewStage, reviewStage, TOKENS } from './review-stage.ts'
import type { ActionRun } from './run-action.ts'

const run = promisify(execFile)

export const CONFIG = `runtimes:
  local: { type: embedded, url: "http://127.0.0.1:4790" }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release }
`
export const PARKING = 'agents/desk/topics/parking.yaml'
export const HOURS = 'agents/desk/topics/opening_hours.yaml'
const { 'agents/desk/test_sets/faq.yaml': _, ...DESK } = agentFiles('desk', {
  parking: 'Behind the house.',
  opening_hours: 'At nine.',
})
export const FILES: Record<string, string> = { 'greenroom.yaml': CONFIG, ...DESK }
export const parking = (content: string): Record<string, string> => ({ [PARKING]: topicFile('parking', content) })

/** A review where the target branches are environments, and live was deployed. */
export interface PolicyStage extends ReviewStage {
  moveTo(branch: string, where: string): Promise<void>
  /** What a deploy job leaves on GitHub after the runtime served the head of a branch; the version. */
  deployed(environment: string, branch: string, cause: DeploymentCause, more?: DeployedOptions): Promise<string>
  /** A promotion as it is built here: the tree of one branch, the parents of both. */
  promotion(from: string, to: string): Promise<Pull>
  policyOf(pull: Pull, more?: Parameters<ReviewStage['check']>[1]): Promise<[ActionRun, NonNullable<Report['policy']>]>
}

interface DeployedOptions {
  token?: string
  state?: 'success' | 'failure'
  previous?: string
  version?: string
}

export async function policyStage(): Promise<PolicyStage> {
  const stage = await reviewStage(FILES, {
    tokens: { person: { login: 'robin', kind: 'user', permissions: 'write' } },
  })

  async function moveTo(branch: string, where: string): Promise<void> {
    await run('git', ['--git-dir', stage.repository.bare, 'update-ref', `refs/heads/${branch}`, where])
    await stage.repository.settle()
  }

  async function deployed(
    environment: string,
    branch: string,
    cause: DeploymentCause,
    more: DeployedOptions = {},
  ): Promise<string> {
    const commit = (await stage.repository.tip(branch)) ?? ''
    const read = createAgentReader(await openRepository(stage.repository.bare))
    const version = more.version ?? (await read(commit)).agents.find(({ name }) => name === 'desk')?.digest ?? ''
    const client = await createClient({
      token: more.token ?? TOKENS.write,
      apiUrl: stage.github.url,
      writeSpacingMs: 10,
    })
    const place = { client, owner: 'larkfield', repo: 'agents' }
    const payload = { agent: 'desk', version, commit, cause, previous: more.previous ?? null }
    const { id } = await createDeployment(place, { environment, payload, description: '', production: false })
    const { owner, repo } = place
    await client.rest.repos.createDeploymentStatus({ owner, repo, deployment_id: id, state: more.state ?? 'success' })
    return version
  }

  async function promotion(from: string, to: string): Promise<Pull> {
    const git = (...args: string[]) => run('git', ['--git-dir', stage.repository.bare, ...args])
    const who = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.com']
    const { stdout } = await git(...who, 'commit-tree', `${from}^{tree}`, '-p', to, '-p', from, '-m', `Promote ${from}`)
    await moveTo('promote', stdout.trim())
    return stage.repository.openPull({ head: 'promote', base: to })
  }

  async function policyOf(
    pull: Pull,
    more: Parameters<ReviewStage['check']>[1] = {},
  ): Promise<[ActionRun, NonNullable<Report['policy']>]> {
    const result = await stage.check(pull, more)
    const { policy } = JSON.parse(result.report('report.json')) as Report
    if (policy === undefined) throw new Error(result.stdout)
    return [result, policy]
  }

  for (const branch of ['sandbox', 'pre-release', 'live']) await moveTo(branch, 'main')
  await deployed('live', 'live', 'promotion')
  return { ...stage, moveTo, deployed, promotion, policyOf }
}
