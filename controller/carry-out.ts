import type { Plan } from '../core/promotion/decide.ts'
import type { Deployment } from '../core/promotion/deployment.ts'
import type { AgentVersion } from '../core/version/agent-version.ts'
import { makeActive } from '../runtime/make-active.ts'
import type { Observed, Runtime, Target } from '../runtime/runtime.ts'
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
  const { store, runtime, target, plan, previous, stored } = work
  const expected = work.running?.version ?? null
  const { version, commit, cause } = plan
  // Read before the intent is opened: a version that cannot be read changes nothing.
  const loaded = stored ? null : await work.load()
  const intent = store.openIntent({ ...target, version, commit, cause, previous, expected }, work.now())
  const request = { version, commit, expected, cause, by: 'controller' }
  await makeActive({ runtime, target, request, stored, load: async () => loaded ?? work.load() })
  const deployment: Deployment = { ...target, version, commit, cause, previous, at: work.now(), by: 'controller' }
  store.record(intent, deployment)
  return deployment
}
