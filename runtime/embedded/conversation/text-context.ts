import type { TextContext } from '../text/resolve-text.ts'
import type { ConversationState } from './conversation-state.ts'

/** What the references of the agent's texts stand for now. */
export function textContext(conversation: ConversationState): TextContext {
  const { image, variant, language, state, entities } = conversation
  return {
    variant,
    state,
    attribute: (name) => {
      const values = image.attributes.get(name)
      return values === undefined ? undefined : (values.get(variant ?? '') ?? '')
    },
    translation: (key) => {
      const texts = image.translations.get(key)
      return texts?.get(language ?? '') ?? texts?.get(image.languages[0] ?? '')
    },
    entity: (name) => (Object.hasOwn(entities, name) ? entities[name] : undefined),
  }
}
