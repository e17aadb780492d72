import type { Deployment } from '../core/promotion/deployment.ts'
import { standingOf } from '../core/promotion/standing.ts'
import type { Target } from '../runtime/runtime.ts'
import { carryOut } from './carry-out.ts'
import { decide, type Plan } from '../core/promotion/decide.ts'
import { differingFiles } from './differing-files.ts'
import type { Observation } from '../core/promotion/observation.ts'
import { observe } from './observe.ts'
import { isoNow, type Parts } from './parts.ts'
import type { Condition } from './status-board.ts'
import type { Wish } from './survey.ts'

/** What the loop has to know of one pass over one agent in one environment. */
export interface Reconciled {
  /** Null when nothing was deployed. */
  deployed: Deployment | null
  /** When to look again without being asked, ISO 8601. */
  until: string | null
}

/**
 * Makes the runtime equal to the branch, as far as the rules allow, and writes the status: observe, decide, carry out,
 * observe, record. Throws what stood in the way; calling it again finds out where things stand.
 */
export async function reconcile(parts: Parts, wish: Wish): Promise<Reconciled> {
  const { policy } = wish
  if (policy === null) {
    const message = 'unusable' in wish.wished ? wish.wished.message : 'the environment has no policy'
    const reason = 'unusable' in wish.wished ? wish.wished.unusable : 'policy'
    say(parts, wish, { state: 'stopped', reason, message, desired: null })
    return { deployed: null, until: null }
  }
  const runtime = parts.runtimeOf(policy)
  const observation = await observe(parts, wish, policy, runtime)
  const plan = decide(observation)
  if (plan.do !== 'deploy') {
    say(parts, wish, {
      ...seenIn(observation),
      ...conditionOf(plan),
      ...(await filesOf(parts, wish, observation, plan)),
    })
    return { deployed: null, until: plan.do === 'wait' ? plan.until : null }
  }

  say(parts, wish, { ...seenIn(observation), state: 'reconciling', reason: plan.cause, message: plan.message })
  const target: Target = { agent: wish.agent, environment: wish.environment }
  const deployed = await carryOut({
    store: parts.store,
    runtime,
    target,
    plan,
    running: observation.running,
    previous: observation.standing.last?.version ?? null,
    stored: observation.standing.knownGood.has(plan.version),
    load: () => loadWished(parts, wish),
    now: () => isoNow(parts),
  })
  const { version, commit } = deployed
  const done = decide({
    ...observation,
    running: { ...deployed },
    standing: standingOf(parts.store.deployments(target)),
  })
  say(parts, wish, { ...seenIn(observation), ...conditionOf(done), running: { version, commit } })
  return { deployed, until: null }
}

function loadWished(parts: Parts, { wished }: Wish): ReturnType<Parts['agents']['version']> {
  if ('unusable' in wished) throw new Error('nothing is deployed from a branch that cannot be read')
  return parts.agents.version(wished.repository, wished.commit, wished.folder)
}

/** Writes the status of the wish with what the store says about it. */
export function say(parts: Parts, wish: Wish, condition: Condition): void {
  const deployments = parts.store.deployments({ agent: wish.agent, environment: wish.environment })
  parts.board.set(wish, condition, standingOf(deployments), deployments)
}

function seenIn({ desired, running }: Observation): Pick<Condition, 'desired' | 'running'> {
  return {
    desired: 'unusable' in desired ? null : { version: desired.version, commit: desired.commit },
    running: running === null ? null : { version: running.version, commit: running.commit },
  }
}

function conditionOf(plan: Plan): Pick<Condition, 'state' | 'reason' | 'message' | 'until'> {
  const { message } = plan
  if (plan.do === 'nothing') return { state: 'ready', reason: plan.reason, message }
  if (plan.do === 'wait') return { state: 'waiting', reason: plan.reason, message, until: plan.until }
  if (plan.do === 'deploy') return { state: 'reconciling', reason: plan.cause, message }
  return { state: plan.reason === 'drifted' ? 'drifted' : 'stopped', reason: plan.reason, message }
}

async function filesOf(parts: Parts, wish: Wish, { below }: Observation, plan: Plan): Promise<{ files?: string[] }> {
  if (plan.do !== 'stop' || plan.reason !== 'unverified' || below === null) return {}
  const files = await differingFiles(parts, wish, below.environment)
  return files === null ? {} : { files }
}
