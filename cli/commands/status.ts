import { writeResult, type Console } from './parts/console.ts'
import { controllerStatus } from './parts/controller-status.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { onlyAgent } from './parts/sources.ts'
import { renderStatus } from './parts/render-status.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  controller: string
  agent?: string
  format: string
  output?: string
}

/** `greenroom status`: asks the controller; exit 1 when an environment needs a person. */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const whole = await controllerStatus(options.controller)
  const status = {
    ...whole,
    environments: [...onlyAgent(whole.environments, (environment) => environment.agent, options.agent)],
  }
  await writeResult(
    console,
    format === 'json' ? jsonText(status) : renderStatus(status, console.colour),
    options.output,
  )
  return status.environments.some(({ state }) => state === 'stopped' || state === 'drifted') ? EXIT.findings : EXIT.fine
}
