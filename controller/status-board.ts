import type { Standing } from '../core/promotion/standing.ts'
import type { Deployment } from '../core/promotion/deployment.ts'
import type { EnvironmentState, EnvironmentStatus, VersionAt } from './status.ts'
import { keyOf, type Wish } from './survey.ts'

const DEPLOYMENTS_SHOWN = 50

export interface Condition {
  state: EnvironmentState
  reason: string
  message: string
  files?: readonly string[]
  until?: string | null
  /** Undefined, here and below: not found out this time, what was known stays. */
  desired?: VersionAt | null
  running?: VersionAt | null
}

/** The one place where a status is written; a transition (another state or reason, or another message) is one log line. */
export interface StatusBoard {
  set: (wish: Wish, condition: Condition, standing: Standing, deployments: readonly Deployment[]) => void
  /** Forgets the environments that are not in `keys` any more. */
  keep: (keys: { has(key: string): boolean }) => void
  /** By environment in the order they were first seen, then agent. */
  all: () => EnvironmentStatus[]
}

export function statusBoard(options: {
  now: () => string
  clean: (text: string) => string
  log: (line: string) => void
}): StatusBoard {
  const { now, clean, log } = options
  const board = new Map<string, EnvironmentStatus>()

  return {
    set(wish, condition, standing, deployments) {
      const key = keyOf(wish)
      const before = board.get(key)
      const { state, reason } = condition
      const message = clean(condition.message)
      const isSame = before?.state === state && before.reason === reason
      board.set(key, {
        agent: wish.agent,
        environment: wish.environment,
        branch: wish.branch,
        desired: condition.desired === undefined ? (before?.desired ?? null) : condition.desired,
        running: condition.running === undefined ? (before?.running ?? null) : condition.running,
        state,
        reason,
        message,
        ...(condition.files === undefined ? {} : { files: condition.files.map(clean) }),
        since: isSame ? before.since : now(),
        ...(condition.until == null ? {} : { until: condition.until }),
        knownGood: [...standing.knownGood],
        quarantined: [...standing.quarantined].map(([version, { at }]) => ({ version, since: at })),
        deployments: deployments.slice(-DEPLOYMENTS_SHOWN).reverse(),
      })
      if (!isSame || before.message !== message) log(`${key} ${state} (${reason}): ${message}`)
    },
    keep(keys) {
      for (const key of board.keys()) {
        if (keys.has(key)) continue
        board.delete(key)
        log(`${key} is not in greenroom.yaml any more: left as it is`)
      }
    },
    all: () => [...board.values()],
  }
}
