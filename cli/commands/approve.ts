import { GreenroomError } from '../../core/errors.ts'
import { visibleText } from '../../core/report/visible-text.ts'
import { shortVersion } from '../../core/version/short-version.ts'
import type { Console } from './parts/console.ts'
import { controllerStatus } from './parts/controller-status.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { onlyAgent } from './parts/sources.ts'

interface Options {
  controller: string
  agent?: string
  by?: string
}

const TOKEN = 'GREENROOM_APPROVAL_TOKEN'
const TIMEOUT_MS = 10_000

/**
 * `greenroom approve ENV`: tells the controller that the versions waiting there may go on. What is approved is exactly what
 * the branch says now, not what it may say later. Exit 1 when nothing waits for an approval.
 */
export async function run(console: Console, environment: string, options: Options): Promise<ExitCode> {
  const token = console.env[TOKEN] ?? ''
  if (token === '')
    throw new GreenroomError(`${TOKEN} is not set, and the controller takes no approval without it`, {
      code: 'controller-token',
      hint: `Set it to what the controller was started with.`,
    })
  const { environments } = await controllerStatus(options.controller)
  const here = environments.filter((one) => one.environment === environment)
  if (here.length === 0)
    throw new GreenroomError(`the controller knows no environment called ${JSON.stringify(environment)}`, {
      code: 'unknown-environment',
      hint: `It knows ${[...new Set(environments.map((one) => one.environment))].join(', ') || 'none'}.`,
    })
  const by = `approved by ${options.by ?? console.env['USER'] ?? 'somebody'}`
  let approved = 0
  for (const { agent, desired, state, reason, message } of onlyAgent(here, (one) => one.agent, options.agent)) {
    if (desired === null || state !== 'waiting' || reason !== 'approval') {
      console.out(`${visibleText(agent)} does not wait for an approval: ${visibleText(message)}\n`)
      continue
    }
    await post(options.controller, token, { agent, environment, version: desired.version, by })
    console.out(`Approved ${visibleText(agent)} ${shortVersion(desired.version)} for ${visibleText(environment)}\n`)
    approved++
  }
  return approved > 0 ? EXIT.fine : EXIT.findings
}

async function post(controller: string, token: string, approval: object): Promise<void> {
  const response = await fetch(new URL('/approvals', controller), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(approval),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new GreenroomError(`no controller answers at ${controller}`, {
      code: 'controller-unreachable',
      kind: 'later',
      cause,
    })
  })
  await response.body?.cancel()
  if (response.ok) return
  const isToken = response.status === 401 || response.status === 403
  throw new GreenroomError(`the controller did not take the approval (${response.status})`, {
    code: isToken ? 'controller-token' : 'controller-refused',
    ...(isToken ? { hint: `${TOKEN} must be what the controller was started with.` } : {}),
  })
}
