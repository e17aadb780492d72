import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { loadReferee } from './github-description.ts'

/** Who a token belongs to, and what it may do. */
export interface FakeToken {
  login: string
  /** `installation` is GITHUB_TOKEN and App tokens: a bot that cannot ask who it is. */
  kind: 'installation' | 'user'
  permission: 'read' | 'write'
}

interface FakeComment {
  id: number
  issue: number
  login: string
  type: 'Bot' | 'User'
  body: string
  created_at: string
  updated_at: string
}

export interface FakeGitHub {
  /** GITHUB_API_URL. */
  url: string
  /** Every request met, as `POST /repos/o/r/issues/1/comments`. */
  requests: readonly string[]
  comments(issue: number): readonly FakeComment[]
  addComment(comment: { issue: number; login: string; type: 'Bot' | 'User'; body: string }): FakeComment
  /** Answers the next request with this status, as an outage does; with seconds to wait, as a rate limit does. */
  failNext(status: number, retryAfter?: number): void
  /** Stops it. Throws when anything was said that GitHub does not document. */
  close(): Promise<void>
}

interface State {
  repository: string
  tokens: ReadonlyMap<string, FakeToken>
  comments: FakeComment[]
  nextId: number
  failNext: { status: number; retryAfter: number | undefined } | null
}

/** docs.github.com does not say it; GitHub answers 422 `Body is too long (maximum is 65536 characters)`. */
const BODY_LIMIT = 65_536

/**
 * GitHub on loopback, as far as Greenroom calls it: stateful, and every request and answer is judged by GitHub's own
 * OpenAPI description.
 */
