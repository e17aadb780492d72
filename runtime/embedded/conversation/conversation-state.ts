import { createHash } from 'node:crypto'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { Channel } from '../../../core/test-sets/channel.ts'
import type { ConversationOptions } from '../../../core/test-sets/conversation.ts'
import type { Brain, Message } from '../brain/brain.ts'
import type { CallerMemory } from '../caller-memory.ts'
import type { AgentImage } from '../image/agent-image.ts'
import { callerId } from './caller-id.ts'
import type { FunctionHost } from './function-host.ts'
import type { SessionHost } from './session-host.ts'

/** What does not change in a conversation. */
interface ConversationSetting {
  readonly image: AgentImage
  readonly brain: Brain
  readonly session: SessionHost
  readonly channel: 'voice' | 'webchat'
  /** `sip.polyai`, `webchat.polyai` … as functions see it. */
  readonly channelType: string
  readonly environment: string
  readonly callerNumber: string | null
  /** What the caller brought along. */
  readonly options: ConversationOptions
  readonly memory: CallerMemory
  /** ISO 8601. */
  readonly now: string
}

/** Where a conversation stands. */
export interface ConversationState extends ConversationSetting {
  variant: string | null
  language: string | null
  flow: string | null
  step: string | null
  /** The step is a function step that runs when the caller has spoken first. */
  entering: boolean
  state: Readonly<Record<string, JsonValue>>
  /** Set by the engine since functions were last called. */
  stateWrites: Record<string, JsonValue>
  /** Valid values by entity. */
  entities: Readonly<Record<string, JsonValue>>
  history: { role: 'user' | 'agent'; text: string }[]
  metrics: { name: string; value: JsonValue }[]
  disabledTopics: ReadonlySet<string>
  /** Consecutive turns without a word. */
  silences: number
  topicBefore: string | null
  /** What a model reads of the turns before, what functions returned included. */
  transcript: Message[]
  ended: boolean
}

/** What a conversation gets from where it is held. */
export interface Beginning {
  /** Its own. */
  id: string
  memory: CallerMemory
}

/** The channel functions see. A vendor's voice test is a chat to its functions. */
function channelTypeOf(channel: Channel): string {
  return channel === 'voice' ? 'chat.polyai' : channel === 'webchat' ? 'webchat.polyai' : channel
}

/** Where the agent's greeting, style and filters come from: what is written is answered as web chat is. */
function sideOf(channelType: string): 'voice' | 'webchat' {
  return channelType === 'chat.polyai' || channelType === 'sip.polyai' ? 'voice' : 'webchat'
}

/** Frozen where a caller brings no time: the same words give the same turns on every day. */
const DEFAULT_NOW = '2026-01-15T10:00:00.000Z'

/** A conversation before its first word. Throws `unknown-variant` naming the variants there are. */
export function newConversation(
  image: AgentImage,
  brain: Brain,
  functions: FunctionHost,
  options: ConversationOptions,
  { id, memory }: Beginning,
): ConversationState {
  const variant = variantOf(image, options.variant)
  const voice = image.channels.voice.greeting !== null || image.channels.webchat.greeting === null
  const channelType = channelTypeOf(options.channel ?? (voice ? 'voice' : 'webchat'))
  const environment = options.environment ?? 'sandbox'
  const state = plain(options.state ?? {})
  const caller = callerId(image, { ...options, state })
  const remembered = caller === null ? {} : memory.recall(image.agent, caller)
  const now = nowOf(options.simulatedAt)
  const session = functions.session(() => ({
    id,
    seed: seedOf(image, options),
    memory: options.memory ?? remembered,
    environment,
    channelType,
    callerNumber: options.callerNumber ?? null,
    calleeNumber: options.calleeNumber ?? null,
    sipHeaders: options.sipHeaders ?? {},
    integrationAttributes: options.integrationAttributes ?? null,
    variants: variantsOf(image),
    realTimeConfig: options.realTimeConfig ?? {},
    smsTemplates: templatesOf(image, environment),
    handoffs: Object.fromEntries([...image.handoffs].map(([name, { value }]) => [name, value])),
    translations: Object.fromEntries([...image.translations].map(([key, texts]) => [key, Object.fromEntries(texts)])),
    state,
    now,
  }))
  return {
    image,
    brain,
    session,
    channel: sideOf(channelType),
    channelType,
    environment,
    callerNumber: options.callerNumber ?? null,
    options,
    memory,
    now,
    variant,
    language: spoken(image, options.language),
    flow: null,
    step: null,
    entering: false,
    state,
    stateWrites: {},
    entities: {},
    history: [],
    metrics: [],
    disabledTopics: new Set(),
    silences: 0,
    topicBefore: null,
    transcript: [],
    ended: false,
  }
}

function variantOf(image: AgentImage, wanted: string | undefined): string | null {
  const variant = wanted ?? image.defaultVariant
  if (variant === null || image.variants.includes(variant)) return variant
  const allowed = image.variants.length === 0 ? 'it has none' : `it has ${image.variants.join(', ')}`
  throw new GreenroomError(`agent ${image.agent} has no variant ${JSON.stringify(variant)}; ${allowed}`, {
    code: 'unknown-variant',
    hint: 'Name one of these, or none for the default.',
  })
}

/** A language the agent is not set up for falls back to its default one. */
function spoken({ languages }: AgentImage, wanted: string | undefined): string | null {
  if (wanted !== undefined && (languages.length === 0 || languages.includes(wanted))) return wanted
  return languages[0] ?? null
}

/** A time without a zone is UTC. */
function nowOf(simulatedAt: string | undefined): string {
  if (simulatedAt === undefined) return DEFAULT_NOW
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$|^\d{4}-\d\d-\d\d$/.test(simulatedAt) ? simulatedAt : `${simulatedAt}Z`
  const time = Date.parse(zoned)
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw new GreenroomError(`${JSON.stringify(simulatedAt.slice(0, 60))} is no time`, {
    code: 'bad-time',
    hint: 'Write it as 2026-05-14T09:30:00Z.',
  })
}

/** Conversations with the same options have the same chance, on every version of the agent. */
function seedOf({ agent }: AgentImage, { id: _id, ...options }: ConversationOptions): string {
  const facts = JSON.stringify([agent, options])
  return createHash('sha256').update(facts).digest('hex').slice(0, 32)
}

function variantsOf({ variants, attributes }: AgentImage): Record<string, Record<string, string>> {
  const values = (variant: string) =>
    Object.fromEntries([...attributes].map(([name, byVariant]) => [name, byVariant.get(variant) ?? '']))
  return Object.fromEntries(variants.map((variant) => [variant, values(variant)]))
}

function templatesOf({ smsTemplates }: AgentImage, environment: string): Record<string, JsonValue> {
  const key = { live: 'live', 'pre-release': 'pre_release', pre_release: 'pre_release' }[environment] ?? 'sandbox'
  return Object.fromEntries(
    [...smsTemplates].map(([name, fields]) => [
      name,
      { name, content: fields.text('text'), phone_number: fields.fields('env_phone_numbers').text(key) },
    ]),
  )
}

/** As it comes back from JSON. */
function plain(state: Readonly<Record<string, unknown>>): Record<string, JsonValue> {
  return Object.keys(state).length === 0 ? {} : (JSON.parse(JSON.stringify(state)) as Record<string, JsonValue>)
}
