import { readdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { GreenroomError } from '../../core/errors.ts'
import { createConversations } from './conversations.ts'
import { createApp } from './http/create-app.ts'
import { isLoopback } from './http/loopback.ts'
import { lockData } from './store/data-lock.ts'
import { readyAgents } from './ready-agents.ts'
import { pointerStore } from './store/pointer-store.ts'
import { versionStore } from './store/version-store.ts'
import { makeFolder, removeTemporaryFiles } from './store/write-durably.ts'

/** How long a request under way may take to end when the server closes. */
const GRACE_MS = 2_000
const MOST_CONVERSATIONS = 1_000
/** Versions kept ready while no conversation runs on them. */
const MOST_READY = 8

export interface ServeOptions {
  /** Folder of versions and pointers; made when it is not there. */
  data: string
  /** 0 for any free port. */
  port: number
  /** Default `127.0.0.1`. Any other than loopback needs a token. */
  host?: string
  /** Wanted from every request that writes. */
  token?: string
  /** Takes a line for every failure of the runtime itself. Default: standard error. */
  log?: (line: string) => void
}

export interface ServedRuntime {
  url: string
  /** Requests under way are answered, the data folder is free again. */
  close(): Promise<void>
}

/**
 * The embedded runtime answers at `url`. Throws `port-in-use`, `data-in-use` when another server has the folder, and
 * `token-required` for an address that others can reach, `data-unusable` and `port-unusable` for what the system refuses.
 */
export async function serve(options: ServeOptions): Promise<ServedRuntime> {
  const { data, port, host = '127.0.0.1', log = console.error } = options
  const token = options.token === '' ? undefined : options.token
  refuseOpenDoor(host, token)
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
    const conversations = createConversations(MOST_CONVERSATIONS)
    const agents = readyAgents(MOST_READY)
    const app = createApp({
      versions: versionStore(data),
      pointers: pointerStore(data),
      conversations,
      agents,
      host,
      token,
      log,
      now: () => new Date().toISOString(),
    })
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    await listen(server, port, host)
    const release = async () => {
      await conversations.closeAll()
      await agents.closeAll()
      await lock.release()
    }
    return { url: urlOf(server), close: () => closeAll(server, release) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

function refuseOpenDoor(host: string, token: string | undefined): void {
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

async function closeAll(server: Server, release: () => Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await promise
  clearTimeout(hurry)
  await release()
}
