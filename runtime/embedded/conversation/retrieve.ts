import type { ConversationState } from './conversation-state.ts'
import type { TurnRecord } from './turn-record.ts'

/** Finds the topics for what was said, without those that are switched off here. */
export function retrieve(conversation: ConversationState, record: TurnRecord): void {
  if (record.said === '') return
  const { image, disabledTopics, channelType } = conversation
  const { topic, retrieved } = image.router.route(record.said)
  const settings = image.settings.fields('ragdoll')
  const excluded = settings.fields('channel_topic_exclusions').texts(channelType)
  const allowed = (name: string) => !disabledTopics.has(name) && !excluded.includes(name)
  record.retrieved = retrieved.filter((hit) => allowed(hit.topic)).slice(0, settings.number('top_k') ?? 5)
  record.routed = topic !== null && allowed(topic) ? topic : null
}
