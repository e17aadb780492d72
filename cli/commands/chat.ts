import { createInterface } from 'node:readline'
import type { AgentProject } from '../../core/agent/agent-project.ts'
import { realTimeConfigOf } from '../../core/agent/real-time-config-of.ts'
import { GreenroomError } from '../../core/errors.ts'
import type { TestsEntry } from '../../core/promotion/greenroom-config.ts'
import { visibleText } from '../../core/report/visible-text.ts'
import type { Channel } from '../../core/test-sets/channel.ts'
import type { Conversation, ConversationOptions, Turn } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { versionOf } from '../../core/version/version-of.ts'
import type { Brain } from '../../runtime/embedded/brain/brain.ts'
import { llmBrain } from '../../runtime/embedded/brain/llm/llm-brain.ts'
import { openAgent } from '../../runtime/embedded/open-agent.ts'
import type { Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { chooseModel, type ModelFlags } from './parts/model.ts'
import { renderTurn } from './parts/render-turn.ts'
import { runtimeOf } from './parts/runtimes.ts'
import { loadAgents, type LoadedAgents, onlyAgent } from './parts/sources.ts'
import { testsEntry } from './test/tests-entry.ts'

interface Options extends ModelFlags {
  ref?: string
  env?: string
  variant?: string
  channel?: Channel
  language?: string
  callerNumber?: string
  trace?: boolean
  agent?: string
  runtime: string[]
}

/** `greenroom chat`: one line of standard input is one turn; ends with the input. */
export async function run(console: Console, path: string, options: Options): Promise<ExitCode> {
  const conversation = await open(console, path, options)
  try {
    await talk(console, conversation, options.trace === true)
  } finally {
    await conversation.close?.()
  }
  return EXIT.fine
}

/** Until the input or the conversation ends. */
async function talk(console: Console, conversation: Conversation, trace: boolean): Promise<void> {
  const show = (turn: Turn) => console.out(renderTurn(turn, trace))
  const prompt = () => console.progress && console.err('> ')
  show(conversation.greeting)
  if (hasEnded(console, conversation.greeting)) return
  prompt()
  for await (const line of createInterface({ input: process.stdin })) {
    const turn = await conversation.say(line)
    show(turn)
    if (hasEnded(console, turn)) return
    prompt()
  }
  const last = await conversation.end?.()
  if (last != null && trace) show(last)
}

function hasEnded(console: Console, { trace }: Turn): boolean {
  if (trace.ended !== true) return false
  const to = trace.handoff == null ? '' : `: handed to ${visibleText(trace.handoff.destination)}`
  console.err(`The conversation has ended${to}.\n`)
  return true
}

/** The conversation closes its version with it. */
async function talkTo(version: AgentVersion, options: ConversationOptions, brain: Brain | null): Promise<Conversation> {
  const agent = await openAgent(version, brain === null ? {} : { brain })
  const conversation = await agent.start(options)
  const close = async () => {
    await conversation.close?.()
    await agent.close()
  }
  return { ...conversation, close }
}

async function open(console: Console, path: string, options: Options): Promise<Conversation> {
  refuseBrainThere(options)
  const start = callerOf(options)
  const agents = await loadAgents(console, path, options.ref)
  const project = chooseProject(agents, options.agent)
  if (options.env !== undefined) {
    const runtime = runtimeOf(console, configured(agents), options.env, options.runtime)
    const there = { ...start, ...realTimeConfig(project, options.env) }
    const conversation = await runtime.converse?.({ agent: project.name, environment: options.env }, there)
    if (conversation !== undefined) return conversation
    throw new GreenroomError(`the runtime of ${options.env} cannot hold conversations`, { code: 'no-chat' })
  }
  const version = versionOf(project)
  const here = { ...start, ...realTimeConfig(project, 'draft'), simulatedAt: new Date().toISOString() }
  const brain = brainOf(console, options, testsEntry(console, path, agents))
  if (version !== null) return talkTo(version, here, brain)
  throw new GreenroomError(`the agent ${project.name} cannot be read`, {
    code: 'unreadable',
    hint: `greenroom validate ${path} shows why.`,
  })
}

function callerOf({ variant, channel, language, callerNumber }: Options): ConversationOptions {
  return {
    ...(variant !== undefined && { variant }),
    ...(channel !== undefined && { channel }),
    ...(language !== undefined && { language }),
    ...(callerNumber !== undefined && { callerNumber }),
  }
}

function refuseBrainThere({ brain, env }: Options): void {
  if (brain !== 'llm' || env === undefined) return
  throw new GreenroomError('--brain does not go together with --env: the runtime there has its own', {
    code: 'bad-usage',
  })
}

/** Nobody talks to recordings: a model is asked, where the command line says so. */
function brainOf(console: Console, options: Options, tests: TestsEntry | undefined): Brain | null {
  if (options.brain !== 'llm') return null
  const chosen = chooseModel(console, { ...options, live: true }, tests)
  return chosen === null ? null : llmBrain(chosen.model)
}

/** Versions carry none, wherever they are served. */
function realTimeConfig(project: AgentProject, environment: string): ConversationOptions {
  const config = realTimeConfigOf(project, environment)
  return config === null ? {} : { realTimeConfig: config }
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
