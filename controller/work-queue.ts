/**
 * Rules: at most one run per key at a time; a key added while it runs, runs once more afterwards (however often it was
 * added); at most `concurrency` runs at once; a run that throws never stops the queue. Adding says only *look at this
 * key*: what to do is found out by looking, so a lost, doubled or late addition does no harm.
 */
export interface WorkQueue {
  add(key: string): void
  /** Adds the key at `at` (ms); a later call for the same key replaces an earlier one. */
  addAt(key: string, at: number): void
  /** Resolves when nothing runs and nothing is due. Keys added for later do not count. */
  idle(): Promise<void>
  /** Takes no more keys, resolves when the runs in flight have ended. */
  close(): Promise<void>
}

export interface WorkQueueOptions {
  concurrency: number
  run(key: string): Promise<void>
  /** A run threw: a bug, since `run` deals with what can go wrong outside. */
  failed(key: string, error: unknown): void
  clock: { now(): number; after(ms: number, then: () => void): () => void }
}

export function workQueue(options: WorkQueueOptions): WorkQueue {
  const { clock, concurrency } = options
  const due = new Set<string>()
  const running = new Set<string>()
  const timers = new Map<string, () => void>()
  let waiting: (() => void)[] = []
  let closed = false

  function pump(): void {
    for (const key of due) {
      if (running.size >= concurrency) return
      if (running.has(key)) continue
      due.delete(key)
      running.add(key)
      void turn(key)
    }
    if (running.size > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }

  async function turn(key: string): Promise<void> {
    try {
      await options.run(key)
    } catch (error) {
      options.failed(key, error)
    } finally {
      running.delete(key)
      pump()
    }
  }

  function add(key: string): void {
    if (closed) return
    timers.get(key)?.()
    timers.delete(key)
    due.add(key)
    pump()
  }

  function idle(): Promise<void> {
    if (running.size === 0) return Promise.resolve()
    return new Promise((resolve) => waiting.push(resolve))
  }

  return {
    add,
    addAt(key, at) {
      if (closed) return
      timers.get(key)?.()
      const cancel = clock.after(Math.max(0, at - clock.now()), () => {
        timers.delete(key)
        add(key)
      })
      timers.set(key, cancel)
    },
    idle,
    close() {
      closed = true
      for (const cancel of timers.values()) cancel()
      timers.clear()
      due.clear()
      return idle()
    },
  }
}
