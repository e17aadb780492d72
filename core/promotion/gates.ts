import { durationText } from './duration.ts'
import type { EnvironmentEntry } from './greenroom-config.ts'
import type { Standing } from './standing.ts'
import type { Digest } from '../version/agent-version.ts'
import { type ParsedWindow, parseWindow, windowState } from './windows.ts'

/** What one gate of an environment says about one version. `closed` ends only by a person; `waiting` ends by itself. */
export interface GateResult {
  gate: 'soak' | 'window' | 'approval' | 'test_sets'
  state: 'open' | 'waiting' | 'closed'
  reason: string
  /** When a waiting gate opens, ISO 8601; absent when that is not known. */
  until?: string
}

export interface GateRequest {
  environment: EnvironmentEntry
  version: Digest
  /** Of the environment below; null for the first stage. */
  below: { environment: string; standing: Standing } | null
  /** ISO 8601. */
  now: string
  /** Answers of those who can be asked. Absent: nobody here can, and the gate is closed. */
  approval?: GateResult
  testSets?: GateResult
}

/**
 * What every gate of an environment says, in the order soak, test sets, approval, window. Fails closed: a gate that is
 * asked for and cannot be read is closed. A rollback asks no gates.
 */
export function evaluateGates(request: GateRequest): GateResult[] {
  const { gates } = request.environment
  const results: GateResult[] = []
  if (gates.soakMs > 0) results.push(soak(request))
  if (gates.test_sets !== 'none')
    results.push(request.testSets ?? notReadable('test_sets', `test_sets: ${gates.test_sets}`))
  if (gates.approval !== 'none')
    results.push(request.approval ?? notReadable('approval', `approval: ${gates.approval}`))
  if (gates.windows.length > 0) results.push(openWindow(request))
  return results
}

function soak({ environment, version, below, now }: GateRequest): GateResult {
  const gate = 'soak'
  const wanted = durationText(environment.gates.soakMs)
  if (below === null) return { gate, state: 'open', reason: 'the first stage has nothing below it to soak in' }
  const since = below.standing.healthySince(version)
  if (since === null)
    return {
      gate,
      state: 'closed',
      reason: `${below.environment} does not run this version any more, so it cannot soak there (${wanted})`,
    }
  const until = Date.parse(since) + environment.gates.soakMs
  if (Number.isNaN(until) || Number.isNaN(Date.parse(now)))
    return { gate, state: 'closed', reason: `since when ${below.environment} runs this version cannot be read` }
  if (until <= Date.parse(now)) return { gate, state: 'open', reason: `healthy in ${below.environment} since ${since}` }
  const opens = new Date(until).toISOString()
  return { gate, state: 'waiting', reason: `soaks in ${below.environment} until ${opens} (${wanted})`, until: opens }
}

function openWindow({ environment, now }: GateRequest): GateResult {
  const gate = 'window'
  const all = environment.gates.windows.map(({ allow, zone }) => parseWindow(allow, zone))
  const windows = all.filter((window): window is ParsedWindow => typeof window !== 'string')
  const broken = all.find((window) => typeof window === 'string')
  if (broken !== undefined) return { gate, state: 'closed', reason: broken }
  const told = environment.gates.windows.map(({ allow, zone }) => `${allow} ${zone}`).join(', ')
  const { open, opensAt } = windowState(windows, now)
  if (open) return { gate, state: 'open', reason: `inside ${told}` }
  if (opensAt === null) return { gate, state: 'closed', reason: `no window opens within two weeks: ${told}` }
  return { gate, state: 'waiting', reason: `outside ${told}, opens at ${opensAt}`, until: opensAt }
}

function notReadable(gate: GateResult['gate'], policy: string): GateResult {
  return {
    gate,
    state: 'closed',
    reason: `greenroom.yaml asks for ${policy}, and nobody here can say whether it was given`,
  }
}
