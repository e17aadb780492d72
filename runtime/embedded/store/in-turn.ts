/** Runs work one after the other where it has the same key, at once where it has not. */
export interface Turns {
  run<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** Turns of one process. Work that fails does not stop the work behind it. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    async run<T>(key: string, work: () => Promise<T>) {
      const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
      last.set(key, mine)
      try {
        return await mine
      } finally {
        if (last.get(key) === mine) last.delete(key)
      }
    },
  }
}
