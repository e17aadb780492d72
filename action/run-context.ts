import type { context } from '@actions/github'
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

/**
 * What @actions/github reads of the runner's variables and the event's file, checked. GreenroomError `bad-event` where the
 * repository is not named or the event is not JSON, `bad-setting`.
 */
export async function readRunContext(env: Environment): Promise<RunContext> {
  const [owner = '', repo = '', ...more] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner === '' || repo === '' || more.length > 0)
    throw badEvent(
      'GITHUB_REPOSITORY names no repository',
      'This command runs in a workflow of the repository on GitHub.',
    )
  const { apiUrl, serverUrl, runId, eventName, sha, actor, payload } = await runnerContext()
  const branch: unknown = payload.repository?.['default_branch']
  return {
    owner,
    repo,
    apiUrl,
    writeSpacingMs: readWriteSpacing(env, apiUrl),
    serverUrl,
    runUrl: runId > 0 ? `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` : undefined,
    runId: runId > 0 ? runId : 0,
    event: eventName ?? '',
    sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha ?? '') ? sha : null,
    actor: actor ?? '',
    defaultBranch: typeof branch === 'string' && branch !== '' ? branch : null,
  }
}

/** Loaded like octokit: a run that asks GitHub nothing does not pay for it. */
async function runnerContext(): Promise<typeof context> {
  try {
    return (await import('@actions/github')).context
  } catch (cause) {
    throw badEvent(
      'the event in GITHUB_EVENT_PATH is not JSON',
      'The runner writes this file; start the run again.',
      cause,
    )
  }
}

function badEvent(message: string, hint: string, cause?: unknown): GreenroomError {
  return new GreenroomError(message, { code: 'bad-event', hint, cause })
}
