import { type Deployable, whyDeployable } from './deployable.ts'
import type { DeploymentCause } from './deployment.ts'
import type { GateResult } from './gates.ts'
import type { Digest } from '../version/agent-version.ts'
import type { Below, Desired, Observation, UnusableReason } from './observation.ts'
import { shortVersion } from '../version/short-version.ts'

type StopReason = UnusableReason | 'invalid' | 'quarantined' | 'unverified' | 'gate' | 'drifted'

/** What to do about one agent in one environment. Printing it tells the whole decision. */
export type Plan =
  | { do: 'nothing'; reason: 'in-sync'; message: string }
  | {
      do: 'deploy'
      version: Digest
      commit: string
      cause: Exclude<DeploymentCause, 'manual'>
      message: string
    }
  /** `until` is ISO 8601, or null when something else than time ends the wait. */
  | {
      do: 'wait'
      reason: 'soak' | 'window' | 'approval' | 'test_sets' | 'stage-below'
      message: string
      until: string | null
    }
  | { do: 'stop'; reason: StopReason; message: string }

/**
 * The one place where it is decided what an environment runs: pure and total, the same observation gives the same plan.
 * A version is deployed only when it was published on the first stage without errors, was healthy one stage below and
 * not rolled back there, or was healthy here before (a rollback, which waits for nothing).
 */
export function decide(observation: Observation): Plan {
  const { desired, standing, below } = observation
  if ('unusable' in desired) return { do: 'stop', reason: desired.unusable, message: desired.message }
  if (isCurrent(standing, desired.version)) return keep(observation, desired)
  if (below === null) return publish(observation, desired)
  return promote(observation, desired, below)
}

/** What was deployed last, by the rules: a hand change or a version in quarantine is no ground to stand on. */
function isCurrent({ last, quarantined }: Observation['standing'], version: Digest): boolean {
  return last?.version === version && last.cause !== 'manual' && !quarantined.has(version)
}

/** The branch says what was deployed last: all is well, or somebody else changed the runtime. */
function keep({ running, drift }: Observation, desired: Desired): Plan {
  const wanted = shortVersion(desired.version)
  if (running?.version === desired.version) return { do: 'nothing', reason: 'in-sync', message: `runs ${wanted}` }
  if (running === null) return deploy(desired, 'drift', `the runtime serves nothing: activating ${wanted} again`)
  const found = `${shortVersion(running.version)} was activated by ${running.by} at ${running.at}, the branch says ${wanted}`
  if (drift === 'heal') return deploy(desired, 'drift', `${found}: activating ${wanted} again (drift: heal)`)
  const policy = drift === 'adopt' ? 'drift: adopt is not available yet, so this is only reported' : 'drift: report'
  return { do: 'stop', reason: 'drifted', message: `${found}; nothing is overwritten (${policy})` }
}

/**
 * On the first stage a merge is the decision: what was rolled back may come again, and errors stop only what never ran.
 */
function publish({ standing, running }: Observation, desired: Desired): Plan {
  const short = shortVersion(desired.version)
  if (standing.quarantined.has(desired.version)) return deploy(desired, 'publish', `publishing ${short} again`)
  if (standing.knownGood.has(desired.version)) return rollback(running, desired)
  const [first] = desired.errors
  if (first === undefined) return deploy(desired, 'publish', `publishing ${short}`)
  const more = desired.errors.length - 1
  return {
    do: 'stop',
    reason: 'invalid',
    message: `${short} has errors: ${first}${more === 0 ? '' : ` (and ${more} more)`}; run greenroom validate`,
  }
}

function promote(observation: Observation, desired: Desired, below: Below): Plan {
  const { environment, standing, running, lifted, gates } = observation
  const { version } = desired
  const { hotfix = null } = observation
  const rule = whyDeployable({
    environment,
    below,
    standing,
    version,
    lifted: lifted.has(version),
    hotfix: hotfix !== null,
  })
  if ('not' in rule) return refusal(rule, version)
  if (rule.as === 'rollback') return rollback(running, desired)
  const isHotfix = rule.as === 'hotfix'
  // What never ran below cannot soak there; every other gate is asked.
  const asked = isHotfix ? gates.filter(({ gate }) => gate !== 'soak') : gates
  const shut = asked.find(({ state }) => state === 'closed') ?? latest(asked.filter(({ state }) => state === 'waiting'))
  const short = shortVersion(version)
  if (shut === undefined && isHotfix)
    return deploy(desired, 'hotfix', `hotfix ${short}, past ${below.environment}: ${hotfix?.told ?? ''}`)
  if (shut === undefined) return deploy(desired, 'promotion', `promoting ${short} from ${below.environment}`)
  if (shut.state === 'closed') return { do: 'stop', reason: 'gate', message: `${short} may not pass: ${shut.reason}` }
  return { do: 'wait', reason: shut.gate, message: shut.reason, until: shut.until ?? null }
}

function refusal({ not, message }: Extract<Deployable, { not: string }>, version: Digest): Plan {
  if (not === 'waiting-below') return { do: 'wait', reason: 'stage-below', message, until: null }
  if (not === 'unverified') return { do: 'stop', reason: 'unverified', message }
  const lift = `to lift it, add the line "Greenroom-Lifts: ${version}" to the message of the commit on the branch`
  return { do: 'stop', reason: 'quarantined', message: `${message}; ${lift}` }
}

/** The gate that opens last; one that does not know when comes after all others. */
function latest(gates: readonly GateResult[]): GateResult | undefined {
  return [...gates].sort((a, b) => ((a.until ?? '~') < (b.until ?? '~') ? -1 : 1)).at(-1)
}

function rollback(running: Observation['running'], desired: Desired): Plan {
  const from = running === null ? 'nothing' : shortVersion(running.version)
  return deploy(desired, 'rollback', `rolling back from ${from} to ${shortVersion(desired.version)}`)
}

function deploy(desired: Desired, cause: Exclude<DeploymentCause, 'manual'>, message: string): Plan {
  return { do: 'deploy', version: desired.version, commit: desired.commit, cause, message }
}
