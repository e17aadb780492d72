import type { BrainRequest, Message, Tool } from '../brain.ts'
import type { Model, ModelMessage, ModelRequest } from './model.ts'
import { systemText } from './system-text.ts'
import { wireNames } from './wire-names.ts'

/** What is put to a model for one decision, and which tool it means by a name. */
export interface PutRequest {
  request: ModelRequest
  toolOf(name: string): Tool | undefined
}

/** The same decision gives the same request, to the byte: recordings are found by it. */
export function modelRequestOf(
  { name, parameters }: Pick<Model, 'name' | 'parameters'>,
  request: BrainRequest,
): PutRequest {
  const names = wireNames(request.tools)
  const tools = request.tools.map((tool) => ({
    name: names.get(tool) ?? tool.name,
    description: tool.description,
    parameters: tool.parameters,
  }))
  return {
    request: {
      model: name,
      system: systemText(request, names),
      messages: request.messages.map((message) => messageOf(message, request.tools, names)),
      tools,
      parameters,
    },
    toolOf: (wanted) => request.tools.find((tool) => names.get(tool) === wanted),
  }
}

function messageOf(message: Message, tools: readonly Tool[], names: ReadonlyMap<Tool, string>): ModelMessage {
  const { role, text, name = '', arguments: args = {} } = message
  // Some servers refuse a message without words.
  if (role === 'user') return { role, text: text === '' ? '(The caller says nothing.)' : text }
  if (role === 'agent') return { role, text: text === '' ? '(The agent says nothing.)' : text }
  const tool = tools.find((candidate) => candidate.name === name || candidate.address?.name === name)
  const wire = (tool === undefined ? undefined : names.get(tool)) ?? name.replace(/[^\w-]/g, '_').slice(0, 64)
  return { role: 'call', tool: wire === '' ? 'function' : wire, arguments: args, text }
}
