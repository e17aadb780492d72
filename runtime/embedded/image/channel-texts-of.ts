import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

/** What a channel adds to the agent. */
export interface ChannelTexts {
  /** Null when the channel is not set up. */
  greeting: string | null
  style: string
  /** Null when none is said. */
  disclaimer: string | null
  /** Safety filters hold on this channel: they need the vendor's classifiers. */
  safetyFilters: boolean
}

/** The texts of voice and web chat. */
export function channelTextsOf(version: AgentVersion): Readonly<Record<'voice' | 'webchat', ChannelTexts>> {
  const first = (kind: Parameters<typeof named>[1]) => named(version, kind)[0]?.value
  const greeting = (kind: 'voice_greeting' | 'chat_greeting') => {
    const text = fieldsOf(first(kind)).value['welcome_message']
    return typeof text === 'string' ? text : null
  }
  const filtered = (kind: 'voice_safety_filters' | 'chat_safety_filters') =>
    hasFilters(first('safety_filters')) || (fieldsOf(first(kind)).flag('enabled') && hasFilters(first(kind)))
  const disclaimer = fieldsOf(first('voice_disclaimer'))
  return {
    voice: {
      greeting: greeting('voice_greeting'),
      style: fieldsOf(first('voice_style_prompt')).text('prompt'),
      disclaimer: disclaimer.flag('enabled') && disclaimer.text('message') !== '' ? disclaimer.text('message') : null,
      safetyFilters: filtered('voice_safety_filters'),
    },
    webchat: {
      greeting: greeting('chat_greeting'),
      style: fieldsOf(first('chat_style_prompt')).text('prompt'),
      disclaimer: null,
      safetyFilters: filtered('chat_safety_filters'),
    },
  }
}

function hasFilters(value: Parameters<typeof fieldsOf>[0]): boolean {
  const categories = fieldsOf(value).fields('categories')
  return Object.keys(categories.value).some((category) => categories.fields(category).flag('enabled'))
}
