import { randomUUID } from 'node:crypto'
import type { Octokit } from 'octokit'
import { conditionalFetch } from './conditional-fetch.ts'
import { wholeAnswer } from './whole-answer.ts'
import { DEFAULT_MS } from './write-spacing.ts'

/** Seconds a rate limit may hold up a call; a check does not wait longer for a comment. */
const PATIENCE_S = 60
/** Of one request, body and all. GitHub itself gives up after ten seconds (docs.github.com, best practices for the REST API). */
const TIMEOUT_MS = 20_000
const RETRIES = 2
/** What sends mail to people is as many times as slow: Octokit's own measure (@octokit/plugin-throttling). */
const NOTIFIES = 3
/** After which an idle limiter is forgotten: Octokit's own. */
const GROUP_MS = 120_000
/** Said always: without it GitHub takes its default of the day (github.blog, 12 March 2026). */
const API_VERSION = '2022-11-28'

export interface ClientOptions {
  token: string
  /** GITHUB_API_URL: `https://api.github.com`, or that of an Enterprise Server. */
  apiUrl: string
  /** Milliseconds for one request. Default 20,000. */
  timeoutMs?: number
  /** Milliseconds between two writes, three times as many where the second notifies people. Default 1,000. */
  writeSpacingMs?: number
}

/**
 * A client for GitHub's REST API that pages, retries what can be retried (after one spacing, then after four), waits out a
 * short rate limit, leaves a spacing between writes and asks again by ETag. Octokit is loaded here and only when it is
 * needed: a run that writes no comment does not pay for it.
 */
export async function createClient(options: ClientOptions): Promise<Octokit> {
  // Two lines, so that the bundle can leave out what is not taken of them.
  const { Octokit } = await import('octokit')
  const { default: Bottleneck } = await import('bottleneck/light.js')
  const spacing = options.writeSpacingMs ?? DEFAULT_MS
  // Of this client alone, so one does not wait for another's server.
  const spaced = (minTime: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime, timeout: GROUP_MS })
  const client = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'greenroom',
    // Octokit logs to the console by itself, where a line of GitHub's answer could be read as a workflow command.
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: { fetch: conditionalFetch(wholeAnswer(options.timeoutMs ?? TIMEOUT_MS)) },
    retry: { retries: RETRIES, retryAfterBaseValue: spacing },
    throttle: {
      id: randomUUID(),
      write: spaced(spacing),
      notifications: spaced(NOTIFIES * spacing),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting,
    },
  })
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = API_VERSION
  })
  return client
}

function isWorthWaiting(retryAfter: number, request: { request?: { retryCount?: number } }): boolean {
  return retryAfter <= PATIENCE_S && (request.request?.retryCount ?? 0) === 0
}

function nothing(): void {}
