import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workQueue } from '../../controller/work-queue.ts'
import { handClock } from './hand-clock.ts'

/** A queue whose runs end when the test says so. */
function heldQueue(concurrency: number) {
  const clock = handClock()
  const open = new Map<string, () => void>()
  const started: string[] = []
  const failures: string[] = []
  let mostAtOnce = 0
  const queue = workQueue({
    concurrency,
    clock,
    failed: (key) => failures.push(key),
    run(key) {
      if (open.has(key)) throw new Error('two runs of one key')
      started.push(key)
      const { promise, resolve } = Promise.withResolvers<void>()
      open.set(key, resolve)
      mostAtOnce = Math.max(mostAtOnce, open.size)
      return promise
    },
  })
  async function end(key: string): Promise<void> {
    open.get(key)?.()
    open.delete(key)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { queue, clock, open, started, failures, end, most: () => mostAtOnce }
}

describe('workQueue', () => {
  it('runs a key once more when it was added while it ran, however often', async () => {
    const { queue, started, end } = heldQueue(2)
    queue.add('a')
    for (let time = 0; time < 5; time++) queue.add('a')
    await end('a')
    expect(started).toEqual(['a', 'a'])
    await end('a')
    await queue.idle()
    expect(started).toEqual(['a', 'a'])
  })

  it('keeps to its concurrency and starts the next when one ends', async () => {
    const { queue, started, end, most } = heldQueue(2)
    for (const key of ['a', 'b', 'c', 'd']) queue.add(key)
    expect(started).toEqual(['a', 'b'])
    await end('b')
    expect(started).toEqual(['a', 'b', 'c'])
    for (const key of ['a', 'c', 'd']) await end(key)
    await queue.idle()
    expect(most()).toBe(2)
  })

  it('adds a key at its time; an earlier addition takes its place', async () => {
    const { queue, clock, started, end } = heldQueue(1)
    queue.addAt('a', clock.now() + 1000)
    clock.turn(999)
    expect(started).toEqual([])
    clock.turn(1)
    expect(started).toEqual(['a'])
    await end('a')
    queue.addAt('a', clock.now() + 1000)
    queue.add('a')
    await end('a')
    clock.turn(5000)
    expect(started).toEqual(['a', 'a'])
  })

  it('goes on after a run that throws', async () => {
    const failures: string[] = []
    const queue = workQueue({
      concurrency: 1,
      clock: handClock(),
      failed: (key, error) => failures.push(`${key}: ${String(error)}`),
      run: (key) => (key === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve()),
    })
    queue.add('bad')
    queue.add('good')
    await queue.idle()
    expect(failures).toEqual(['bad: Error: no'])
  })

  it('closes when the runs in flight have ended and takes nothing more', async () => {
    const { queue, clock, started, end } = heldQueue(1)
    queue.add('a')
    queue.add('b')
    queue.addAt('c', clock.now() + 10)
    let isClosed = false
    const closed = queue.close().then(() => (isClosed = true))
    queue.add('d')
    clock.turn(100)
    await new Promise((resolve) => setImmediate(resolve))
    expect(isClosed).toBe(false)
    await end('a')
    await closed
    expect(started).toEqual(['a'])
  })

  it('loses no addition: after the last one of a key there is a whole run', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), key: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ do: fc.constant('end' as const), key: fc.constantFrom('a', 'b', 'c') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { queue, open, started, end, failures } = heldQueue(2)
        const startsAtLastAdd = new Map<string, number>()
        const startsOf = (key: string): number => started.filter((other) => other === key).length
        for (const { do: what, key } of steps) {
          if (what === 'end') await end(key)
          else {
            startsAtLastAdd.set(key, startsOf(key))
            queue.add(key)
          }
        }
        while (open.size > 0) for (const key of open.keys()) await end(key)
        for (const [key, starts] of startsAtLastAdd) expect(startsOf(key)).toBeGreaterThan(starts)
        expect(failures).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
