import type { ControllerStatus } from '../../../controller/status.ts'
import { GreenroomError } from '../../../core/errors.ts'

const TIMEOUT_MS = 10_000

/** What a running controller says of its environments; GreenroomError `controller-unreachable` (come back later). */
export async function controllerStatus(url: string): Promise<ControllerStatus> {
  const hint = 'Start one with: greenroom controller --remote <path or url>, or give its address with --controller URL.'
  if (!URL.canParse(url)) throw new GreenroomError(`--controller ${url} is not a URL`, { code: 'bad-url', hint })
  const response = await fetch(new URL('/status', url), {
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
    throw new GreenroomError(`${url} answers ${response.status} to GET /status: it is not a Greenroom controller`, {
      code: 'controller-unreachable',
      kind: 'later',
      hint,
    })
  return (await response.json()) as ControllerStatus
}
