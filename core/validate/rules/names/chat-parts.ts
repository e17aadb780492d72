import type { AgentProject } from '../../../agent/agent-project.ts'
import { brokenFiles } from '../../broken-files.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const chatParts: Rule = {
  name: 'chat-parts',
  class: 'adk',
  severity: 'error',
  description: 'Of greeting, style prompt and safety filters for chat there are all three or none.',
  check,
}

const PARTS = {
  chat_greeting: '"greeting" in chat/configuration.yaml',
  chat_style_prompt: '"style_prompt" in chat/configuration.yaml',
  chat_safety_filters: 'chat/safety_filters.yaml',
} as const

const KINDS = ['chat_greeting', 'chat_style_prompt', 'chat_safety_filters'] as const

function check(project: AgentProject): Finding[] {
  const broken = brokenFiles(project)
  if (broken.has('chat/configuration.yaml') || broken.has('chat/safety_filters.yaml')) return []
  const missing = KINDS.filter((kind) => resourcesOfKind(project, kind).length === 0)
  const [first] = KINDS.flatMap((kind) => resourcesOfKind(project, kind))
  if (first === undefined || missing.length === 0) return []
  const message = `The chat channel lacks ${missing.map((kind) => PARTS[kind]).join(' and ')}.`
  return [
    findingOf(
      chatParts,
      first,
      keyRange(first, ''),
      message,
      'Add what is missing, or remove the rest of the chat channel.',
    ),
  ]
}