export async function startGitHub(options: {
  repository: string
  tokens: Readonly<Record<string, FakeToken>>
}): Promise<FakeGitHub> {
  const state: State = {
    repository: options.repository,
    tokens: new Map(Object.entries(options.tokens)),
    comments: [],
    nextId: 1,
    failNext: null,
  }
  const requests: string[] = []
  const problems: string[] = []
  const server = serve({ fetch: createApp(state, requests, problems).fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => void server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    comments: (issue) => state.comments.filter((comment) => comment.issue === issue),
    addComment: (comment) => addComment(state, comment),
    failNext: (status, retryAfter) => void (state.failNext = { status, retryAfter }),
    async close() {
      await new Promise<void>((resolve) => void server.close(() => resolve()))
      if (problems.length > 0) throw new Error(`GitHub's description disagrees:\n${problems.join('\n')}`)
    },
  }
}

function createApp(state: State, requests: string[], problems: string[]): Hono {
  const referee = loadReferee()
  const app = new Hono()

  app.use('*', async (context, next) => {
    const { method, path } = context.req
    requests.push(`${method} ${path}`)
    if (state.failNext !== null) {
      const { status, retryAfter } = state.failNext
      state.failNext = null
      return trouble(status, retryAfter)
    }
    const body: unknown = ['POST', 'PATCH', 'PUT'].includes(method) ? await context.req.json() : undefined
    const query = context.req.query()
    const refused = referee.judgeRequest({ method, path, query, body })
    if (refused.length > 0) {
      problems.push(...refused)
      return Response.json({ message: 'Validation Failed', errors: refused }, { status: 422 })
    }
    await next()
    const answer: unknown = context.res.status === 204 ? undefined : await context.res.clone().json()
    problems.push(...referee.judge({ method, path, query, body, status: context.res.status, answer }))
    return undefined
  })

  app.use('*', async (context, next) => {
    const token = tokenOf(context, state)
    if (token === null) return failure(401, 'Bad credentials')
    if (context.req.method !== 'GET' && token.permission === 'read')
      return failure(403, 'Resource not accessible by integration')
    await next()
    return undefined
  })

  app.get('/user', (context) => {
    const token = tokenOf(context, state)
    if (token === null || token.kind === 'installation') return failure(403, 'Resource not accessible by integration')
    return Response.json(publicUser(token.login))
  })

  const repository = `/repos/${state.repository}`
  app.get(`${repository}/issues/:issue/comments`, (context) => listComments(context, state))
  app.post(`${repository}/issues/:issue/comments`, async (context) => {
    const { body } = await context.req.json<{ body: string }>()
    const token = tokenOf(context, state)
    if (body.length > BODY_LIMIT) return tooLong()
    const type = token?.kind === 'user' ? 'User' : 'Bot'
    const issue = Number(context.req.param('issue'))
    const comment = addComment(state, { issue, login: token?.login ?? '', type, body })
    return Response.json(asJson(comment, state), { status: 201 })
  })
  app.patch(`${repository}/issues/comments/:id`, async (context) => {
    const { body } = await context.req.json<{ body: string }>()
    const comment = state.comments.find((one) => one.id === Number(context.req.param('id')))
    if (comment === undefined) return failure(404, 'Not Found')
    if (body.length > BODY_LIMIT) return tooLong()
    comment.body = body
    comment.updated_at = instant(state.nextId++)
    return Response.json(asJson(comment, state))
  })
  app.delete(`${repository}/issues/comments/:id`, (context) => {
    const index = state.comments.findIndex((one) => one.id === Number(context.req.param('id')))
    if (index === -1) return failure(404, 'Not Found')
    state.comments.splice(index, 1)
    return new Response(null, { status: 204 })
  })
  app.notFound(() => failure(404, 'Not Found'))
  return app
}

/** Pages as GitHub's: 30 a page, 100 at most, a Link header only when there is more than one page. */
function listComments(context: Context, state: State): Response {
  const size = Math.min(Number(context.req.query('per_page') ?? 30), 100)
  const page = Number(context.req.query('page') ?? 1)
  const all = state.comments.filter((comment) => comment.issue === Number(context.req.param('issue')))
  const last = Math.max(1, Math.ceil(all.length / size))
  const links = [
    ...(page > 1 ? [link(context, page - 1, 'prev')] : []),
    ...(page < last ? [link(context, page + 1, 'next'), link(context, last, 'last')] : []),
    ...(page > 1 ? [link(context, 1, 'first')] : []),
  ]
  const items = all.slice((page - 1) * size, page * size).map((comment) => asJson(comment, state))
  return Response.json(items, { headers: links.length > 0 ? { Link: links.join(', ') } : {} })
}

function link(context: Context, page: number, rel: string): string {
  const url = new URL(context.req.url)
  url.searchParams.set('page', String(page))
  return `<${url.href}>; rel="${rel}"`
}

function addComment(state: State, comment: Pick<FakeComment, 'issue' | 'login' | 'type' | 'body'>): FakeComment {
  const id = state.nextId++
  const added = { ...comment, id, created_at: instant(id), updated_at: instant(id) }
  state.comments.push(added)
  return added
}

function tokenOf(context: Context, state: State): FakeToken | null {
  const [scheme = '', token = ''] = (context.req.header('authorization') ?? '').split(' ')
  return /^(token|bearer)$/i.test(scheme) ? (state.tokens.get(token) ?? null) : null
}

function failure(status: number, message: string): Response {
  return Response.json(
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    { status },
  )
}

/** docs.github.com, rate limits for the REST API: 403 or 429 with `retry-after`. */
function trouble(status: number, retryAfter: number | undefined): Response {
  if (retryAfter === undefined) return Response.json({ message: 'Server Error' }, { status })
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return Response.json({ message }, { status, headers: { 'retry-after': String(retryAfter) } })
}

function tooLong(): Response {
  const message = 'Validation Failed: Body is too long (maximum is 65536 characters)'
  return Response.json({ message, documentation_url: 'https://docs.github.com/rest' }, { status: 422 })
}

/** A clock that only moves when something happens. */
function instant(tick: number): string {
  return new Date(Date.UTC(2026, 0, 1) + tick * 1000).toISOString().replace('.000', '')
}

function asJson(comment: FakeComment, state: State): Record<string, unknown> {
  const [owner = '', name = ''] = state.repository.split('/')
  const api = `https://api.github.com/repos/${owner}/${name}/issues`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/comments/${comment.id}`,
    html_url: `https://github.com/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    body: comment.body,
    user: simpleUser(comment.login, comment.type),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  }
}

function simpleUser(login: string, type: 'Bot' | 'User'): Record<string, unknown> {
  const api = `https://api.github.com/users/${login}`
  return {
    login,
    id: Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7),
    node_id: `U_${login}`,
    avatar_url: `https://avatars.githubusercontent.com/${login}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type,
    site_admin: false,
  }
}

function publicUser(login: string): Record<string, unknown> {
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  const dates = { created_at: instant(0), updated_at: instant(0) }
  return { ...simpleUser(login, 'User'), ...nothing, ...counts, ...dates, user_view_type: 'public' }
}
