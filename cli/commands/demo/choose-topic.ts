import { dump } from 'js-yaml'
import type { AgentProject, JsonValue, Resource } from '../../../core/agent/agent-project.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { ReadyAgent } from '../../../core/test-sets/conversation.ts'
import { openAgent } from '../../../runtime/embedded/open-agent.ts'

/** The topic the demo changes, and the question that leads there. */
export interface ChosenTopic {
  name: string
  /** From the project's root. */
  path: string
  question: string
  /** What the agent answers today. */
  answer: string
  value: Readonly<Record<string, JsonValue>>
}

const NEW_TOPIC = 'Greenroom demo'

/** A topic whose own example query the router sends to it: one with a short answer if there is any, else a new one. */
export async function chooseTopic(project: AgentProject, version: AgentVersion): Promise<ChosenTopic> {
  const agent = await openAgent(version)
  const candidates: ChosenTopic[] = []
  for (const resource of project.resources.filter(({ kind }) => kind === 'topic')) {
    const chosen = await asked(resource, project.root, agent)
    if (chosen !== null) candidates.push(chosen)
  }
  await agent.close()
  const answered = candidates
    .filter(({ answer }) => answer !== '')
    .toSorted((a, b) => a.answer.length - b.answer.length)
  return answered[Math.floor(answered.length / 2)] ?? candidates[0] ?? newTopic()
}

/** The topic's file with another content; formatting may change, which is no change of the agent. */
export function withContent(topic: ChosenTopic, content: string): string {
  return dump({ ...topic.value, content })
}

async function asked(resource: Resource, root: string, agent: ReadyAgent): Promise<ChosenTopic | null> {
  const value = resource.value as Readonly<Record<string, JsonValue>>
  const queries = Array.isArray(value['example_queries']) ? value['example_queries'] : []
  for (const question of queries) {
    if (typeof question !== 'string') continue
    const turn = await (await agent.start({})).say(question)
    if (turn.trace.topic !== resource.name) continue
    const path = root === '' ? resource.path : resource.path.slice(root.length + 1)
    return { name: resource.name, path, question, answer: turn.reply, value }
  }
  return null
}

function newTopic(): ChosenTopic {
  const question = 'what is the greenroom demo'
  return {
    name: NEW_TOPIC,
    path: 'topics/greenroom_demo.yaml',
    question,
    answer: '',
    value: { name: NEW_TOPIC, enabled: true, actions: '', content: '', example_queries: [question] },
  }
}
