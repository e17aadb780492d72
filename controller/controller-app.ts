import { Hono } from 'hono'
import { isLoopback } from '../runtime/runtime-access.ts'
import { type AskedApproval, hasToken, readApproval } from './read-approval.ts'
import type { ControllerStatus } from './status.ts'

const BODY_LIMIT = 64 * 1024

/** What the door opens to. */
export interface ControllerDoor {
  status: () => ControllerStatus
  wake: () => void
  approve: (approval: AskedApproval) => void
  /** Null: no approval is taken. */
  approvalToken: string | null
  host: string
  /** Of Greenroom. */
  version?: string
}

/**
 * The controller's HTTP door: `GET /healthz`, `GET /status`, `POST /wake`, `POST /approvals`. A wake carries no authority and
 * its body is not read: it only makes the next look at the remote come at once. An approval needs the operator's token. A
 * Host header that names neither this machine nor `host` is refused, so that no web page can reach a controller on loopback
 * through a name of its own.
 */
export function controllerApp(controller: ControllerDoor): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    if (isKnownHost(context.req.header('host'), controller.host)) return next()
    return context.json(failure('host', 'this Host header is not served here'), 403)
  })
  app.get('/healthz', (context) => context.json({ ok: true, version: controller.version }))
  app.get('/status', (context) => {
    context.header('cache-control', 'no-store')
    return context.json(controller.status())
  })
  app.post('/wake', (context) => {
    if (Number(context.req.header('content-length') ?? 0) > BODY_LIMIT)
      return context.json(failure('too-large', `a wake has at most ${BODY_LIMIT} bytes`), 413)
    controller.wake()
    return context.json({ accepted: true }, 202)
  })
  app.post('/approvals', async (context) => {
    const { approvalToken } = controller
    if (approvalToken === null)
      return context.json(failure('approvals-off', 'the controller was started without GREENROOM_APPROVAL_TOKEN'), 403)
    if (!hasToken(context.req.header('authorization'), approvalToken))
      return context.json(failure('token', 'this needs the controller’s approval token'), 401)
    const length = Number(context.req.header('content-length') ?? Number.NaN)
    if (!(length <= BODY_LIMIT))
      return context.json(failure('too-large', `an approval has at most ${BODY_LIMIT} bytes`), 413)
    const approval = readApproval(await context.req.text())
    if (typeof approval === 'string') return context.json(failure('bad-approval', approval), 400)
    controller.approve(approval)
    return context.json({ accepted: true }, 202)
  })
  app.notFound((context) =>
    context.json(failure('not-found', 'there is GET /healthz, GET /status, POST /wake and POST /approvals'), 404),
  )
  app.onError((_, context) => context.json(failure('internal', 'the controller failed to answer'), 500))
  return app
}

function failure(code: string, message: string): { error: { code: string; message: string } } {
  return { error: { code, message } }
}

function isKnownHost(header: string | undefined, host: string): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false
  const { hostname } = new URL(`http://${header}`)
  // Bound to every address: whoever did that decides who may reach it.
  return isLoopback(hostname) || hostname === host || host === '0.0.0.0' || host === '::'
}
