import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openRepository } from '../../core/git/git.ts'
import { loadAgent } from '../../core/operations/load-agent.ts'
import { serve } from '../../runtime/embedded/serve.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import type { Observed } from '../../runtime/runtime.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'
import type { RepositoryOptions, TokenOptions } from '../fakes/github/options.ts'
import type { Pull } from '../fakes/github/state.ts'
import type { RepositoryView } from '../fakes/github/repository-view.ts'
import { type ActionRun, runAction } from './run-action.ts'

const run = promisify(execFile)

const REPOSITORY = 'larkfield/agents'

/** Tokens that no output may ever hold. */
export const TOKENS = {
  job: 'ghs_canaryOfTheJob0123456789abcdefABCDEF',
  app: 'ghs_canaryOfTheApp0123456789abcdefABCDEF',
  runtime: 'canary-of-the-runtime-0123456789',
  person: 'ghp_canaryOfKim0123456789abcdefABCDEFabcd',
} as const

export interface DeliveryStage {
  github: FakeGitHub
  repository: RepositoryView
  /** Commits files to a branch as a person does; returns the id. */
  commit: (branch: string, files: Record<string, string>, message?: string) => Promise<string>
  /** Another version on sandbox, served there and told to GitHub, as deploy leaves it; its digest. */
  publish: (content: string) => Promise<string>
  /** What a branch says is served in its environment and told to GitHub, as deploy leaves it; its digest. */
  serve: (environment: string) => Promise<string>
  /** A topic of the agent, on a branch. */
  say: (branch: string, content: string) => Promise<string>
  /** Runs the Action at the head of a branch, or at a commit. */
  act: (command: string, on: { branch: string; sha?: string }, more?: ActOptions) => Promise<ActionRun>
  /** The check of a pull request, with the job's token, as the workflow on pull_request runs it. */
  check: (pull: Pull) => Promise<ActionRun>
  /** A person presses the button. */
  merge: (pull: number) => Promise<void>
  /** A label as a person makes it, with a description. */
  makeLabel: (name: string) => Promise<void>
  /** The deploy job of a branch, in a run of its own that waits where the environment has reviewers. */
  deploy: (environment: string, more?: ActOptions & { approvedBy?: string }) => Promise<ActionRun>
  /** Where the runtime answers. */
  runtimeUrl: string
  /** A door to the runtime that never answers an activation. */
  holdRuntime: () => Promise<HeldRuntime>
  active: (environment: string) => Promise<Observed['active']>
  history: (environment: string) => Promise<Observed['history']>
  close: () => Promise<void>
}

interface HeldRuntime {
  url: string
  /** Resolves when somebody asked for an activation. */
  asked: Promise<void>
  close: () => void
}

export interface ActOptions {
  inputs?: Record<string, string>
  event?: string
  env?: Record<string, string>
  token?: string
  payload?: Record<string, unknown>
  /** The process gets a signal when this resolves. */
  signal?: { when: Promise<void>; name: 'SIGINT' | 'SIGKILL' }
}

export interface StageOptions {
  /** YAML below `gates:` of live, on one line. */
  live?: string
  repository?: Partial<RepositoryOptions>
  tokens?: Record<string, TokenOptions>
}

export function topic(content: string): Record<string, string> {
  return {
    'agents/desk/topics/parking.yaml': `name: parking\ncontent: ${content}\nexample_queries:\n- where can i park\n`,
  }
}

