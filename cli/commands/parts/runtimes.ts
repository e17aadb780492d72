import { GreenroomError } from '../../../core/errors.ts'
import type { GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import { embeddedRuntime } from '../../../runtime/embedded/embedded-runtime.ts'
import type { Runtime } from '../../../runtime/runtime.ts'
import type { Console } from './console.ts'

/** `--runtime NAME=URL …` as a table. */
export function parseRuntimes(flags: readonly string[]): Record<string, string> {
  const runtimes: Record<string, string> = {}
  for (const flag of flags) {
    const [name = '', ...rest] = flag.split('=')
    const url = rest.join('=')
    if (name === '' || !URL.canParse(url))
      throw new GreenroomError(`--runtime ${flag} is not NAME=URL`, {
        code: 'bad-runtime',
        hint: 'For example: --runtime local=http://127.0.0.1:4790',
      })
    runtimes[name] = url
  }
  return runtimes
}

/** The runtime of an environment: the address given on the command line, else the one greenroom.yaml names. */
export function runtimeOf(
  console: Console,
  config: GreenroomConfig,
  environment: string,
  flags: readonly string[],
): Runtime {
  const name = config.environments.find((candidate) => candidate.name === environment)?.runtime ?? ''
  const entry = config.runtimes[name]
  const url = parseRuntimes(flags)[name] ?? entry?.url
  if (url === undefined)
    throw new GreenroomError(`greenroom.yaml names no runtime for ${environment}`, {
      code: 'no-runtime',
      hint: `Give its address: --runtime ${name === '' ? 'NAME' : name}=URL`,
    })
  const token = console.env[entry?.key_env ?? 'GREENROOM_RUNTIME_TOKEN']
  return embeddedRuntime({ url, ...(token === undefined ? {} : { token }) })
}
