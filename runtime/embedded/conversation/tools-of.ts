import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Tool } from '../brain/brain.ts'
import type { AgentImage } from '../image/agent-image.ts'
import type { AgentFunction } from '../image/functions-of.ts'
import type { Step } from '../image/flows-of.ts'

const REFERENCE = /\{\{(fn|ft|ho|twilio_sms):([^\s{}](?:[^{}\n]{0,198}[^\s{}])?)\}\}/g
const NO_ARGUMENTS = { type: 'object', properties: {}, additionalProperties: false }

/** The tools that texts of the agent make visible, each once; `ft` counts inside its flow only. */
export function toolsOf(image: AgentImage, texts: readonly string[], flow: string | null): Tool[] {
  const tools = new Map<string, Tool>()
  const names = new Set<string>()
  for (const text of texts) {
    if (!text.includes('{{')) continue
    for (const [written, prefix, name] of text.matchAll(REFERENCE)) {
      if (tools.has(written)) continue
      const tool = toolOf(image, prefix ?? '', name ?? '', flow)
      if (tool === null) continue
      const unique = names.has(tool.name) ? `${tool.name}_${prefix}` : tool.name
      names.add(unique)
      tools.set(written, unique === tool.name ? tool : { ...tool, name: unique })
    }
  }
  return [...tools.values()]
}

function toolOf(image: AgentImage, prefix: string, name: string, flow: string | null): Tool | null {
  if (prefix === 'fn') return functionTool(image.functions.global.get(name))
  if (prefix === 'ft') {
    return flow === null ? null : functionTool(image.functions.transition.get(flow)?.get(name))
  }
  if (prefix === 'ho') {
    const handoff = image.handoffs.get(name)
    const properties = { reason: { type: 'string', description: 'Why the caller is transferred.' } }
    return handoff === undefined
      ? null
      : tool('handoff', `transfer_to_${name}`, handoff.description, name, { type: 'object', properties })
  }
  if (!image.smsTemplates.has(name)) return null
  return tool('text message', `send_sms_${name}`, `Send the text message ${name} to the caller.`, name, NO_ARGUMENTS)
}

function functionTool(found: AgentFunction | undefined): Tool | null {
  if (found === undefined) return null
  const { address, description, parameters } = found
  return { name: address.name, kind: 'function', description, parameters, address, target: null }
}

/** What a default step offers: to keep what the caller says, and the conditions whose entities are known. */
export function stepTools(image: AgentImage, step: Step, known: Readonly<Record<string, JsonValue>>): Tool[] {
  if (step.kind !== 'default') return []
  const entities = step.collects.flatMap((name) => image.entities.get(name) ?? [])
  const properties = Object.fromEntries(
    entities.map(({ name, description }) => [name, { type: 'string', description }]),
  )
  const collect = tool('collect', 'save_entities', 'Keep what the caller said.', null, { type: 'object', properties })
  const conditions = step.conditions
    .filter(({ needs }) => needs.every((name) => Object.hasOwn(known, name)))
    .map(({ name, description, needs }, index) => ({
      ...tool('condition', `condition_${index + 1}`, description === '' ? name : description, name, NO_ARGUMENTS),
      needs,
    }))
  return [...(entities.length > 0 ? [collect] : []), ...conditions]
}

function tool(
  kind: Tool['kind'],
  name: string,
  description: string,
  target: string | null,
  parameters: Tool['parameters'],
): Tool {
  return { kind, name, description, target, parameters, address: null }
}
