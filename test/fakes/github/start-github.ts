import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorOf } from './actors.ts'
import { makeClock } from './clock.ts'
import { type Fault, type FaultOptions, faultAnswer, type Weather } from './faults.ts'
import { makeLimits } from './limits.ts'
import { makeRepository } from './make-repository.ts'
import { noteMet } from './operations-met.ts'
import { type RepositoryView, viewOf } from './repository-view.ts'
import type { GitHubOptions } from './options.ts'
import { send } from './send.ts'
import { serveRequest } from './serve-request.ts'
import type { Delivery, GitHubState, Repository } from './state.ts'

/** One request, of the API or of git. */
export interface LoggedRequest {
  method: string
  path: string
  query: string
  /** Null for git and for what GitHub's description does not have. */
  operationId: string | null
  /** 0 when no answer was given. */
  status: number
  login: string | null
  /** Asked by Greenroom's own client, not by the test's. */
  byGreenroom: boolean
  body: unknown
  /** Milliseconds of the real clock, to tell how far apart writes were. */
  at: number
}

export interface FakeGitHub {
  /** GITHUB_API_URL and GITHUB_SERVER_URL. */
  url: string
  gitUrl(repository: string): string
  /** Path of the bare repository: tests may push to it as a person does. */
  bare(repository: string): string
  requests: readonly LoggedRequest[]
  /** Every event GitHub told of, oldest first. */
  deliveries: readonly Delivery[]
  /** A repository to look at and to arrange; the first one where no name is given. */
  repository(name?: string): RepositoryView
  /** Method and path of each request of the API. */
  calls(): string[]
  failNext(fault: Fault, options?: FaultOptions): void
  /**
   * After so many more calls of the API and pushes the token is of no more use (401, which octokit does not try again), as
   * if whoever calls had died then. With `kill`, that is called once the last of them is done, and nothing is answered.
   */
  dieAfter(calls: number, kill?: () => void): void
  /** Ends what dieAfter began. */
  revive(): void
  /** Calls of the API and pushes met so far. */
  callCount(): number
  /** Lets GitHub's time pass. */
  advance(ms: number): void
  /** Stops it. Throws when anything was asked or answered that GitHub does not document. */
  close(): Promise<void>
}

/**
 * GitHub on loopback as far as Greenroom and its tests call it: real bare repositories, git over HTTP, the REST API with
 * state. Each request and each answer is judged by GitHub's own description.
 */
export async function startGitHub(options: GitHubOptions): Promise<FakeGitHub> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-github-'))
  let lastId = 0
  const state: GitHubState = {
    url: '',
    repositories: new Map(),
    actors: new Map(Object.entries(options.tokens).map(([token, one]) => [token, actorOf(token, one)])),
    deliveries: [],
    clock: makeClock(options.clock),
    mergeabilityTakesTime: options.mergeabilityTakesTime ?? false,
    nextId: () => ++lastId,
  }
  for (const one of options.repositories) {
    const repository = makeRepository(folder, one, state)
    state.repositories.set(repository.fullName.toLowerCase(), repository)
  }
  const limits = makeLimits(state, options.limits)
  const weather: Weather = { planned: [], callsLeft: Infinity, kill: null }
  const requests: LoggedRequest[] = []
  const problems: string[] = []
  const world = { state, limits, weather, requests, problems }
  let queue: Promise<void> = Promise.resolve()

  // One request after the other, as if the database had one writer.
  function inTurn(request: IncomingMessage, response: ServerResponse): void {
    queue = queue
      .then(() => serveRequest(world, request, response))
      .catch((error: unknown) => {
        problems.push(
          `the double failed at ${request.method} ${request.url}: ${String((error as Error).stack ?? error)}`,
        )
        if (!response.headersSent) send(response, faultAnswer(500))
      })
  }

  const server = createServer(inTurn)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const repositoryOf = (name = options.repositories[0]?.name ?? ''): Repository => {
    const repository = state.repositories.get(name.toLowerCase())
    if (repository === undefined) throw new Error(`the test has no repository ${name}`)
    return repository
  }
  return {
    url: state.url,
    gitUrl: (name) => `${state.url}/${name}.git`,
    bare: (name) => repositoryOf(name).bare,
    repository: (name) => viewOf(state, repositoryOf(name)),
    deliveries: state.deliveries,
    requests,
    calls: () => requests.filter((one) => one.operationId !== null).map((one) => `${one.method} ${one.path}`),
    failNext: (fault, more = {}) => void weather.planned.push({ times: 1, ...more, fault }),
    dieAfter: (calls, kill) => void Object.assign(weather, { callsLeft: calls, kill: kill ?? null }),
    revive: () => void Object.assign(weather, { callsLeft: Infinity, kill: null, planned: [] }),
    callCount: () =>
      requests.filter(({ operationId, path }) => operationId !== null || path.endsWith('receive-pack')).length,
    advance: (ms) => state.clock.advance(ms),
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
      await queue
      noteMet(requests)
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
      if (problems.length > 0) throw new Error(`GitHub's description disagrees:\n${[...new Set(problems)].join('\n')}`)
    },
  }
}
