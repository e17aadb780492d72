import { createInterface } from 'node:readline'
import { GreenroomError } from '../../core/errors.ts'
import { visibleText } from '../../core/report/visible-text.ts'
import type { Conversation, Turn } from '../../core/test-sets/conversation.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { startConversation } from '../../runtime/embedded/start-conversation.ts'
import type { Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { runtimeOf } from './parts/runtimes.ts'
import { loadAgents, type LoadedAgents, onlyAgent } from './parts/sources.ts'

interface Options {
  ref?: string
  env?: string
  variant?: string
  trace?: boolean
  agent?: string
  runtime: string[]
}

/** `greenroom chat`: one line of standard input is one turn; ends with the input. */
export async function run(console: Console, path: string, options: Options): Promise<ExitCode> {
  const conversation = await open(console, path, options)
  show(console, conversation.greeting, options.trace === true)
  const prompt = () => console.progress && console.err('> ')
  prompt()
  for await (const line of createInterface({ input: process.stdin })) {
    show(console, await conversation.say(line), options.trace === true)
    prompt()
  }
  return EXIT.fine
}

async function open(console: Console, path: string, options: Options): Promise<Conversation> {
  const start = options.variant === undefined ? {} : { variant: options.variant }
  const agents = await loadAgents(console, path, options.ref)
  const project = chooseProject(agents, options.agent)
  if (options.env !== undefined) {
    const runtime = runtimeOf(console, configured(agents), options.env, options.runtime)
    const conversation = await runtime.converse?.({ agent: project.name, environment: options.env }, start)
    if (conversation !== undefined) return conversation
    throw new GreenroomError(`the runtime of ${options.env} cannot hold conversations`, { code: 'no-chat' })
  }
  const version = versionOf(project)
  if (version !== null) return startConversation(version, start)
  throw new GreenroomError(`the agent ${project.name} cannot be read`, {
    code: 'unreadable',
    hint: `greenroom validate ${path} shows why.`,
  })
}

function configured(agents: LoadedAgents) {
  if (agents.config !== null) return agents.config
  throw new GreenroomError('there is no readable greenroom.yaml here, so --env names nothing', {
    code: 'no-config',
    hint: 'Run this in the repository of the agents, or leave --env out to talk to the agent on disk.',
  })
}

function chooseProject(agents: LoadedAgents, name: string | undefined) {
  const projects = onlyAgent(agents.projects, (project) => project.name, name)
  const [project] = projects
  if (project !== undefined && projects.length === 1) return project
  throw new GreenroomError(`there are ${projects.length} agents here`, {
    code: 'which-agent',
    hint: `Choose one: --agent ${projects.map((candidate) => candidate.name).join(' | ')}`,
  })
}

function show(console: Console, turn: Turn, trace: boolean): void {
  const { retrieved, topic, notExecuted } = turn.trace
  console.out(`${visibleText(turn.reply === '' ? '(no words)' : turn.reply)}\n`)
  if (!trace) return
  const scores = retrieved.map((hit) => `${visibleText(hit.topic)} ${hit.score.toFixed(2)}`).join(', ')
  console.out(
    `  topic: ${topic === null ? 'none' : visibleText(topic)}${scores === '' ? '' : `   retrieved: ${scores}`}\n`,
  )
  for (const line of notExecuted) console.out(`  not executed: ${visibleText(line)}\n`)
}
