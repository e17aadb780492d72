import type { MiddlewareHandler } from 'hono'
import { GreenroomError } from '../../../core/errors.ts'

const RETRY_AFTER_MS = 2_000

/** Counts the requests under way, and lets no new one in once the server stops. */
export interface UnderWay {
  count: MiddlewareHandler
  readonly stopping: boolean
  /** From now on requests are refused with `stopping`; resolves when none is under way. */
  stop(): Promise<void>
}

/** Health and metrics are told to the end. */
export function underWay(): UnderWay {
  let running = 0
  let stopping = false
  let idle: (() => void) | null = null
  return {
    get stopping() {
      return stopping
    },
    async count(context, next) {
      const { path } = context.req
      // A connection that is kept would keep the server from closing.
      if (stopping) context.header('Connection', 'close')
      if (path === '/healthz' || path === '/metrics') return next()
      if (stopping) throw refusal()
      running += 1
      try {
        await next()
        if (stopping) context.header('Connection', 'close')
      } finally {
        running -= 1
        if (running === 0) idle?.()
      }
    },
    async stop() {
      stopping = true
      if (running === 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      idle = resolve
      await promise
    },
  }
}

function refusal(): GreenroomError {
  return new GreenroomError('the runtime is stopping', {
    code: 'stopping',
    kind: 'later',
    retryAfterMs: RETRY_AFTER_MS,
    hint: 'Ask again when it has started anew.',
  })
}
