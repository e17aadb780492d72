import { GreenroomError } from '../core/errors.ts'

/** How GitHub ends a job: an interrupt, and some seconds later SIGTERM (docs.github.com, canceling a workflow). */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

export interface Cancellation {
  /** Rejects with GreenroomError `cancelled` when the job is cancelled before the work is done; the work itself goes on. */
  race<T>(work: Promise<T>): Promise<T>
  /** Milliseconds, or until the job is cancelled. */
  pause(ms: number): Promise<void>
  /** Signals end the process again as they do everywhere. */
  close(): void
}

/** Takes signals of the runner as news, so that there is time to tell GitHub how things ended. */
export function untilCancelled(): Cancellation {
  let stop: () => void = () => {}
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(new GreenroomError('the job was cancelled', { code: 'cancelled' }))
  })
  cancelled.catch(() => {})
  for (const signal of SIGNALS) process.on(signal, stop)
  return {
    race: (work) => Promise.race([work, cancelled]),
    async pause(ms) {
      let timer: NodeJS.Timeout | undefined
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms)
      })
      try {
        await Promise.race([over, cancelled])
      } finally {
        clearTimeout(timer)
      }
    },
    close() {
      for (const signal of SIGNALS) process.off(signal, stop)
    },
  }
}
