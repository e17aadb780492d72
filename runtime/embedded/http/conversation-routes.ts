import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { GreenroomError } from '../../../core/errors.ts'
import type { Conversation, ConversationOptions } from '../../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { Target } from '../../runtime.ts'
import type { AppOptions } from './create-app.ts'
import { errorResponse } from './error-response.ts'
import { conversationBody, readBody, turnBody } from './read-body.ts'
import { targetOf } from './target-of.ts'

/** What a caller brings along stays in memory as long as the conversation. */
const LARGEST_BODY_KIB = 256

/** Conversations: begun from what is active, then on that version to their end. */
export function addConversationRoutes(app: Hono, options: AppOptions): void {
  const { versions, pointers, conversations, metrics, now } = options
  const limit = bodyLimit({
    maxSize: LARGEST_BODY_KIB * 1024,
    onError: (context) => errorResponse(context, tooLarge()),
  })
  app.post('/agents/:agent/environments/:environment/conversations', limit, async (context) => {
    const target = targetOf(context.req.param())
    const wanted = conversationBody(await readBody(context))
    const { active } = await pointers.read(target)
    if (active === null) throw nothingActive(target)
    const version = await versions.load(target.agent, active.version)
    const facts = { id: randomUUID(), environment: target.environment, simulatedAt: now() }
    const conversation = await converse(options, target, version, { ...facts, ...defined(wanted) })
    const id = conversations.add(conversation)
    metrics.conversationStarted(target)
    const { greeting, topics } = conversation
    return context.json({ id, version: active.version, greeting, topics }, 201)
  })
  app.post('/conversations/:id/turns', limit, async (context) => {
    const said = turnBody(await readBody(context))
    return context.json(await conversations.say(context.req.param('id'), said))
  })
  app.post('/conversations/:id/end', limit, async (context) => {
    return context.json({ turn: await conversations.end(context.req.param('id')) })
  })
  app.delete('/conversations/:id', limit, async (context) => {
    await conversations.close(context.req.param('id'))
    return context.json({ closed: true })
  })
}

/** A conversation that is measured, and gives its version back when it is closed. */
async function converse(
  { agents, metrics }: AppOptions,
  target: Target,
  version: AgentVersion,
  wanted: ConversationOptions,
): Promise<Conversation> {
  const agent = await agents.use(version)
  try {
    const conversation = await agent.start(wanted)
    const say = async (text: string) => {
      const began = performance.now()
      try {
        const turn = await conversation.say(text)
        metrics.turn(target, (performance.now() - began) / 1_000, turn)
        return turn
      } catch (error) {
        metrics.turnFailed(target)
        throw error
      }
    }
    const close = async () => {
      try {
        await conversation.close?.()
      } finally {
        await agent.close()
      }
    }
    return { ...conversation, say, close }
  } catch (error) {
    await agent.close()
    throw error
  }
}

function defined(options: ConversationOptions): ConversationOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function nothingActive({ agent, environment }: Target): GreenroomError {
  return new GreenroomError(`nothing is active for ${agent} in ${environment}`, {
    code: 'nothing-active',
    hint: 'Publish a version and activate it first.',
  })
}

function tooLarge(): GreenroomError {
  return new GreenroomError(`the body is larger than ${LARGEST_BODY_KIB} KiB`, { code: 'too-large' })
}
