import { resolve } from 'node:path'
import { reconcileOnce } from '../../controller/reconcile-once.ts'
import { GreenroomError } from '../../core/errors.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { remoteLocation } from './parts/remote-location.ts'
import { parseRuntimes } from './parts/runtimes.ts'
import { renderStatus } from './parts/render-status.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  remote: string
  state: string
  runtime: string[]
  format: string
  output?: string
}

/** `greenroom reconcile --once`: exit 0 when every environment is ready or waiting, 1 when one needs a person, 3 when something is out of reach. */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const status = await reconcileOnce({
    remote: remoteLocation(console.cwd, options.remote),
    state: resolve(console.cwd, options.state),
    runtimes: parseRuntimes(options.runtime),
    log: (line) => console.err(`${line}\n`),
  })
  if (status.environments.length === 0)
    throw new GreenroomError(`nothing to reconcile: ${status.problems.join('; ') || 'there is no agent'}`, {
      code: 'no-environments',
      hint: 'Commit a greenroom.yaml that names environments, and an agent project, to a branch of the remote.',
    })
  await writeResult(
    console,
    format === 'json' ? jsonText(status) : renderStatus(status, console.colour),
    options.output,
  )
  const states = status.environments.map((environment) => environment.state)
  if (states.includes('unreachable')) return EXIT.unreachable
  return states.includes('stopped') || states.includes('drifted') ? EXIT.findings : EXIT.fine
}
