import { blockNameOf } from '../../../core/test-sets/channel.ts'
import { remembered } from '../../../core/agent/remembered.ts'
import type { Topic } from '../../../core/routing/topics-of.ts'
import type { BrainRequest, Message, StepView, Tool, TopicView } from '../brain/brain.ts'
import type { AgentImage } from '../image/agent-image.ts'
import type { Step } from '../image/flows-of.ts'
import { factsOf } from '../text/facts-of.ts'
import { keepBlocks } from '../text/keep-blocks.ts'
import type { ConversationState } from './conversation-state.ts'
import { render } from './render.ts'
import { systemPrompt } from './system-prompt.ts'
import { textContext } from './text-context.ts'
import { stepTools, toolsOf } from './tools-of.ts'
import { placeOf, type TurnRecord } from './turn-record.ts'

/** All the next decision is taken from. What few brains look at is computed when it is looked at. */
export function brainRequest(conversation: ConversationState, record: TurnRecord, round: number): BrainRequest {
  const step = standing(conversation)
  const names = topicNames(conversation, record)
  return {
    get system() {
      return systemPrompt(conversation)
    },
    get rules() {
      return render(conversation, conversation.image.rules).text
    },
    get messages() {
      return messagesOf(conversation, record)
    },
    tools: visibleTools(conversation, step, names),
    said: record.said,
    now: conversation.now,
    language: conversation.language,
    retrieved: record.retrieved,
    routed: record.routed,
    cited: record.topic,
    topicBefore: conversation.topicBefore,
    get topics() {
      return topicsOf(conversation, names)
    },
    get step() {
      return step === null ? null : viewOf(conversation, record, step)
    },
    entities:
      step?.kind === 'default' ? step.collects.flatMap((name) => conversation.image.entities.get(name) ?? []) : [],
    known: conversation.entities,
    round,
  }
}

function standing({ image, flow, step }: ConversationState): Step | null {
  if (flow === null || step === null) return null
  return image.flows.get(flow)?.steps.get(step) ?? null
}

function topicNames({ topicBefore }: ConversationState, { retrieved, routed }: TurnRecord): string[] {
  const names = retrieved.map(({ topic }) => topic)
  return [...new Set([...names, ...(routed === null ? [] : [routed]), ...(topicBefore === null ? [] : [topicBefore])])]
}

function viewOf(conversation: ConversationState, record: TurnRecord, step: Step): StepView {
  const prompt = step.kind === 'function' ? '' : step.prompt
  const { text, missing } = render(conversation, prompt)
  return {
    flow: conversation.flow ?? '',
    step: step.name,
    kind: step.kind === 'default' ? 'default' : 'advanced',
    prompt: text,
    missing,
    facts: factsOf(prompt, blockNameOf(conversation.channelType), conversation.language, textContext(conversation)),
    answered: record.stoodAt === placeOf(conversation),
  }
}

const WITH_TOPICS = 'include_kb_functions_in_flows'

const tools = new WeakMap<AgentImage, (texts: string) => Tool[]>()

/** In a flow the step's own and the rules'; outside the topics' and the rules'. */
function visibleTools(conversation: ConversationState, step: Step | null, topics: readonly string[]): Tool[] {
  const { image, flow, language } = conversation
  const channel = blockNameOf(conversation.channelType)
  const read = tools.get(image) ?? remembered((key) => readTools(image, key), 500)
  tools.set(image, read)
  const withTopics = flow === null || offersTopics(image, flow, step?.name ?? '')
  const key = JSON.stringify([channel, language, flow, step?.name ?? null, withTopics ? topics : []])
  const found = read(key)
  return step === null ? found : [...found, ...stepTools(image, step, conversation.entities)]
}

/** Whether functions of topics are offered in a step: as the step says, else its flow, else the agent. */
function offersTopics({ settings }: AgentImage, flow: string, step: string): boolean {
  const agent = settings.fields('llm')
  const ofFlow = agent.fields('flow_overrides').fields(flow)
  const levels = [ofFlow.fields('steps').fields(step), ofFlow, agent]
  const set = levels.find(({ value }) => typeof value[WITH_TOPICS] === 'boolean')
  return set?.flag(WITH_TOPICS) ?? false
}

function readTools(image: AgentImage, key: string): Tool[] {
  const [channel, language, flow, step, topics] = JSON.parse(key) as [
    string,
    string | null,
    string | null,
    string | null,
    string[],
  ]
  const found = flow === null || step === null ? undefined : image.flows.get(flow)?.steps.get(step)
  const prompt = found === undefined || found.kind === 'function' ? '' : found.prompt
  const texts = [prompt, ...topics.map((name) => image.topics.get(name)?.actions ?? ''), image.rules]
  return toolsOf(
    image,
    texts.map((text) => keepBlocks(text, channel, language)),
    flow,
  )
}

function topicsOf(conversation: ConversationState, names: readonly string[]): BrainRequest['topics'] {
  const topics: Record<string, TopicView> = Object.create(null)
  for (const name of names) {
    const topic = conversation.image.topics.get(name)
    if (topic === undefined) continue
    Object.defineProperty(topics, name, {
      enumerable: true,
      get: () => viewOfTopic(conversation, topic),
    })
  }
  return topics
}

function viewOfTopic(conversation: ConversationState, { content, actions }: Topic): TopicView {
  const { text, missing, actions: inContent } = render(conversation, content)
  return { content: text, actions: render(conversation, actions).text, missing: [...missing, ...inContent] }
}

/** A silent turn is put to a model in the agent's own words for it, where it has some. */
function messagesOf({ transcript, image }: ConversationState, { results }: TurnRecord): Message[] {
  const silence = image.settings.fields('prompts').text('silence')
  const put = (message: Message) =>
    message.role === 'user' && message.text === '' ? { ...message, text: silence } : message
  return [...transcript, ...results].map(put)
}
