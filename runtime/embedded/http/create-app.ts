import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { GreenroomError } from '../../../core/errors.ts'
import type { ConversationOptions } from '../../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { Target } from '../../runtime.ts'
import type { Conversations } from '../conversations.ts'
import type { ReadyAgents } from '../ready-agents.ts'
import { checkDigest, checkName } from '../store/names.ts'
import type { Pointer, PointerStore } from '../store/pointer-store.ts'
import type { VersionStore } from '../store/version-store.ts'
import { errorResponse } from './error-response.ts'
import { guard } from './guard.ts'
import { activateBody, conversationBody, publishBody, readBody, turnBody } from './read-body.ts'

const LARGEST_BODY = 32 * 1024 * 1024

export interface AppOptions {
  versions: VersionStore
  pointers: PointerStore
  conversations: Conversations
  agents: ReadyAgents
  /** Address the server listens on. */
  host: string
  token: string | undefined
  /** ISO 8601, UTC. */
  now: () => string
  /** Takes what went wrong inside; clients are told only that something did. */
  log: (line: string) => void
}

/** The HTTP API of the embedded runtime, as docs/runtime.md has it. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  app.onError((error, context) => {
    if (!(error instanceof GreenroomError)) options.log(`${context.req.method} ${context.req.path}: ${error.stack}`)
    return errorResponse(context, error)
  })
  app.notFound((context) => errorResponse(context, notFound(context.req.method, context.req.path)))
  app.use(guard(options.host, options.token))
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => errorResponse(context, tooLarge()) }))
  app.get('/healthz', (context) => context.json({ status: 'ok', runtime: 'embedded' }))
  addVersionRoutes(app, options)
  addEnvironmentRoutes(app, options)
  addConversationRoutes(app, options)
  return app
}

function addVersionRoutes(app: Hono, { versions, pointers, now }: AppOptions): void {
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
    return context.json({ version: digest, created }, created ? 201 : 200)
  })
}

function addEnvironmentRoutes(app: Hono, { versions, pointers, now }: AppOptions): void {
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
    return context.json({ ...observedOf(pointer), changed })
  })
}

function addConversationRoutes(app: Hono, options: AppOptions): void {
  const { versions, pointers, conversations, now } = options
  app.post('/agents/:agent/environments/:environment/conversations', async (context) => {
    const target = targetOf(context.req.param())
    const wanted = conversationBody(await readBody(context))
    const { active } = await pointers.read(target)
    if (active === null) throw nothingActive(target)
    const version = await versions.load(target.agent, active.version)
    const facts = { environment: target.environment, simulatedAt: now() }
    const conversation = await converse(options, version, { ...facts, ...defined(wanted) })
    const id = conversations.add(conversation)
    const { greeting, topics } = conversation
    return context.json({ id, version: active.version, greeting, topics }, 201)
  })
  app.post('/conversations/:id/turns', async (context) => {
    const said = turnBody(await readBody(context))
    return context.json(await conversations.get(context.req.param('id')).say(said))
  })
}

/** A conversation that gives its version back when it is closed. */
async function converse({ agents }: AppOptions, version: AgentVersion, wanted: ConversationOptions) {
  const agent = await agents.use(version)
  try {
    const conversation = await agent.start(wanted)
    const close = async () => {
      await conversation.close?.()
      await agent.close()
    }
    return { ...conversation, close }
  } catch (error) {
    await agent.close()
    throw error
  }
}

function defined(options: ConversationOptions): ConversationOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function targetOf({ agent, environment }: Record<string, string>): Target {
  checkName('agent', agent)
  checkName('environment', environment)
  return { agent, environment }
}

function observedOf({ agent, environment, active, history, sequence }: Pointer): Pointer {
  return { agent, environment, active, history, sequence }
}

function nothingActive({ agent, environment }: Target): GreenroomError {
  return new GreenroomError(`nothing is active for ${agent} in ${environment}`, {
    code: 'nothing-active',
    hint: 'Publish a version and activate it first.',
  })
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
