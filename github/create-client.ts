import { randomUUID } from 'node:crypto'
import type { Octokit } from 'octokit'

/** Seconds a rate limit may hold up a call; a check does not wait longer for a comment. */
const PATIENCE_S = 60

export interface ClientOptions {
  token: string
  /** GITHUB_API_URL: `https://api.github.com`, or that of an Enterprise Server. */
  apiUrl: string
}

/**
 * A client for GitHub's REST API that pages, retries what can be retried and waits out a short rate limit. Octokit is
 * loaded here and only when it is needed: a run that writes no comment does not pay for it.
 */
export async function createClient(options: ClientOptions): Promise<Octokit> {
  const { Octokit } = await import('octokit')
  return new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: 'greenroom',
    // Octokit logs to the console by itself, where a line of GitHub's answer could be read as a workflow command.
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    // The pause between writes that GitHub asks for is kept per id, so one client does not wait for another's server.
    throttle: { id: randomUUID(), onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
  })
}

function isWorthWaiting(retryAfter: number, request: { request?: { retryCount?: number } }): boolean {
  return retryAfter <= PATIENCE_S && (request.request?.retryCount ?? 0) === 0
}

function nothing(): void {}
