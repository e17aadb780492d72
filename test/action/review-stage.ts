import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Files } from '../core/check/repository-of.ts'
import type { RepositoryOptions, TokenOptions } from '../fakes/github/options.ts'
import type { RepositoryView } from '../fakes/github/repository-view.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'
import type { Pull } from '../fakes/github/state.ts'
import { type ActionRun, runAction } from './run-action.ts'

const run = promisify(execFile)

const REPOSITORY = 'larkfield/agents'
const FORK = 'mallory/agents'
export const BOT = 'github-actions[bot]'

/** Tokens that no output may ever hold. */
export const TOKENS = { write: 'ghs_canaryThatWrites0123456789abcdef', read: 'ghs_canaryThatReads0123456789abcdef' }

/** A repository with a fork on GitHub's double, and the Action in both workflows of a pull request. */
export interface ReviewStage {
  github: FakeGitHub
  repository: RepositoryView
  fork: RepositoryView
  /** A commit on a new or known branch of the fork or the repository, and a pull request for it. */
  propose(branch: string, files: Files, options?: { fork?: boolean; base?: string }): Promise<Pull>
  check(pull: Pull, more?: CheckOptions): Promise<ActionRun>
  /** The trusted workflow, with a folder or the text of report.json. */
  report(pull: Pull, artifact: string | { folder: string }, more?: ReportOptions): Promise<ActionRun>
  /** A folder that is removed at the end. */
  folder(): string
  close(): Promise<void>
}

interface CheckOptions {
  token?: string
  depth?: number
  inputs?: Record<string, string>
  event?: { name: string; payload: unknown; sha: string }
}

interface ReportOptions {
  token?: string
  inputs?: Record<string, string>
  /** Fields of `workflow_run` that are otherwise. */
  run?: Record<string, unknown>
  apiUrl?: string
  env?: Record<string, string>
}

export async function reviewStage(
  files: Files,
  options: { repository?: Partial<RepositoryOptions>; tokens?: Record<string, TokenOptions> } = {},
): Promise<ReviewStage> {
  const base = mkdtempSync(join(tmpdir(), 'greenroom-review-'))
  let folders = 0
  const github = await startGitHub({
    repositories: [
      { name: REPOSITORY, ...options.repository },
      { name: FORK, forkOf: REPOSITORY },
    ],
    tokens: {
      [TOKENS.write]: { login: BOT, kind: 'installation', permissions: 'write' },
      [TOKENS.read]: { login: BOT, kind: 'installation', permissions: 'read' },
      ...options.tokens,
    },
  })
  const repository = github.repository(REPOSITORY)
  const fork = github.repository(FORK)
  const first = await repository.commit({ branch: 'main', message: 'Start', files })
  const folder = (): string => {
    const path = join(base, String(folders++))
    mkdirSync(path)
    return path
  }

  async function propose(
    branch: string,
    changed: Files,
    { fork: fromFork = false, base: target = 'main' }: { fork?: boolean; base?: string } = {},
  ): Promise<Pull> {
    const from = fromFork ? fork : repository
    const tip = (await repository.tip(target)) ?? first
    if (fromFork) await run('git', ['--git-dir', fork.bare, 'fetch', '-q', repository.bare, `${tip}:refs/heads/main`])
    await from.settle()
    await from.commit({ branch, message: 'Answer better', files: changed, from: tip })
    return repository.openPull({ head: fromFork ? `mallory:${branch}` : branch, base: target, title: 'Better' })
  }

  /** As actions/checkout leaves it. Never synchronous: GitHub answers from this very process. */
  async function checkout(ref: string, depth: number): Promise<string> {
    const clone = folder()
    const at = (...args: string[]) => run('git', ['-C', clone, ...args])
    await run('git', ['init', '-q', clone])
    await at('remote', 'add', 'origin', repository.gitUrl)
    const flags = depth === 0 ? [] : [`--depth=${depth}`]
    const basic = Buffer.from(`x-access-token:${TOKENS.read}`).toString('base64')
    const header = `http.extraHeader=Authorization: Basic ${basic}`
    await at('-c', header, 'fetch', '-q', '--no-tags', ...flags, 'origin', `+${ref}:refs/remotes/pull/merge`)
    await at('checkout', '-q', '--force', 'refs/remotes/pull/merge')
    return clone
  }

  function eventOf(pull: Pull): Record<string, unknown> {
    const about = ({ event, payload }: (typeof github.deliveries)[number]): boolean =>
      event === 'pull_request' && payload['number'] === pull.number
    const found = github.deliveries.findLast(about)
    if (found === undefined) throw new Error(`nothing was said of pull request ${pull.number}`)
    return found.payload
  }

  return {
    github,
    repository,
    fork,
    propose,
    folder,
    async check(pull, { token = TOKENS.read, depth = 1, inputs = {}, event } = {}) {
      const ref = event?.sha ?? `refs/pull/${pull.number}/merge`
      await repository.settle()
      const sha = event?.sha ?? pull.mergeCommit ?? ''
      return runAction({
        workspace: await checkout(ref, depth),
        event: event?.name ?? 'pull_request',
        payload: event?.payload ?? eventOf(pull),
        sha,
        inputs: { token, ...inputs },
        apiUrl: github.url,
      })
    },
    async report(pull, artifact, options = {}) {
      const { token = TOKENS.write, inputs = {}, run: more = {}, apiUrl = github.url, env } = options
      const place = typeof artifact === 'string' ? folder() : artifact.folder
      if (typeof artifact === 'string') writeFileSync(join(place, 'report.json'), artifact)
      const { head } = eventOf(pull)['pull_request'] as {
        head: { repo: { id: number; owner: { login: string } } | null }
      }
      const workflow_run = {
        id: 9001,
        run_attempt: 1,
        event: 'pull_request',
        conclusion: 'success',
        head_sha: pull.head.sha,
        head_branch: pull.head.ref,
        head_repository: head.repo,
        created_at: pull.updated_at,
        pull_requests: [],
        ...more,
      }
      return runAction({
        workspace: folder(),
        event: 'workflow_run',
        payload: { action: 'completed', workflow_run },
        sha: (await repository.tip('main')) ?? '',
        inputs: { token, 'report-directory': place, ...inputs },
        apiUrl,
        env,
      })
    },
    async close() {
      rmSync(base, { recursive: true, force: true })
      await github.close()
    },
  }
}

/** Messages of one kind: `error`, `notice` … */
export function said(result: ActionRun, kind: string): string[] {
  return result.annotations.filter((annotation) => annotation.kind === kind).map(({ message }) => message)
}
