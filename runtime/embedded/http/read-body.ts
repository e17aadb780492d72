import type { Context } from 'hono'
import { KINDS } from '../../../core/agent/kinds.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { DeploymentCause } from '../../../core/promotion/deployment.ts'
import { CHANNEL_WANTED, isChannel } from '../../../core/test-sets/channel.ts'
import type { ConversationOptions } from '../../../core/test-sets/conversation.ts'
import type { ActivateRequest } from '../../runtime.ts'
import { checkDigest } from '../store/names.ts'
import type { PublishedResource } from '../store/version-store.ts'

/** Characters of one utterance. */
const LONGEST_TEXT = 10_000
const MOST_KEYS = 1_000
const DEEPEST_VALUE = 100
const KNOWN_KINDS: ReadonlySet<unknown> = new Set(KINDS.map(({ kind }) => kind))
const CAUSES: readonly DeploymentCause[] = ['publish', 'promotion', 'rollback', 'hotfix', 'drift', 'manual']

type Body = Readonly<Record<string, unknown>>

/** The body as an object; throws `bad-request`. An empty body is an empty object. */
export async function readBody(context: Context): Promise<Body> {
  const text = await context.req.text()
  if (text === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw bad('the body is not valid JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('the body must be a JSON object')
  return value as Body
}

/** The body of a publish. Throws `bad-request` naming the first resource that is not one. */
export function publishBody(body: Body): { commit: string | null; resources: PublishedResource[] } {
  const { resources } = body
  if (!Array.isArray(resources)) throw bad('resources must be a list')
  const keys = new Set<string>()
  for (const [index, resource] of resources.entries()) {
    const { key, kind, name, path, value } = (resource ?? {}) as Body
    const texts = [key, kind, name, path].every((text) => typeof text === 'string' && text.isWellFormed())
    if (!texts || value === undefined) throw bad(`resources[${index}] must have key, kind, name, path and value`)
    if (!KNOWN_KINDS.has(kind)) throw bad(`resources[${index}] is of a kind this runtime does not know`)
    if (isDeeperThan(value, DEEPEST_VALUE)) throw bad(`resources[${index}] is nested too deeply`)
    if (keys.has(key as string)) throw bad(`resources[${index}] has the same key as another one`)
    keys.add(key as string)
  }
  const list = resources as PublishedResource[]
  return {
    commit: commitOf(body),
    resources: list.map(({ key, kind, name, path, value }) => ({ key, kind, name, path, value })),
  }
}

/** The body of an activation. Throws `bad-request` or `bad-digest`. */
export function activateBody(body: Body): ActivateRequest {
  const { version, expected, cause, by } = body
  checkDigest(version)
  if (expected === undefined) throw bad('expected must name the active version, or be null when nothing is active')
  if (expected !== null) checkDigest(expected)
  if (!CAUSES.includes(cause as DeploymentCause)) throw bad(`cause must be one of ${CAUSES.join(', ')}`)
  if (typeof by !== 'string' || by === '' || by.length > 200) throw bad('by must say who asks, in 1 to 200 characters')
  return { version, expected, cause: cause as DeploymentCause, by, commit: commitOf(body) }
}

/** The body that starts a conversation. Throws `bad-request`. */
export function conversationBody(body: Body): ConversationOptions {
  const { channel } = body
  if (channel !== undefined && !isChannel(channel)) throw bad(CHANNEL_WANTED)
  return {
    channel,
    variant: optionalText(body, 'variant'),
    language: optionalText(body, 'language'),
    callerNumber: optionalText(body, 'callerNumber'),
    calleeNumber: optionalText(body, 'calleeNumber'),
    simulatedAt: optionalText(body, 'simulatedAt'),
    sipHeaders: headersOf(body),
    integrationAttributes: optionalObject(
      body,
      'integrationAttributes',
    ) as ConversationOptions['integrationAttributes'],
    realTimeConfig: optionalObject(body, 'realTimeConfig') as ConversationOptions['realTimeConfig'],
    state: optionalObject(body, 'state'),
    memory: optionalObject(body, 'memory') as ConversationOptions['memory'],
  }
}

/** What is said in a turn: `''` is silence. Throws `bad-request`. */
export function turnBody({ text }: Body): string {
  if (typeof text === 'string' && text.length <= LONGEST_TEXT) return text
  throw bad(`text must be a text of at most ${LONGEST_TEXT} characters`)
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((part) => isDeeperThan(part, depth - 1))
}

function commitOf({ commit }: Body): string | null {
  if (commit === null || commit === undefined) return null
  if (typeof commit === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return commit
  throw bad('commit must be a full commit id in lower case, or null')
}

function optionalText(body: Body, name: string): string | undefined {
  const text = body[name]
  if (text === undefined || text === null) return undefined
  if (typeof text === 'string' && text.length <= 200) return text
  throw bad(`${name} must be a text of at most 200 characters`)
}

function optionalObject(body: Body, name: string): Body | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  const fits = typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length <= MOST_KEYS
  if (!fits) throw bad(`${name} must be an object of at most ${MOST_KEYS} keys`)
  if (isDeeperThan(value, DEEPEST_VALUE)) throw bad(`${name} is nested too deeply`)
  return value as Body
}

function headersOf(body: Body): ConversationOptions['sipHeaders'] {
  const headers = optionalObject(body, 'sipHeaders')
  if (headers === undefined || Object.values(headers).every((text) => typeof text === 'string')) {
    return headers as ConversationOptions['sipHeaders']
  }
  throw bad('sipHeaders must be texts by name')
}

function bad(message: string): GreenroomError {
  return new GreenroomError(message, { code: 'bad-request', hint: 'docs/runtime.md has the shape of every request.' })
}
