import { type Handlers, ok } from '../call.ts'

export const RATE_LIMIT: Handlers = {
  // Asking costs nothing (docs.github.com, REST rate limit).
  'rate-limit/get': (call) => {
    const rate = call.limits.of(call.actor)
    return ok({ resources: { core: rate, search: { ...rate, limit: 30, remaining: 30, used: 0 } }, rate })
  },
}
