import type { ConversationState } from './conversation-state.ts'
import { render } from './render.ts'

/** Personality and role, then the rules, then the channel's style, each rendered. */
export function systemPrompt(conversation: ConversationState): string {
  const { image, channel } = conversation
  const adjectives = image.personality.fields('adjectives')
  const traits = Object.keys(adjectives.value).filter((name) => name !== 'Other' && adjectives.flag(name))
  const role = image.role.text('value')
  const parts = [
    traits.length === 0 ? '' : `You are ${traits.join(', ').toLowerCase()}.`,
    image.personality.text('custom'),
    role === '' || role === 'Other' ? '' : `Your role: ${role}.`,
    image.role.text('custom'),
    image.role.text('additional_info'),
    image.rules,
    image.channels[channel].style,
  ]
  return parts
    .map((part) => render(conversation, part).text)
    .filter((part) => part !== '')
    .join('\n\n')
}
