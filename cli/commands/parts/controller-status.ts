import type { ControllerStatus } from '../../../controller/status.ts'
import { GreenroomError } from '../../../core/errors.ts'

const TIMEOUT_MS = 10_000

/** What a running controller says of its environments; GreenroomError `controller-unreachable` (come back later). */
export async function controllerStatus(url: string): Promise<ControllerStatus> {
  return (await ask(url, '/status')) as ControllerStatus
}

/** The controller's version, and which form its status has; the version is null where it does not say. */
export async function controllerHealth(url: string): Promise<{ version: string | null; schema: string }> {
  const { version } = (await ask(url, '/healthz')) as { version?: unknown }
  const { schema } = await controllerStatus(url)
  return { version: typeof version === 'string' ? version : null, schema }
}

async function ask(url: string, path: string): Promise<unknown> {
  const hint = 'Start one with: greenroom controller --remote <path or url>, or give its address with --controller URL.'
  if (!URL.canParse(url)) throw new GreenroomError(`--controller ${url} is not a URL`, { code: 'bad-url', hint })
  const response = await fetch(new URL(path, url), {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new GreenroomError(`no controller answers at ${url}`, {
      code: 'controller-unreachable',
      kind: 'later',
      hint,
      cause,
    })
  })
  if (!response.ok)
    throw new GreenroomError(`${url} answers ${response.status} to GET ${path}: it is not a Greenroom controller`, {
      code: 'controller-unreachable',
      kind: 'later',
      hint,
    })
  return response.json()
}
