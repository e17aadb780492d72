import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionWorker } from '../../../../runtime/embedded/functions/function-worker.ts'
import { DOING, RETURNING } from './doing-facts.ts'
import { callGlobal, FACTS, globals, openWorker } from './function-bench.ts'
import { NOT_THERE, READING, STATE } from './reading-facts.ts'

const GROUPS = { STATE, READING, DOING, RETURNING }
const ALL = Object.entries(GROUPS).flatMap(([group, facts]) =>
  facts.map((fact, index) => ({ ...fact, group: group.toLowerCase(), name: `${group.toLowerCase()}_${index}` })),
)
const MISSING = NOT_THERE.map(([expression, message], index) => ({ expression, message, name: `missing_${index}` }))

let worker: FunctionWorker
beforeAll(async () => {
  const bodies = ALL.map(({ name, body }) => [name, body] as const)
  const missing = MISSING.map(({ name, expression }) => [name, `return ${expression}`] as const)
  worker = await openWorker(globals(Object.fromEntries([...bodies, ...missing])))
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

  it.each(MISSING)('$expression tells what there is instead', async ({ name, message }) => {
    const session = await worker.open(FACTS)
    expect((await callGlobal(session, name)).error?.message).toMatch(message)
    await session.close()
  })
})
