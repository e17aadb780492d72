import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { GreenroomError } from '../core/errors.ts'
import { controllerApp } from './controller-app.ts'
import type { ControllerOptions } from './controller-options.ts'
import { openController } from './open-controller.ts'

export interface RunControllerOptions extends ControllerOptions {
  /** How often the remote is looked at without being woken. */
  pollMs: number
  /** 0 for any free port. */
  port: number
  /** Default `127.0.0.1`. */
  host?: string
  /** Greenroom's own version, said at `GET /healthz`. */
  version?: string
}

export interface RunningController {
  url: string
  /** The write in flight ends, then everything is closed. */
  close(): Promise<void>
}

/** Keeps every environment equal to its branch until it is closed. Throws `port-in-use` and `state-in-use`. */
export async function runController(options: RunControllerOptions): Promise<RunningController> {
  const host = options.host ?? '127.0.0.1'
  const controller = openController(options)
  try {
    const app = controllerApp({
      status: controller.status,
      approve: controller.approve,
      approvalToken: approvalTokenOf(options),
      wake: controller.wake,
      host,
      version: options.version,
    })
    const server = await listen(createAdaptorServer({ fetch: app.fetch }) as Server, options.port, host)
    controller.poll(options.pollMs)
    return {
      url: urlOf(server),
      async close() {
        await stopServing(server)
        await controller.close()
      },
    }
  } catch (error) {
    await controller.close()
    throw error
  }
}

/** An empty one is none: it would let everybody in. */
function approvalTokenOf({ approvalToken, env = process.env }: ControllerOptions): string | null {
  return approvalToken || env['GREENROOM_APPROVAL_TOKEN'] || null
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenFailed(cause, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

function listenFailed(cause: NodeJS.ErrnoException, port: number, host: string): GreenroomError {
  if (cause.code === 'EADDRINUSE')
    return new GreenroomError(`port ${port} on ${host} is in use`, {
      code: 'port-in-use',
      hint: 'Stop what listens there, or name another port with --port.',
      cause,
    })
  return new GreenroomError(`${host}:${port} cannot be listened on: ${cause.code ?? cause.message}`, {
    code: 'cannot-listen',
    hint: 'Give an address of this machine with --host and a port you may use with --port.',
    cause,
  })
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function stopServing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
