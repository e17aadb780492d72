import type { GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import { embeddedRuntime } from '../runtime/embedded/embedded-runtime.ts'
import type { Runtime } from '../runtime/runtime.ts'
import { runtimeAccess } from '../runtime/runtime-access.ts'

export interface RuntimesGiven {
  runtimes: Readonly<Record<string, string>>
  runtimeToken: string
}

/**
 * The runtime of an environment. An address from greenroom.yaml is used only when it is on this machine or of the same origin
 * as one given as an input. GreenroomError `no-runtime`, `runtime-not-allowed`.
 */
export function environmentRuntime(config: GreenroomConfig, environment: string, given: RuntimesGiven): Runtime {
  const name = config.environments.find((one) => one.name === environment)?.runtime ?? ''
  const entry = Object.hasOwn(config.runtimes, name) ? config.runtimes[name] : undefined
  // The token is an input: which variable greenroom.yaml names for it does not matter here.
  const { key_env: _, ...address } = entry ?? { type: 'embedded' as const, url: '' }
  const { url } = runtimeAccess(name, entry === undefined ? undefined : address, given.runtimes, {})
  return embeddedRuntime({ url, ...(given.runtimeToken === '' ? {} : { token: given.runtimeToken }) })
}
