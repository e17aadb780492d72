import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { GreenroomError } from '../../../core/errors.ts'
import type { Conversations } from '../conversations.ts'
import type { ReadyAgents } from '../ready-agents.ts'
import { checkDigest, checkName } from '../store/names.ts'
import type { Pointer, PointerStore } from '../store/pointer-store.ts'
import type { VersionStore } from '../store/version-store.ts'
import { addConversationRoutes } from './conversation-routes.ts'
import { errorResponse } from './error-response.ts'
import { guard } from './guard.ts'
import type { Metrics } from './metrics.ts'
import { activateBody, publishBody, readBody } from './read-body.ts'
import { targetOf } from './target-of.ts'
import type { UnderWay } from './under-way.ts'

const LARGEST_BODY = 32 * 1024 * 1024

export interface AppOptions {
  versions: VersionStore
  pointers: PointerStore
  conversations: Conversations
  agents: ReadyAgents
  metrics: Metrics
  underWay: UnderWay
  /** Address the server listens on. */
  host: string
  token: string | undefined
  callerToken?: string | undefined
  /** ISO 8601, UTC. */
  now: () => string
  /** Takes what went wrong inside; clients are told only that something did. */
  log: (line: string) => void
}

/** The HTTP API of the embedded runtime, as docs/runtime.md has it. */
export function createApp(options: AppOptions): Hono {
  const { metrics, underWay } = options
  const app = new Hono()
  app.onError((error, context) => {
    // A client that hung up before its body was there is nobody's failure.
    const hungUp = (error as NodeJS.ErrnoException).code === 'ECONNRESET'
    if (!hungUp && !(error instanceof GreenroomError))
      options.log(`${context.req.method} ${context.req.path}: ${error.stack}`)
    return errorResponse(context, error)
  })
  app.notFound((context) => errorResponse(context, notFound(context.req.method, context.req.path)))
  app.use(guard(options.host, { token: options.token, callerToken: options.callerToken }))
  app.use(underWay.count)
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => errorResponse(context, tooLarge()) }))
  app.get('/healthz', (context) => {
    const { stopping } = underWay
    return context.json({ status: stopping ? 'stopping' : 'ok', runtime: 'embedded' }, stopping ? 503 : 200)
  })
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  )
  addVersionRoutes(app, options)
  addEnvironmentRoutes(app, options)
  addConversationRoutes(app, options)
  return app
}

function addVersionRoutes(app: Hono, { versions, pointers, metrics, now }: AppOptions): void {
  app.get('/agents', async (context) => {
    const agents = []
    for (const agent of await versions.agents()) {
      agents.push({ agent, environments: (await pointers.list(agent)).map(observedOf) })
    }
    return context.json({ agents })
  })
  app.get('/agents/:agent/versions', async (context) => {
    const agent = context.req.param('agent')
    checkName('agent', agent)
    return context.json({ versions: await versions.list(agent) })
  })
  app.get('/agents/:agent/versions/:digest', async (context) => {
    const { agent, digest } = context.req.param()
    checkName('agent', agent)
    checkDigest(digest)
    const summary = await versions.summary(agent, digest)
    if (context.req.method === 'HEAD') return context.body(null)
    const { resources } = await versions.load(agent, digest)
    return context.json({ ...summary, resources: [...resources.values()] })
  })
  app.put('/agents/:agent/versions/:digest', async (context) => {
    const { agent, digest } = context.req.param()
    checkName('agent', agent)
    checkDigest(digest)
    const { commit, resources } = publishBody(await readBody(context))
    const created = await versions.publish(agent, digest, commit, resources, now())
    if (created) metrics.published()
    return context.json({ version: digest, created }, created ? 201 : 200)
  })
}

function addEnvironmentRoutes(app: Hono, { versions, pointers, metrics, now }: AppOptions): void {
  app.get('/agents/:agent/environments', async (context) => {
    const agent = context.req.param('agent')
    checkName('agent', agent)
    return context.json({ environments: (await pointers.list(agent)).map(observedOf) })
  })
  app.get('/agents/:agent/environments/:environment', async (context) => {
    return context.json(observedOf(await pointers.read(targetOf(context.req.param()))))
  })
  app.post('/agents/:agent/environments/:environment/activate', async (context) => {
    const target = targetOf(context.req.param())
    const request = activateBody(await readBody(context))
    await versions.summary(target.agent, request.version)
    const { pointer, changed } = await pointers.activate(target, request, now())
    if (changed) metrics.activated(target, request.cause)
    return context.json({ ...observedOf(pointer), changed })
  })
}

function observedOf({ agent, environment, active, history, sequence }: Pointer): Pointer {
  return { agent, environment, active, history, sequence }
}

function notFound(method: string, path: string): GreenroomError {
  return new GreenroomError(`there is no ${method} ${path.slice(0, 200)} here`, {
    code: 'not-found',
    hint: 'docs/runtime.md lists the requests.',
  })
}

function tooLarge(): GreenroomError {
  return new GreenroomError('the body is larger than 32 MiB', { code: 'too-large' })
}
