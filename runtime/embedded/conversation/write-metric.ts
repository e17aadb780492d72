import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ConversationState } from './conversation-state.ts'

const MOST_METRICS = 1_000

/** The metric is written, unless it is to be written once and was. */
export function writeMetric(conversation: ConversationState, name: string, value: JsonValue, once: boolean): void {
  if (once && conversation.metrics.some((metric) => metric.name === name)) return
  if (conversation.metrics.length < MOST_METRICS) conversation.metrics.push({ name, value })
}
