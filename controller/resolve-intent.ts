import type { Observed } from '../runtime/runtime.ts'
import type { OpenIntent } from './store/intent-rows.ts'
import type { Store } from './store/open-store.ts'

/**
 * Closes an intent whose outcome is not known (a crash, a lost answer) by what the runtime runs now: what was asked for
 * is recorded as deployed, anything else was not our doing. Nothing is assumed and nothing is asked again.
 */
export function resolveIntent(store: Store, intent: OpenIntent, running: Observed['active'], now: string): void {
  if (running?.version === intent.version) {
    const { agent, environment, version, commit, cause, previous } = intent
    store.record(intent, { agent, environment, version, commit, cause, previous, at: now, by: 'controller' })
    return
  }
  const untouched = (running?.version ?? null) === intent.expected
  store.drop(intent, untouched ? 'not-done' : 'superseded', now)
}
