import { randomUUID } from 'node:crypto'
import type { Octokit } from 'octokit'
import { wholeAnswer } from './whole-answer.ts'

/** Seconds a rate limit may hold up a call; a check does not wait longer for a comment. */
const PATIENCE_S = 60
/** Of one request, body and all. GitHub itself gives up after ten seconds (docs.github.com, best practices for the REST API). */
const TIMEOUT_MS = 20_000
const RETRIES = 2
/** Said always: without it GitHub takes its default of the day (github.blog, 12 March 2026). */
const API_VERSION = '2022-11-28'

export interface ClientOptions {
  token: string
  /** GITHUB_API_URL: `https://api.github.com`, or that of an Enterprise Server. */
  apiUrl: string
  /** Milliseconds for one request. Default 20,000. */
  timeoutMs?: number
}

/**
 * A client for GitHub's REST API that pages, retries what can be retried, waits out a short rate limit and leaves a second
 * between writes. Octokit is loaded here and only when it is needed: a run that writes no comment does not pay for it.
 */
export async function createClient(options: ClientOptions): Promise<Octokit> {
  const { Octokit } = await import('octokit')
  const client = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'greenroom',
    // Octokit logs to the console by itself, where a line of GitHub's answer could be read as a workflow command.
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: { fetch: wholeAnswer(options.timeoutMs ?? TIMEOUT_MS) },
    retry: { retries: RETRIES },
    // The pause between writes that GitHub asks for is kept per id, so one client does not wait for another's server.
    throttle: { id: randomUUID(), onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
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
