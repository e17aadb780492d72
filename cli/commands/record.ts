import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { realTimeConfigOf } from '../../core/agent/real-time-config-of.ts'
import { GreenroomError } from '../../core/errors.ts'
import { visibleText } from '../../core/report/visible-text.ts'
import { optionsOf } from '../../core/test-sets/case-options.ts'
import type { Turn } from '../../core/test-sets/conversation.ts'
import { type HeldConversation, recordedCase } from '../../core/test-sets/recorded-case.ts'
import type { CaseSetting } from '../../core/test-sets/test-case.ts'
import { withCase, writeTestSet } from '../../core/test-sets/write-test-set.ts'
import { openAgent } from '../../runtime/embedded/open-agent.ts'
import { type Console, writeResult } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'
import { readableAgent } from './test/readable-agent.ts'

interface Options {
  ref?: string
  agent?: string
  name: string
  set: string
  into?: string
  variant?: string
  channel?: string
  language?: string
  callerNumber?: string
  simulatedAt?: string
  output?: string
}

/**
 * `greenroom record`: one line of standard input is one turn; at the end a test case is written that expects what happened. The
 * agent's words go to standard error, so that the case alone is the result.
 */
export async function run(console: Console, path: string, options: Options): Promise<ExitCode> {
  const existing = options.into === undefined ? null : await readSet(console, options.into)
  const { projects } = await loadAgents(console, path, options.ref)
  const [project, ...others] = onlyAgent(projects, ({ name }) => name, options.agent)
  if (project === undefined || others.length > 0) {
    const names = projects.map(({ name }) => name).join(', ')
    throw new GreenroomError('there are several agents here', {
      code: 'several-agents',
      hint: `Choose one with --agent: ${names}`,
    })
  }
  const { version } = readableAgent(console, project)
  const setting = settingOf(options)
  const agent = await openAgent(version)
  const turns: HeldConversation['turns'][number][] = []
  try {
    const realTimeConfig = realTimeConfigOf(project, 'sandbox') ?? {}
    const conversation = await agent.start({ ...optionsOf(setting), realTimeConfig })
    show(console, conversation.greeting)
    for await (const user of createInterface({ input: process.stdin })) {
      const turn = await conversation.say(user)
      turns.push({ user, ...turn })
      show(console, turn)
      if (turn.trace.ended === true) break
    }
    await conversation.close?.()
  } finally {
    await agent.close()
  }
  if (turns.length === 0)
    throw new GreenroomError('nothing was said, so there is nothing to record', {
      code: 'nothing-said',
      hint: 'Type or pipe one line a turn.',
    })
  const recorded = recordedCase({ name: options.name, setting, turns })
  if (existing === null || options.into === undefined) {
    await writeResult(console, writeTestSet(options.set, recorded), options.output)
    return EXIT.fine
  }
  const longer = withCase(existing, recorded)
  if (longer === null) throw notInto(options.into, options.name)
  await writeFile(resolve(console.cwd, options.into), longer)
  console.err(`Added ${JSON.stringify(options.name)} to ${options.into}\n`)
  return EXIT.fine
}

function settingOf({ variant, channel, language, callerNumber, simulatedAt }: Options): CaseSetting {
  const setting = { variant, channel, language, caller_number: callerNumber, simulated_at: simulatedAt }
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined))
}

function show(console: Console, { reply, trace }: Turn): void {
  console.err(`agent: ${visibleText(reply)}\n`)
  for (const text of trace.notExecuted) console.err(`  not done: ${visibleText(text)}\n`)
}

async function readSet(console: Console, file: string): Promise<string> {
  try {
    return await readFile(resolve(console.cwd, file), 'utf8')
  } catch (cause) {
    throw new GreenroomError(`cannot read ${file}`, {
      code: 'bad-path',
      hint: 'Give --into a test set that is there, or -o a new file.',
      cause,
    })
  }
}

function notInto(file: string, name: string): GreenroomError {
  return new GreenroomError(`the case cannot be added to ${file}`, {
    code: 'not-into',
    hint: `It must be a test set without errors, with its cases last and none called ${JSON.stringify(name)}.`,
  })
}
