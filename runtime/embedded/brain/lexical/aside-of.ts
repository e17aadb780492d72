import type { BrainRequest } from '../brain.ts'

/** The content of the topic a question in the middle of a flow is about: the flow stays where it is. `''` for none. */
export function asideOf({ routed, topics }: BrainRequest): string {
  return routed === null ? '' : (topics[routed]?.content ?? '')
}
