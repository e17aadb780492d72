import { loadProject } from '../../../core/agent/load-project.ts'
import type { Conversation, ConversationOptions, ReadyAgent, Turn } from '../../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { versionOf } from '../../../core/version/version-of.ts'

/** A version read from files, by path from the project's root; `project.yaml` is added. */
export function agentOf(files: Readonly<Record<string, string>>): AgentVersion {
  const all: Record<string, string> = { 'project.yaml': 'project_id: P\naccount_id: A\nregion: us-1\n', ...files }
  const source = {
    root: '',
    commit: null,
    files: new Map(Object.entries(all).map(([path, text]) => [path, { path, text, oid: '0'.repeat(40) }])),
    refused: [],
  }
  const project = loadProject(source, { name: 'agent' })
  const version = versionOf(project)
  if (version === null) throw new Error(JSON.stringify(project.findings))
  return version
}

/** A function file: decorators, header and a body of one line or more. */
export function python(
  name: string,
  parameters: Readonly<Record<string, string>>,
  body: string,
  inFlow = false,
): string {
  const declared = Object.keys(parameters).map((parameter) => `@func_parameter("${parameter}", "${parameter}")\n`)
  const header = ['conv: Conversation', ...(inFlow ? ['flow: Flow'] : [])]
  const typed = Object.entries(parameters).map(([parameter, type]) => `${parameter}: ${type}`)
  const lines = body.split('\n').map((line) => `    ${line}`)
  return `from _gen import *\n\n\n@func_description("${name}")\n${declared.join('')}def ${name}(${[...header, ...typed].join(', ')}):\n${lines.join('\n')}\n`
}

/** Says one thing after the other; the greeting comes first. */
export async function talk(agent: ReadyAgent, options: ConversationOptions, says: readonly string[]): Promise<Turn[]> {
  const conversation: Conversation = await agent.start(options)
  const turns = [conversation.greeting]
  for (const words of says) turns.push(await conversation.say(words))
  await conversation.close?.()
  return turns
}
