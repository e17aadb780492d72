import { GreenroomError } from '../core/errors.ts'
import type { Deployment } from '../core/promotion/deployment.ts'
import type { Digest } from '../core/version/agent-version.ts'

/** What a controller says of one agent in one environment, as far as it is read here. */
export interface ControllerEntry {
  agent: string
  environment: string
  state: string
  reason: string
  message: string
  desired: { version: Digest; commit: string | null } | null
  running: { version: Digest; commit: string | null } | null
  /** Newest first. */
  deployments: readonly Deployment[]
}

const TIMEOUT_MS = 10_000
const MAX_BYTES = 32 * 1024 * 1024

/** Asks a controller for its status; GreenroomError `controller-unreachable` (kind later). */
export async function readControllerStatus(url: string): Promise<readonly ControllerEntry[]> {
  const answer = await askController(url, 'status')
  const { environments } = answer as { environments?: unknown }
  if (!Array.isArray(environments) || !environments.every(isEntry))
    throw unreachable(url, 'what answers GET /status is no controller')
  return environments
}

/** Deployments of an agent in an environment as the controller has them, oldest first. */
export function deploymentsOf(
  entries: readonly ControllerEntry[],
  agent: string,
  environment: string,
): readonly Deployment[] {
  return entryOf(entries, agent, environment)?.deployments.toReversed() ?? []
}

export function entryOf(
  entries: readonly ControllerEntry[],
  agent: string,
  environment: string,
): ControllerEntry | undefined {
  return entries.find((entry) => entry.agent === agent && entry.environment === environment)
}

/** One request to a controller; its answer's JSON. Redirects are not followed. */
export async function askController(
  url: string,
  path: string,
  post?: { token: string; body: unknown },
): Promise<unknown> {
  const request: RequestInit = { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' }
  if (post !== undefined) {
    request.method = 'POST'
    request.headers = { 'content-type': 'application/json', authorization: `Bearer ${post.token}` }
    request.body = JSON.stringify(post.body)
  }
  try {
    const response = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), request)
    const text = await response.text()
    if (response.ok && text.length <= MAX_BYTES) return JSON.parse(text) as unknown
    if (response.status === 401 || response.status === 403)
      throw new GreenroomError(
        `the controller at ${hostOf(url)} takes no approval with this token (${response.status})`,
        {
          code: 'controller-token',
          hint: 'Give the input controller-token what the controller has in GREENROOM_APPROVAL_TOKEN.',
        },
      )
    throw unreachable(url, `it answered ${response.status}`)
  } catch (cause) {
    if (cause instanceof GreenroomError) throw cause
    throw unreachable(url, 'nothing answers in time that can be read', cause)
  }
}

function unreachable(url: string, why: string, cause?: unknown): GreenroomError {
  return new GreenroomError(`no controller can be asked at ${hostOf(url)}: ${why}`, {
    code: 'controller-unreachable',
    kind: 'later',
    hint: 'Correct the input controller, or see that the controller can be reached from the runner.',
    cause,
  })
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? 'the address given'
}

function isEntry(value: unknown): value is ControllerEntry {
  if (value === null || typeof value !== 'object') return false
  const { agent, environment, state, reason, message, deployments, running, desired } = value as Record<string, unknown>
  const texts = [agent, environment, state, reason, message].every((text) => typeof text === 'string')
  return texts && Array.isArray(deployments) && typeof running === 'object' && typeof desired === 'object'
}
