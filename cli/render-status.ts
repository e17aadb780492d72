import { styleText } from 'node:util'
import type { ControllerStatus, EnvironmentStatus } from '../controller/status.ts'
import { visibleText } from '../core/report/visible-text.ts'

const COLOUR: Readonly<Record<EnvironmentStatus['state'], Parameters<typeof styleText>[0]>> = {
  ready: 'green',
  reconciling: 'blue',
  waiting: 'yellow',
  stopped: 'red',
  drifted: 'magenta',
  unreachable: 'red',
}

/** One block a row: agent, environment, state, what the branch asks for, what runs; then why, and the files concerned. */
export function renderStatus(status: ControllerStatus, colour: boolean): string {
  if (status.environments.length === 0) return 'No environment yet: the remote has no greenroom.yaml, or no agent.'
  const agentWidth = Math.max(...status.environments.map((row) => row.agent.length))
  const nameWidth = Math.max(...status.environments.map((row) => row.environment.length))
  return status.environments.map((row) => block(row)).join('\n')

  function block(row: EnvironmentStatus): string {
    const state = row.state.padEnd(11)
    const versions = `branch ${short(row.desired?.version)}  runs ${short(row.running?.version)}`
    const head = `${visibleText(row.agent).padEnd(agentWidth)}  ${row.environment.padEnd(nameWidth)}  ${colour ? styleText(COLOUR[row.state], state) : state}  ${versions}`
    const why = row.state === 'ready' ? [] : [`    ${visibleText(row.message)}`]
    const files = (row.files ?? []).map((file) => `      ${visibleText(file)}`)
    return [head, ...why, ...files].join('\n')
  }
}

/** Eight digits of a digest, enough to tell versions apart by eye. */
export function short(digest: string | null | undefined): string {
  return digest == null ? '-'.padEnd(8) : digest.replace(/^sha256:/, '').slice(0, 8)
}
