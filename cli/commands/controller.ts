import { resolve } from 'node:path'
import { runController } from '../../controller/run-controller.ts'
import type { Console } from './parts/console.ts'
import { parseDuration, parsePort } from './parts/duration.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { packageVersion } from './parts/package-version.ts'
import { remoteLocation } from './parts/remote-location.ts'
import { parseRuntimes } from './parts/runtimes.ts'
import { untilStopped } from './parts/until-stopped.ts'

interface Options {
  remote: string
  state: string
  poll: string
  port: string
  host: string
  runtime: string[]
}

/** `greenroom controller`: keeps environments and branches equal, until SIGINT or SIGTERM. */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const controller = await runController({
    remote: remoteLocation(console.cwd, options.remote),
    state: resolve(console.cwd, options.state),
    pollMs: parseDuration('--poll', options.poll),
    port: parsePort('--port', options.port),
    host: options.host,
    runtimes: parseRuntimes(options.runtime),
    version: packageVersion(),
    log: (line) => console.out(`${line}\n`),
  })
  console.out(`Greenroom controller listening on ${controller.url}\n`)
  await untilStopped()
  await controller.close()
  return EXIT.fine
}
