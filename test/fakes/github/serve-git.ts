import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { actorFrom, may, maySee } from './actors.ts'
import { refusePush } from './git/refuse-push.ts'
import { readPushCommands } from './git/push-commands.ts'
import { brokenRules } from './rules/broken-rules.ts'
import { settle } from './settle.ts'
import type { Actor, GitHubState, Repository } from './state.ts'

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

/** True for what git asks of a server over HTTP. */
export function isGitPath(path: string): boolean {
  return PATH.test(path)
}

/** True for the request of a push that carries commits. */
export function isPush(path: string): boolean {
  return path.endsWith('/git-receive-pack')
}

/** Git over HTTP by git's own `git http-backend`, behind the token's permissions and the rules of the branches. */
export async function serveGit(
  state: GitHubState,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  sent: Buffer,
): Promise<void> {
  const [, owner = '', name = '', rest = ''] = PATH.exec(url.pathname) ?? []
  const repository = state.repositories.get(`${owner}/${name}`.toLowerCase())
  const header = request.headers.authorization
  const actor = actorFrom(state, header)
  const pushing = isPush(url.pathname)
  const write = pushing || url.searchParams.get('service') === 'git-receive-pack'
  if (actor === null && (header !== undefined || write || repository?.options.private === true))
    return refuse(response, 401, { 'www-authenticate': 'Basic realm="GitHub"' })
  if (repository === undefined || !maySee(actor, repository)) return refuse(response, 404)
  const open = !write && repository.options.private !== true
  if (!open && (actor === null || !may(actor, 'contents', write ? 'write' : 'read'))) return refuse(response, 403)
  const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
  await settle(state, repository)
  if (pushing && actor !== null && (await refusedByRules(state, repository, actor, body, response))) return
  const answer = await backend(repository, request, url, rest, body, actor?.login ?? '')
  // Before the answer: who has pushed finds the pull request moved.
  if (pushing) await settle(state, repository, actor?.login)
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain', ...headers })
  response.end(status === 404 ? 'Repository not found.\n' : 'Permission denied.\n')
}

async function refusedByRules(
  state: GitHubState,
  repository: Repository,
  actor: Actor,
  body: Buffer,
  response: ServerResponse,
): Promise<boolean> {
  const push = await readPushCommands(repository.bare, body)
  for (const move of push.commands) {
    const broken = await brokenRules(state, repository, actor, move)
    if (broken.length === 0) continue
    response.writeHead(200, { 'content-type': 'application/x-git-receive-pack-result' })
    response.end(refusePush(push, move.ref, broken))
    return true
  }
  return false
}

function backend(
  repository: Repository,
  request: IncomingMessage,
  url: URL,
  rest: string,
  body: Buffer,
  user: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      HOME: '/nonexistent',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: dirname(repository.bare),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `${repository.bare.slice(dirname(repository.bare).length)}/${rest}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(body.length),
      REMOTE_USER: user,
      REMOTE_ADDR: '127.0.0.1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(body)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', () => {
      const output = Buffer.concat(chunks)
      const end = output.indexOf('\r\n\r\n')
      const lines = output.subarray(0, end).toString('latin1').split('\r\n')
      const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
      const named = Object.fromEntries(headers) as Record<string, string>
      resolve({ status: Number.parseInt(status, 10), headers: named, body: output.subarray(end + 4) })
    })
  })
}
