import { GreenroomError } from '../../core/errors.ts'
import type { Conversation, ConversationOptions, Turn } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { describeActions } from './describe-actions.ts'
import { keepBlocks } from './keep-blocks.ts'
import { lexicalAgent, type LexicalAgent } from './lexical-agent.ts'
import { resolveText, type TextContext } from './resolve-text.ts'

/** Said when no topic is near enough to what was said. */
export const FALLBACK_REPLY = "I'm sorry, I don't have an answer to that."

interface Setting {
  agent: LexicalAgent
  channel: 'voice' | 'webchat'
  language: string | null
  context: TextContext
}

/**
 * A conversation with the lexical engine: topics are found by routing, answered with their content, and whatever needs a
 * model or a function is listed in the trace, never done and never faked. Same version, options and words, same turns. Throws
 * `unknown-variant` naming the variants there are.
 */
export function startConversation(version: AgentVersion, options: ConversationOptions): Conversation {
  const agent = lexicalAgent(version)
  const setting = settingOf(agent, version.agent, options)
  return {
    greeting: greet(setting, options),
    say: (text) => answer(setting, text),
    topics: [...agent.topics.keys()],
  }
}

function settingOf(agent: LexicalAgent, name: string, options: ConversationOptions): Setting {
  const variant = options.variant ?? agent.defaultVariant
  if (variant !== null && !agent.variants.includes(variant)) {
    const allowed = agent.variants.length === 0 ? 'it has none' : `it has ${agent.variants.join(', ')}`
    throw new GreenroomError(`agent ${name} has no variant ${JSON.stringify(variant)}; ${allowed}`, {
      code: 'unknown-variant',
      hint: 'Name one of these, or none for the default.',
    })
  }
  const channel =
    options.channel ?? (agent.greetings.voice !== null || agent.greetings.webchat === null ? 'voice' : 'webchat')
  const language = spoken(agent, options.language)
  const context: TextContext = {
    variant,
    state: new Map(Object.entries(options.state ?? {})),
    attribute: (attribute) => {
      const values = agent.attributes.get(attribute)
      return values === undefined ? undefined : (values.get(variant ?? '') ?? '')
    },
    translation: (key) => {
      const texts = agent.translations.get(key)
      return texts?.get(language ?? '') ?? texts?.get(agent.languages[0] ?? '')
    },
  }
  return { agent, channel, language, context }
}

/** A language the agent is not set up for falls back to its default one. */
function spoken(agent: LexicalAgent, wanted: string | undefined): string | null {
  if (wanted !== undefined && (agent.languages.length === 0 || agent.languages.includes(wanted))) return wanted
  return agent.languages[0] ?? null
}

function greet(setting: Setting, options: ConversationOptions): Turn {
  const { agent, channel, language } = setting
  const greeting = agent.greetings[channel]
  const { text, missing } = render(setting, greeting ?? '')
  const notExecuted: string[] = []
  if (agent.hasStartFunction) notExecuted.push('run the start function')
  if (channel === 'voice' && agent.hasDisclaimer) notExecuted.push('say the disclaimer')
  if (greeting === null) notExecuted.push(`greet: the agent has no greeting for ${channel}`)
  if (options.language !== undefined && options.language !== language) {
    notExecuted.push(
      `speak ${options.language}: the agent has ${agent.languages.join(', ')}; ${language ?? ''} is used`,
    )
  }
  return turn(setting, text, null, [], [...notExecuted, ...missing])
}

function answer(setting: Setting, said: string): Turn {
  const { topic: name, retrieved } = setting.agent.router.route(said)
  const topic = name === null ? undefined : setting.agent.topics.get(name)
  if (topic === undefined) return turn(setting, FALLBACK_REPLY, null, retrieved, [])
  const { text, missing } = render(setting, topic.content)
  const notExecuted = [
    ...missing,
    ...describeActions(keepBlocks(topic.actions, setting.channel, setting.language), topic.name),
  ]
  if (text === '') notExecuted.unshift(silence(topic.content, topic.name))
  return turn(setting, text, topic.name, retrieved, [...new Set(notExecuted)])
}

function silence(content: string, topic: string): string {
  if (content.trim() === '')
    return `answer: topic ${topic} has no content, so a model or a function would have to speak`
  return `answer: the content of topic ${topic} comes out empty in this conversation`
}

function render({ channel, language, context }: Setting, text: string): { text: string; missing: string[] } {
  const resolved = resolveText(keepBlocks(text, channel, language), context)
  return { text: resolved.text.trim(), missing: resolved.missing }
}

function turn(
  { context }: Setting,
  reply: string,
  topic: string | null,
  retrieved: Turn['trace']['retrieved'],
  notExecuted: string[],
): Turn {
  return { reply, trace: { retrieved, topic, variant: context.variant, notExecuted } }
}
