import { styleText } from 'node:util'
import type { ControllerStatus, EnvironmentStatus, VersionAt } from '../../../controller/status.ts'
import { shortVersion } from '../../../core/version/short-version.ts'
import { visibleText } from '../../../core/report/visible-text.ts'

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
  // One agent below the other; the controller lists environments in promotion order.
  const rows = status.environments.toSorted((a, b) => (a.agent === b.agent ? 0 : a.agent < b.agent ? -1 : 1))
  return rows.map((row) => block(row)).join('\n')

  function block(row: EnvironmentStatus): string {
    const state = row.state.padEnd(11)
    const versions = `branch ${shown(row.desired)}  runs ${shown(row.running)}`
    const head = `${visibleText(row.agent).padEnd(agentWidth)}  ${row.environment.padEnd(nameWidth)}  ${colour ? styleText(COLOUR[row.state], state) : state}  ${versions}`
    const why = row.state === 'ready' ? [] : [`    ${visibleText(row.message)}`]
    const files = (row.files ?? []).map((file) => `      ${visibleText(file)}`)
    return [head, ...why, ...files].join('\n')
  }
}

function shown(at: VersionAt | null): string {
  return at === null ? '-'.padEnd(8) : shortVersion(at.version)
}
