import { GreenroomError } from '../core/errors.ts'
import type { Deployment } from '../core/promotion/deployment.ts'
import type { AgentVersion } from '../core/version/agent-version.ts'
import type { Observed, Runtime, Target } from '../runtime/runtime.ts'
import type { Plan } from './decide.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { Store } from './store/open-store.ts'

export interface CarryOut {
  store: Store
  runtime: Runtime
  target: Target
  plan: Extract<Plan, { do: 'deploy' }>
  /** As observed: the compare in compare-and-set. */
  running: Observed['active']
  /** Version of the last deployment here, whatever runs now. */
  previous: string | null
  /** True when the runtime had this version active here before, so it need not be stored again. */
  stored: boolean
  load(): Promise<AgentVersion>
  now(): string
}

/**
 * Makes the plan's version active and proves it by reading it back; only then is it recorded. The intent is on the disk
 * before the runtime is asked, so whatever happens in between is resolved by observing.
 */
export async function carryOut(work: CarryOut): Promise<Deployment> {
  const { store, runtime, target, plan, previous } = work
  const expected = work.running?.version ?? null
  const { version, commit, cause } = plan
  const toStore = work.stored ? null : await work.load()
  const intent = store.openIntent({ ...target, version, commit, cause, previous, expected }, work.now())
  if (toStore !== null) await runtime.publish(target, toStore)
  await activate(work, { version, commit, expected, cause, by: 'controller' })

  const { active } = await runtime.observe(target)
  if (active?.version !== version)
    throw new GreenroomError(
      `${target.environment} was asked to run ${shortVersion(version)} and runs ${active === null ? 'nothing' : shortVersion(active.version)}`,
      { code: 'read-back-differs', kind: 'later' },
    )
  const deployment: Deployment = { ...target, version, commit, cause, previous, at: work.now(), by: 'controller' }
  store.record(intent, deployment)
  return deployment
}

/** A version the runtime has lost is stored again: what was active once need not be kept there for ever. */
async function activate(work: CarryOut, request: Parameters<Runtime['activate']>[1]): Promise<void> {
  const { runtime, target } = work
  try {
    await runtime.activate(target, request)
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.code !== 'version-unknown') throw error
    await runtime.publish(target, await work.load())
    await runtime.activate(target, request)
  }
}
