import { readFile } from 'node:fs/promises'
import { GreenroomError } from '../core/errors.ts'
import { readWriteSpacing } from '../github/write-spacing.ts'

/** What the runner says of the run. */
export interface RunContext {
  owner: string
  repo: string
  /** GITHUB_API_URL. */
  apiUrl: string
  /** Milliseconds between two writes on GitHub. */
  writeSpacingMs: number
  /** GITHUB_SERVER_URL. */
  serverUrl: string
  /** Page of this run; undefined outside of one. */
  runUrl: string | undefined
  runId: number
  event: string
  /** The commit the run is for; null where the runner names none. */
  sha: string | null
  /** Who started it. */
  actor: string
  /** Name of the default branch, from the event; null when it does not say. */
  defaultBranch: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the runner's variables and the event's file. GreenroomError `bad-event` where the repository is not named, `bad-setting`. */
export async function readRunContext(env: Environment): Promise<RunContext> {
  const [owner = '', repo = '', ...more] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner === '' || repo === '' || more.length > 0)
    throw new GreenroomError('GITHUB_REPOSITORY names no repository', {
      code: 'bad-event',
      hint: 'This command runs in a workflow of the repository on GitHub.',
    })
  const runId = Number(env['GITHUB_RUN_ID'])
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const sha = env['GITHUB_SHA'] ?? ''
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  return {
    owner,
    repo,
    apiUrl,
    writeSpacingMs: readWriteSpacing(env, apiUrl),
    serverUrl: server,
    runUrl: runId > 0 ? `${server}/${owner}/${repo}/actions/runs/${runId}` : undefined,
    runId: runId > 0 ? runId : 0,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : null,
    actor: env['GITHUB_ACTOR'] ?? '',
    defaultBranch: await defaultBranchOf(env['GITHUB_EVENT_PATH']),
  }
}

async function defaultBranchOf(path: string | undefined): Promise<string | null> {
  if (path === undefined || path === '') return null
  try {
    const event = JSON.parse(await readFile(path, 'utf8')) as { repository?: { default_branch?: unknown } } | null
    const branch = event?.repository?.default_branch
    return typeof branch === 'string' && branch !== '' ? branch : null
  } catch {
    return null
  }
}
