import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionWorker } from '../../../../runtime/embedded/functions/function-worker.ts'
import { DOING, RETURNING } from './doing-facts.ts'
import { callGlobal, FACTS, globals, openWorker } from './function-bench.ts'
import { READING, STATE } from './reading-facts.ts'

const GROUPS = { STATE, READING, DOING, RETURNING }
const ALL = Object.entries(GROUPS).flatMap(([group, facts]) =>
  facts.map((fact, index) => ({ ...fact, group: group.toLowerCase(), name: `${group.toLowerCase()}_${index}` })),
)

let worker: FunctionWorker
beforeAll(async () => {
  worker = await openWorker(globals(Object.fromEntries(ALL.map(({ name, body }) => [name, body]))))
})
afterAll(() => worker.stop())

describe('what functions see and do', () => {
  it.each(ALL)('$group: $fact', async ({ name, returns, effects, context, facts, expects }) => {
    const session = await worker.open({ ...FACTS, ...facts })
    const outcome = await callGlobal(session, name, {}, context)
    // Those that say what to look at themselves may fail on purpose.
    const wanted = { error: expects === undefined ? null : outcome.error, returned: returns, effects }
    const told = Object.entries(wanted).filter(([, value]) => value !== undefined)
    expect(Object.fromEntries(told.map(([key]) => [key, outcome[key as 'effects']]))).toEqual(Object.fromEntries(told))
    expects?.(outcome)
    await session.close()
  })
})
