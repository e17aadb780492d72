import type { Runtime } from '../runtime/runtime.ts'
import { type RuntimeAccess, runtimeAccess } from '../runtime/runtime-access.ts'
import type { Policy } from './survey.ts'

export interface RuntimePool {
  /** The runtime the policy names; one connection per address and token. */
  of: (policy: Policy) => Runtime
}

/** Opens runtimes as policies name them, within what the operator allowed; each token is hidden before it is used. */
export function runtimePool(options: {
  allowed: Readonly<Record<string, string>>
  env: Readonly<Record<string, string | undefined>>
  hide: (secret: string) => void
  connect: (access: RuntimeAccess) => Runtime
}): RuntimePool {
  const open = new Map<string, Runtime>()
  return {
    of({ environment, runtimes }) {
      const name = environment.runtime
      const entry = Object.hasOwn(runtimes, name) ? runtimes[name] : undefined
      const access = runtimeAccess(name, entry, options.allowed, options.env)
      const key = JSON.stringify([access.url, access.token])
      const known = open.get(key)
      if (known !== undefined) return known
      if (access.token !== undefined) options.hide(access.token)
      const runtime = options.connect(access)
      open.set(key, runtime)
      return runtime
    },
  }
}