/** A repository of one agent with three environments on GitHub's double, and the runtime that serves them. */
export async function deliveryStage(options: StageOptions = {}): Promise<DeliveryStage> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-stage-'))
  const runtime = await serve({ data: join(folder, 'runtime'), port: 0, token: TOKENS.runtime })
  const client = embeddedRuntime({ url: runtime.url, token: TOKENS.runtime })
  const github = await startGitHub({
    repositories: [
      {
        name: REPOSITORY,
        environments: {
          sandbox: { branches: ['sandbox'] },
          'pre-release': { branches: ['pre-release'] },
          live: { branches: ['live'], reviewers: ['sam'] },
        },
        collaborators: { robin: 'admin', kim: 'write', sam: 'write' },
        ...options.repository,
      },
    ],
    tokens: {
      [TOKENS.job]: { login: 'github-actions[bot]', kind: 'installation', permissions: 'write' },
      [TOKENS.app]: { login: 'greenroom[bot]', kind: 'installation', permissions: 'write' },
      [TOKENS.person]: { login: 'kim', kind: 'user', permissions: 'write' },
      ...options.tokens,
    },
  })
  const repository = github.repository()
  const first = await repository.commit({
    branch: 'main',
    message: 'Start',
    files: {
      'greenroom.yaml': `runtimes:
  local: { type: embedded, url: "${runtime.url}" }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release, gates: { ${options.live ?? ''} } }
`,
      'agents/desk/project.yaml': 'project_id: PROJECT-DESK\naccount_id: test\nregion: uk-1\n',
      ...topic('Behind the house.'),
    },
  })
  for (const branch of ['sandbox', 'pre-release', 'live'])
    execFileSync('git', ['--git-dir', repository.bare, 'update-ref', `refs/heads/${branch}`, first])
  await repository.settle()
  let clones = 0

  // Never synchronous: GitHub answers from this very process.
  async function checkout(sha: string, depth = 1): Promise<string> {
    const clone = join(folder, `clone-${clones++}`)
    await run('git', ['init', '-q', clone])
    const at = (...args: string[]) => run('git', ['-C', clone, ...args])
    await at('remote', 'add', 'origin', repository.gitUrl)
    const basic = Buffer.from(`x-access-token:${TOKENS.job}`).toString('base64')
    await at(
      '-c',
      `http.extraHeader=Authorization: Basic ${basic}`,
      'fetch',
      '-q',
      `--depth=${depth}`,
      '--no-tags',
      'origin',
      sha,
    )
    await at('checkout', '-q', '--detach', sha)
    return clone
  }

  async function ask(token: string, method: string, path: string, body: object): Promise<Record<string, unknown>> {
    const response = await fetch(`${github.url}/repos/${REPOSITORY}/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }

  const asPerson = async (method: string, path: string, body: object): Promise<void> =>
    void (await ask(TOKENS.person, method, path, body))

  async function serveBranch(environment: string): Promise<string> {
    const commit = (await repository.tip(environment)) ?? ''
    const target = { agent: 'desk', environment }
    const cause = environment === 'sandbox' ? 'publish' : 'promotion'
    const at = { name: 'desk', root: 'agents/desk' }
    const { version } = await loadAgent(await openRepository(repository.bare), commit, at)
    const before = (await client.observe(target)).active?.version ?? null
    await client.publish(target, version)
    const request = { version: version.digest, commit, expected: before, cause, by: 'robin' } as const
    await client.activate(target, request)
    const made = await ask(TOKENS.job, 'POST', 'deployments', {
      ref: commit,
      environment,
      auto_merge: false,
      required_contexts: [],
      payload: { greenroom: 1, agent: 'desk', version: version.digest, commit, cause, previous: before },
    })
    await ask(TOKENS.job, 'POST', `deployments/${String(made['id'])}/statuses`, { state: 'success' })
    return version.digest
  }

  const stage: DeliveryStage = {
    async publish(content) {
      await repository.commit({ branch: 'sandbox', message: content, files: topic(content) })
      return serveBranch('sandbox')
    },
    serve: serveBranch,
    github,
    repository,
    commit: (branch, files, message = 'A change') => repository.commit({ branch, message, files }),
    say: (branch, content) => repository.commit({ branch, message: content, files: topic(content) }),
    async act(command, { branch, sha }, more = {}) {
      const commit = sha ?? (await repository.tip(branch)) ?? ''
      const workspace = await checkout(commit)
      const isDelivery = command === 'deploy' || command === 'rollback'
      const ended = await runAction({
        workspace,
        event: more.event ?? 'push',
        payload: {
          repository: { full_name: REPOSITORY, default_branch: 'main' },
          ref: `refs/heads/${branch}`,
          ...more.payload,
        },
        sha: commit,
        apiUrl: github.url,
        inputs: {
          command,
          token: more.token ?? TOKENS.job,
          ...(isDelivery ? { 'runtime-token': TOKENS.runtime } : {}),
          ...more.inputs,
        },
        signal: more.signal,
        env: { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_ACTOR: 'robin', ...more.env },
      })
      keepsSecrets(ended)
      rmSync(workspace, { recursive: true, force: true })
      return ended
    },
    async check(pull) {
      await repository.settle()
      const about = github.deliveries.findLast(
        ({ event, payload }) => event === 'pull_request' && payload['number'] === pull.number,
      )
      const workspace = await checkout(pull.mergeCommit ?? '', 2)
      const ended = await runAction({
        workspace,
        event: 'pull_request',
        payload: about?.payload,
        sha: pull.mergeCommit ?? '',
        apiUrl: github.url,
        inputs: { command: 'check', token: TOKENS.job },
      })
      keepsSecrets(ended)
      rmSync(workspace, { recursive: true, force: true })
      return ended
    },
    merge: (number) => asPerson('PUT', `pulls/${number}/merge`, {}),
    makeLabel: (name) => asPerson('POST', 'labels', { name, description: 'Skips stages', color: 'b60205' }),
    async deploy(environment, { approvedBy, ...more } = {}) {
      const sha = (await repository.tip(environment)) ?? ''
      const jobs = [{ name: 'deploy', environment }]
      const { id } = repository.startRun({ branch: environment, sha, actor: 'kim', jobs })
      if (approvedBy !== undefined) repository.approve(id, approvedBy)
      const env = { GITHUB_RUN_ID: String(id), GITHUB_ACTOR: 'kim', ...more.env }
      return stage.act('deploy', { branch: environment }, { ...more, inputs: { environment, ...more.inputs }, env })
    },
    runtimeUrl: runtime.url,
    holdRuntime: () => holdRuntime(runtime.url),
    active: async (environment) => (await client.observe({ agent: 'desk', environment })).active,
    history: async (environment) => (await client.observe({ agent: 'desk', environment })).history,
    async close() {
      await runtime.close()
      rmSync(folder, { recursive: true, force: true })
      await github.close()
    },
  }
  return stage
}

/** Throws when one of the tokens is in anything that was said. */
function keepsSecrets({ stdout, stderr, outputs, summary }: ActionRun): void {
  const everything = [stdout, stderr, summary, ...Object.values(outputs)].join('\n')
  for (const [name, secret] of Object.entries(TOKENS)) {
    const encoded = Buffer.from(`x-access-token:${secret}`).toString('base64')
    if ([secret, encoded].some((text) => everything.replaceAll(`::add-mask::${text}`, '').includes(text)))
      throw new Error(`the token ${name} is in the output:\n${stdout}${stderr}`)
  }
}

async function holdRuntime(runtime: string): Promise<HeldRuntime> {
  let ask: () => void = () => {}
  const asked = new Promise<void>((resolve) => {
    ask = resolve
  })
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/activate') === true) return ask()
    const target = new URL(request.url ?? '/', runtime)
    const onward = httpRequest(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
