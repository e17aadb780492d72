import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { Brain, BrainReply, BrainRequest, Tool } from '../brain.ts'
import type { Model, ModelMessage, ModelReply } from './model.ts'
import { modelRequestOf, type PutRequest } from './model-request-of.ts'
import { wrongArguments } from './wrong-arguments.ts'

/** How often a model may put the arguments of a call right, as on the platform. */
const MOST_CORRECTIONS = 3
const CITATION = /\s*\[topic:\s*([^[\]\n]{1,300}?)\s*\]\s*$/i

/**
 * A model chooses and phrases. What cannot be known of it (no answer, no recording) is `unavailable`; a call of a tool that
 * is not there is left to the engine, which tells the model.
 */
export function llmBrain(model: Model): Brain {
  return { name: `llm/1 ${model.name}`, decide: (request) => decide(model, request) }
}

async function decide(model: Model, request: BrainRequest): Promise<BrainReply> {
  const put = modelRequestOf(model, request)
  const corrections: ModelMessage[] = []
  for (;;) {
    const answer = await model.ask({ ...put.request, messages: [...put.request.messages, ...corrections] })
    if (!answer.ok) return { do: 'unavailable', reason: answer.reason }
    const { reply } = answer
    const [call] = reply.calls
    if (call === undefined) return saying(request, reply)
    const tool = put.toolOf(call.tool)
    const wrong = tool === undefined ? null : wrongArguments(tool, call.arguments)
    if (wrong === null) return calling(request, put, reply, tool?.name ?? call.tool, objectOr(call.arguments))
    if (corrections.length >= MOST_CORRECTIONS) {
      const times = `call ${tool?.name ?? call.tool}: the model gave wrong arguments ${corrections.length + 1} times: ${wrong}`
      return { do: 'say', text: '', topic: null, notExecuted: [times] }
    }
    const text = `error: nothing was called: ${wrong}`
    corrections.push({ role: 'call', tool: call.tool, arguments: objectOr(call.arguments), text })
  }
}

function saying({ retrieved, topics }: BrainRequest, { text, finish }: ModelReply): BrainReply {
  const cited = CITATION.exec(text)
  const words = (cited === null ? text : text.slice(0, cited.index)).trim()
  const notExecuted = problemOf(finish, words)
  const named = retrieved.find(({ topic }) => topic.toLowerCase() === cited?.[1]?.toLowerCase())?.topic
  const topic = named ?? wordForWord(words, topics)
  return { do: 'say', text: words, topic, notExecuted: notExecuted === null ? [] : [notExecuted] }
}

function problemOf(finish: ModelReply['finish'], words: string): string | null {
  if (finish === 'content-filter') return 'answer: the model refused'
  if (finish === 'length') return 'finish the answer: the model was cut off'
  return words === '' ? 'answer: the model said nothing' : null
}

/** The topic whose content the answer is. */
function wordForWord(words: string, topics: BrainRequest['topics']): string | null {
  const found = Object.entries(topics).find(([, { content }]) => content !== '' && content.trim() === words)
  return found?.[0] ?? null
}

function calling(
  request: BrainRequest,
  put: PutRequest,
  { calls, text }: ModelReply,
  tool: string,
  args: Readonly<Record<string, JsonValue>>,
): BrainReply {
  const others = calls
    .slice(1)
    .map((call) => `call ${put.toolOf(call.tool)?.name ?? call.tool} at the same time: one call at a time`)
  const aside = text.trim() === '' ? [] : ['say something along with a call']
  const found = request.tools.find(({ name }) => name === tool)
  return { do: 'call', tool, arguments: args, topic: topicOf(request, found), notExecuted: [...others, ...aside] }
}

/** The first retrieved topic whose instructions name the tool. */
function topicOf({ retrieved, topics, cited }: BrainRequest, tool: Tool | undefined): string | null {
  const name = tool?.address?.name ?? tool?.target
  if (name === undefined || name === null || tool?.address?.kind === 'transition') return cited
  const found = retrieved.find(({ topic }) => topics[topic]?.actions.includes(`:${name}}}`) === true)
  return found?.topic ?? cited
}

function objectOr(value: JsonValue): Readonly<Record<string, JsonValue>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Readonly<Record<string, JsonValue>>) : {}
}
