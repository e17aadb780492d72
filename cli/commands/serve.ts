import { resolve } from 'node:path'
import { llmBrain } from '../../runtime/embedded/brain/llm/llm-brain.ts'
import { serve } from '../../runtime/embedded/serve.ts'
import type { Console } from './parts/console.ts'
import { parseDuration, parsePort } from './parts/duration.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { chooseModel, type ModelFlags } from './parts/model.ts'
import { untilStopped } from './parts/until-stopped.ts'
import { wholeNumber } from './parts/whole-number.ts'

interface Options extends ModelFlags {
  data: string
  port: string
  host: string
  conversations?: string
  idle?: string
}

const MOST_CONVERSATIONS = 100_000

/**
 * `greenroom serve`: the embedded runtime, until SIGINT or SIGTERM. Writes need GREENROOM_RUNTIME_TOKEN when it is set;
 * GREENROOM_CALLER_TOKEN is then enough for conversations.
 */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const token = console.env['GREENROOM_RUNTIME_TOKEN']
  const callerToken = console.env['GREENROOM_CALLER_TOKEN']
  const chosen = options.brain === 'llm' ? chooseModel(console, { ...options, live: true }) : null
  const conversations = wholeNumber(options.conversations, '--conversations', 1, MOST_CONVERSATIONS)
  const server = await serve({
    data: resolve(console.cwd, options.data),
    port: parsePort('--port', options.port),
    host: options.host,
    ...(chosen !== null && { brain: llmBrain(chosen.model) }),
    ...(conversations !== null && { conversations }),
    ...(options.idle !== undefined && { idleMs: parseDuration('--idle', options.idle) }),
    ...(token === undefined || token === '' ? {} : { token }),
    ...(callerToken === undefined || callerToken === '' ? {} : { callerToken }),
  })
  console.out(`Greenroom runtime listening on ${server.url}\n`)
  await untilStopped()
  console.err('Stopping: turns under way are finished first.\n')
  await server.close()
  return EXIT.fine
}
