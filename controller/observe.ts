import { evaluateGates, type GateResult } from '../core/promotion/gates.ts'
import { type Standing, standingOf } from '../core/promotion/standing.ts'
import type { Digest } from '../core/version/agent-version.ts'
import type { Observed, Runtime, Target } from '../runtime/runtime.ts'
import { approvalGate, stillCounts } from './approval-gate.ts'
import { isLifted } from './lifted-versions.ts'
import type { Below, Desired, Observation, Unusable } from '../core/promotion/observation.ts'
import { isoNow, type Parts } from './parts.ts'
import { resolveIntent } from './resolve-intent.ts'
import { seedDeployments } from '../core/promotion/seed-deployments.ts'
import type { Approval } from './store/approval-rows.ts'
import { keyOf, type Policy, type Source, type Wish } from './survey.ts'
import { testSetsGate } from './test-sets-gate.ts'

/**
 * Everything `decide` looks at. An intent left open by a crash is settled first by what the runtime says, and an empty
 * store takes over the runtime's history; questions that cannot change the decision are not asked.
 */
export async function observe(parts: Parts, wish: Wish, policy: Policy, runtime: Runtime): Promise<Observation> {
  const [seen, desired] = await Promise.all([runtime.observe(targetOf(wish)), desiredOf(parts, wish)])
  const standing = settle(parts, wish, seen)
  const observation: Observation = {
    environment: wish.environment,
    desired,
    running: seen.active,
    standing,
    below: null,
    gates: [],
    drift: policy.environment.drift,
    lifted: new Set(),
  }
  const from = policy.environment.promotes_from
  if ('unusable' in desired || 'unusable' in wish.wished) return observation

  const { version } = desired
  const isQuarantined = from !== undefined && standing.quarantined.has(version)
  const lifted = isQuarantined && (await isLifted(wish.wished, headBelow(parts, wish, from), version))
  const isDecided = isQuarantined ? !lifted : standing.knownGood.has(version)
  if (lifted) observation.lifted = new Set([version])
  // A rollback must not wait for anything below: not even for its runtime to answer.
  if (from === undefined) return observation
  if (isDecided) return { ...observation, below: unasked(from) }
  const below = await observeBelow(parts, wish, from)
  const found = parts.store.approvalOf(targetOf(wish), version)
  const given = found !== null && stillCounts(found, standing) ? found : null
  const hotfix = given?.hotfix == null ? null : { told: given.hotfix }
  const gates = await gatesOf(parts, wish.wished, policy, version, { below, given })
  return { ...observation, below, gates, hotfix }
}

/** What the branch says, its files read where they were never seen before. */
export async function desiredOf(parts: Parts, { branch, wished }: Wish): Promise<Desired | Unusable> {
  if ('unusable' in wished) return wished
  const { digest, errors } = await parts.agents.reading(wished.repository, wished.commit, wished.folder)
  if (digest !== null) return { version: digest, commit: wished.commit, errors }
  return {
    unusable: 'unreadable',
    message: `the agent cannot be read on ${branch}: ${errors[0] ?? 'a file is refused'}; what runs is kept`,
  }
}

function settle(parts: Parts, target: Target, { active, history }: Observed): Standing {
  const { store } = parts
  const intent = store.openIntentOf(target)
  if (intent !== null) resolveIntent(store, intent, active, isoNow(parts))
  if (store.deployments(target).length === 0) store.seed(target, seedDeployments(history))
  return standingOf(store.deployments(target))
}

/**
 * A lost state folder fills from the bottom: the stage below takes over its history before it is asked for it. An open
 * intent there is left alone, it may be under way.
 */
async function seedBelow(parts: Parts, target: Target, policy: Policy): Promise<void> {
  const { store } = parts
  const isEmpty = (): boolean => store.deployments(target).length === 0 && store.openIntentOf(target) === null
  if (!isEmpty()) return
  const { history } = await parts.runtimeOf(policy).observe(target)
  if (isEmpty()) store.seed(target, seedDeployments(history))
}

async function observeBelow(parts: Parts, { agent }: Wish, environment: string): Promise<Below> {
  const target = { agent, environment }
  const wish = parts.survey().wishes.get(keyOf(target))
  const desired = wish === undefined ? null : await desiredOf(parts, wish).catch(() => null)
  if (wish?.policy != null) await seedBelow(parts, target, wish.policy)
  const standing = standingOf(parts.store.deployments(target))
  return { environment, desired: desired === null || 'unusable' in desired ? null : desired.version, standing }
}

async function gatesOf(
  parts: Parts,
  source: Source,
  policy: Policy,
  version: Digest,
  { below, given }: { below: Below; given: Approval | null },
): Promise<readonly GateResult[]> {
  const isVerified = below.standing.knownGood.has(version) && !below.standing.quarantined.has(version)
  if (!isVerified && given?.hotfix == null) return []
  const { environment } = policy
  const approval = approvalGate(environment, version, given)
  const request = { environment, version, below, now: isoNow(parts), ...(approval === null ? {} : { approval }) }
  if (environment.gates.test_sets === 'none') return evaluateGates(request)
  return evaluateGates({ ...request, testSets: await testSetsGate(parts.agents, source, policy) })
}

function headBelow(parts: Parts, { agent }: Wish, environment: string): string | null {
  const wished = parts.survey().wishes.get(keyOf({ agent, environment }))?.wished
  return wished === undefined || 'unusable' in wished ? null : wished.commit
}

function unasked(environment: string): Below {
  return { environment, desired: null, standing: standingOf([]) }
}

function targetOf({ agent, environment }: Wish): Target {
  return { agent, environment }
}
