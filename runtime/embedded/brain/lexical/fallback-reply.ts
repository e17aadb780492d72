/** Said when no topic is near enough to what was said. */
export const FALLBACK_REPLY = "I'm sorry, I don't have an answer to that."
