import { resolve } from 'node:path'
import { serve } from '../../runtime/embedded/serve.ts'
import type { Console } from './parts/console.ts'
import { parsePort } from './parts/duration.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { untilStopped } from './parts/until-stopped.ts'

interface Options {
  data: string
  port: string
  host: string
}

/** `greenroom serve`: the embedded runtime, until SIGINT or SIGTERM. Writes need GREENROOM_RUNTIME_TOKEN when it is set. */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const token = console.env['GREENROOM_RUNTIME_TOKEN']
  const server = await serve({
    data: resolve(console.cwd, options.data),
    port: parsePort('--port', options.port),
    host: options.host,
    ...(token === undefined || token === '' ? {} : { token }),
  })
  console.out(`Greenroom runtime listening on ${server.url}\n`)
  await untilStopped()
  await server.close()
  return EXIT.fine
}
