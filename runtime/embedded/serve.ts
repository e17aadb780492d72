import { readdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { GreenroomError } from '../../core/errors.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import type { Brain } from './brain/brain.ts'
import { callerMemory } from './caller-memory.ts'
import { createConversations } from './conversations.ts'
import { createApp } from './http/create-app.ts'
import { isLoopback } from './http/loopback.ts'
import { createMetrics, type Metrics } from './http/metrics.ts'
import { type UnderWay, underWay } from './http/under-way.ts'
import { openAgent } from './open-agent.ts'
import { lockData } from './store/data-lock.ts'
import { readyAgents } from './ready-agents.ts'
import { pointerStore } from './store/pointer-store.ts'
import { versionStore } from './store/version-store.ts'
import { makeFolder, removeTemporaryFiles } from './store/write-durably.ts'

/** How long turns under way may take to end when the server closes: a function call has ten seconds. */
const GRACE_MS = 15_000
const MOST_CONVERSATIONS = 1_000
const IDLE_MS = 30 * 60_000
/** How often conversations are looked through for silent ones, at most. */
const SWEEP_MS = 10_000
/** Versions held, of which so many while no conversation runs on them. */
const READY = { unused: 8, most: 128 }

export interface ServeOptions {
  /** Folder of versions and pointers; made when it is not there. */
  data: string
  /** 0 for any free port. */
  port: number
  /** Default `127.0.0.1`. Any other than loopback needs a token. */
  host?: string
  /** Wanted from every request that writes, or reads what an agent is made of. */
  token?: string
  /** Enough for conversations and for nothing else; only beside a token. */
  callerToken?: string
  /** Decides what agents do; the lexical one when absent. */
  brain?: Brain
  /** Conversations held at the same time; the one silent longest is closed to make room. Default 1,000. */
  conversations?: number
  /** Silence after which a conversation is closed, in ms. Default half an hour. */
  idleMs?: number
  /** How long turns under way may take to end when the server closes, in ms. Default 15 seconds. */
  graceMs?: number
  /** Takes a line for every failure of the runtime itself. Default: standard error. */
  log?: (line: string) => void
}

export interface ServedRuntime {
  url: string
  /** Requests under way are answered, new ones refused, workers ended; then the data folder is free again. */
  close(): Promise<void>
}

/**
 * The embedded runtime answers at `url`. Throws `port-in-use`, `data-in-use` when another server has the folder, and
 * `token-required` for an address that others can reach, `data-unusable` and `port-unusable` for what the system refuses.
 */
export async function serve(options: ServeOptions): Promise<ServedRuntime> {
  const { data, port, host = '127.0.0.1', log = console.error } = options
  const token = options.token === '' ? undefined : options.token
  const callerToken = options.callerToken === '' ? undefined : options.callerToken
  refuseOpenDoor(host, token, callerToken)
  await makeFolder(join(data, 'agents')).catch((error: unknown) => {
    throw unusable(
      `the data folder ${data} can't be used`,
      'data-unusable',
      'Name a folder that can be written with --data.',
      error,
    )
  })
  const lock = await lockData(data, new Date().toISOString())
  try {
    await sweep(join(data, 'agents'))
    const parts = await createParts(options)
    const app = createApp({ ...parts, host, token, callerToken, log, now: () => new Date().toISOString() })
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    await listen(server, port, host)
    const { conversations, agents, underWay } = parts
    const sweeping = setInterval(() => conversations.sweep(), SWEEP_MS).unref()
    const release = async () => {
      clearInterval(sweeping)
      await conversations.closeAll()
      await agents.closeAll()
      await lock.release()
    }
    const close = once(() => closeAll(server, underWay, options.graceMs ?? GRACE_MS, release))
    return { url: urlOf(server), close }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function createParts({ data, brain, conversations: most = MOST_CONVERSATIONS, idleMs = IDLE_MS }: ServeOptions) {
  const versions = versionStore(data)
  const metrics: Metrics = createMetrics({
    conversations: () => conversations.active,
    readyVersions: () => agents.open,
    storedVersions: await versions.count(),
  })
  const ended = metrics.conversationEnded
  const conversations = createConversations({ most, idleMs, ended, now: () => performance.now() })
  const memory = callerMemory()
  const own = { onRestart: metrics.workerRestarted, memory, ...(brain !== undefined && { brain }) }
  const open = (version: AgentVersion) => openAgent(version, own)
  const agents = readyAgents(open, READY)
  return { versions, pointers: pointerStore(data), conversations, agents, metrics, underWay: underWay() }
}

function refuseOpenDoor(host: string, token: string | undefined, callerToken: string | undefined): void {
  if (callerToken !== undefined && (token === undefined || token === callerToken)) {
    throw new GreenroomError('a token for callers needs another one for everything else', {
      code: 'token-required',
      hint: 'Set GREENROOM_RUNTIME_TOKEN too, to another value.',
    })
  }
  if (isLoopback(host) || token !== undefined) return
  throw new GreenroomError(`listening on ${host} needs a token: others can reach that address`, {
    code: 'token-required',
    hint: 'Set a token, or listen on 127.0.0.1.',
  })
}

/** Removes the temporary files of a killed server. */
async function sweep(agents: string): Promise<void> {
  for (const agent of await readdir(agents, { withFileTypes: true })) {
    if (!agent.isDirectory()) continue
    const folder = join(agents, agent.name)
    const inside = await readdir(folder)
    await removeTemporaryFiles(folder)
    for (const name of ['versions', 'environments']) {
      if (inside.includes(name)) await removeTemporaryFiles(join(folder, name))
    }
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, resolve)
  try {
    await promise
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
      throw unusable(
        `can't listen on port ${port} of ${host}`,
        'port-unusable',
        'Name another port with --port or address with --host.',
        error,
      )
    }
    throw new GreenroomError(`port ${port} on ${host} is in use`, {
      code: 'port-in-use',
      hint: 'Stop what listens there, or name another port with --port.',
      cause: error,
    })
  } finally {
    server.off('error', reject)
  }
}

function unusable(message: string, code: string, hint: string, cause: unknown): GreenroomError {
  const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason'
  return new GreenroomError(`${message}: ${reason}`, { code, hint, cause })
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** New requests are told that it stops for as long as others are under way. */
async function closeAll(server: Server, underWay: UnderWay, graceMs: number, release: () => Promise<void>) {
  const { promise: patience, resolve: hurry } = Promise.withResolvers<void>()
  const timer = setTimeout(hurry, graceMs)
  await Promise.race([underWay.stop(), patience])
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  void patience.then(() => server.closeAllConnections())
  await promise
  clearTimeout(timer)
  await release()
}

/** Closing twice is closing once. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | null = null
  return () => (closing ??= close())
}
