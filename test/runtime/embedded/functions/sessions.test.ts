import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFunctions } from '../../../../runtime/embedded/functions/open-functions.ts'
import { callGlobal, CONTEXT, FACTS, globals, openWorker, versionWith } from './function-bench.ts'
import { processes, startedBy } from './processes.ts'

const FILES = globals({
  add: 'import random\nconv.state.list = (conv.state.list or []) + [random.random()]\nreturn len(conv.state.list)',
  bang: 'conv.state.lost = True\nimport os\nos._exit(1)',
  hog: 'kept = conv.state.setdefault("kept", [])\nkept.append(bytearray(10**8))',
  idle: 'return "ok"',
  hang: 'while True: pass',
})

describe('conversations of a worker', () => {
  it('are brought back when another one ends the process, to the letter', async () => {
    const worker = await openWorker(FILES)
    const [one, two] = [await worker.open(FACTS), await worker.open({ ...FACTS, id: 'two' })]
    await callGlobal(one, 'add')
    const before = (await callGlobal(one, 'add')).state
    expect((await callGlobal(two, 'bang')).error?.message).toContain('exit code 1')
    const after = await callGlobal(one, 'add')
    expect(after.returned).toBe(3)
    expect((after.state['list'] as unknown[]).slice(0, 2)).toEqual(before['list'])
    expect((await callGlobal(two, 'idle')).state).toEqual({ name: 'Ada' })
    const alone = await (await openWorker(FILES)).open(FACTS)
    for (let call = 0; call < 2; call++) await callGlobal(alone, 'add')
    expect((await callGlobal(alone, 'add')).state).toEqual(after.state)
    await worker.stop()
  })

  it('a long one that cannot be brought back says so', async () => {
    const worker = await openWorker(FILES)
    const [one, two] = [await worker.open(FACTS), await worker.open(FACTS)]
    for (let call = 0; call < 501; call++) await callGlobal(one, 'idle')
    await callGlobal(two, 'bang')
    const lost = await callGlobal(one, 'idle')
    expect(lost.error?.message).toBe('the process that held this long conversation was ended by another call')
    expect((await callGlobal(two, 'idle')).returned).toBe('ok')
    await worker.stop()
  })

  it('memory that another one holds is not held against a call', async () => {
    const worker = await openWorker(FILES, { limits: { memoryMb: 400 } })
    const [greedy, modest] = [await worker.open(FACTS), await worker.open({ ...FACTS, id: 'modest' })]
    for (let call = 0; call < 2; call++) expect((await callGlobal(greedy, 'hog')).error).toBeNull()
    expect((await callGlobal(modest, 'hog')).error).toBeNull()
    expect((await callGlobal(modest, 'hog')).error).toBeNull()
    await worker.stop()
  })

  it('a thousand come and go without a trace, and a call costs little', async () => {
    const worker = await openWorker(FILES)
    const use = async (count: number) => {
      for (let number = 0; number < count; number++) {
        const session = await worker.open({ ...FACTS, id: `c${number}` })
        await callGlobal(session, 'add')
        await session.close()
      }
    }
    await use(200)
    const before = workerMemory()
    await use(1000)
    expect(workerMemory() - before).toBeLessThan(2_000)
    const session = await worker.open(FACTS)
    const times: number[] = []
    for (let call = 0; call < 300; call++) {
      const start = performance.now()
      await callGlobal(session, 'idle')
      times.push(performance.now() - start)
    }
    expect(times.sort((a, b) => a - b)[150]).toBeLessThan(5)
    await worker.stop()
  })

  it('one that was closed, and a worker that was stopped, say so', async () => {
    const worker = await openWorker(FILES)
    const session = await worker.open(FACTS)
    await session.close()
    expect((await callGlobal(session, 'idle')).error?.message).toBe('the conversation was closed')
    const other = await worker.open(FACTS)
    await worker.stop()
    await expect(callGlobal(other, 'idle')).rejects.toThrow('the functions were closed')
    await worker.stop()
  })

  it('a function that is not there, one that is not defined, arguments that do not fit', async () => {
    const worker = await openWorker({
      ...FILES,
      'functions/other_name.py': 'def another(conv: Conversation): pass\n',
      'functions/strict.py': 'def strict(conv: Conversation, size: str): return size\n',
    })
    const session = await worker.open(FACTS)
    const message = async (name: string, args = {}) => (await callGlobal(session, name, args)).error?.message
    expect(await message('nowhere')).toBe(
      'LookupError: there is no global function nowhere; there is add, bang, hang, hog, idle, other_name, strict',
    )
    expect(await message('other_name')).toBe('LookupError: functions/other_name.py defines no function other_name')
    expect(await message('strict', { sise: 'm' })).toContain("unexpected keyword argument 'sise'")
    expect(await message('strict', { size: 'm' })).toBeUndefined()
    expect((await session.call({ kind: 'transition', name: 'x', flow: 'NONE' }, {}, CONTEXT)).error?.message).toBe(
      'LookupError: there is no transition function x of the flow NONE',
    )
    await worker.stop()
  })

  it('one that hangs holds up the others until its time is over, then they go on where they were', async () => {
    const worker = await openWorker(FILES, { limits: { callMs: 1000 } })
    const [slow, ...others] = await Promise.all([...Array(6).keys()].map((n) => worker.open({ ...FACTS, id: `c${n}` })))
    if (slow === undefined) throw new Error('no conversation')
    for (const other of others) await callGlobal(other, 'add')
    const told: string[] = []
    const calls = [
      callGlobal(slow, 'hang').then(({ error }) => told.push(error?.message ?? '')),
      ...others.map((other) =>
        callGlobal(other, 'add').then(({ returned }) => told.push(`add ${JSON.stringify(returned)}`)),
      ),
    ]
    await Promise.all(calls)
    expect(told).toEqual(['the call was ended: it did not end within 1 s', ...others.map(() => 'add 2')])
    await worker.stop()
  })

  it('many at once are answered each', async () => {
    const worker = await openWorker(FILES)
    const sessions = await Promise.all([...Array(20).keys()].map((n) => worker.open({ ...FACTS, id: `c${n}` })))
    const counts = await Promise.all(
      sessions.flatMap((session) => [1, 2, 3].map(async () => (await callGlobal(session, 'add')).returned)),
    )
    expect(counts).toEqual(sessions.flatMap(() => [1, 2, 3]))
    await worker.stop()
  })
})

describe('whatever a function is made of, the worker answers', () => {
  it('any text as a source, any value as an argument', async () => {
    const pieces = fc.constantFrom(
      'return conv',
      'return flow',
      'return locals()',
      'return globals()',
      'raise',
      'yield 1',
      'await x',
      'del conv',
      'import _gen\nreturn _gen',
      'conv.state = 1',
      'conv.state.x = conv',
      'return conv.history',
      'class A: pass\nreturn A',
      'conv.__dict__.clear()',
      'conv._do("nonsense")',
      'conv._effects.append(1)',
      'conv._effects.append({"do": "say"})',
      'conv.say(conv)',
      'conv.goto_flow(None)',
      'conv.write_metric(1, conv)',
      'conv.log.info(b"\\xff", x=conv)',
      'conv._session.files = None',
      'conv._session._calls = None',
      'conv.state.clear()',
      'conv.state[1] = {2: 3}',
      'return type("X", (dict,), {"items": None})(a=1)',
      'return lambda: 1',
      'return Exception',
      'print(conv)',
      'conv.functions.f()',
      'return [] * 10**9',
      'x = ' + '('.repeat(50) + ')'.repeat(50),
    )
    const source = fc.oneof(
      fc.array(pieces, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(source, { minLength: 8, maxLength: 8 }), fc.jsonValue(), async (bodies, argument) => {
        const entries = bodies.map((body, index) => [`f${index}`, body] as const)
        const worker = await openWorker(
          { ...globals(Object.fromEntries(entries)), ...globals({ fine: 'return given' }) },
          { limits: { callMs: 3000 } },
        )
        const session = await worker.open(FACTS)
        for (const [name] of entries) {
          const args = { argument: argument as never }
          const outcome = await callGlobal(await worker.open(FACTS), name, args)
          expect(typeof outcome.durationMs).toBe('number')
          const fine = await callGlobal(session, 'fine', args)
          expect(fine.error).toBeNull()
          expect(fine.returned).toEqual(JSON.parse(JSON.stringify(args)))
        }
        await worker.stop()
      }),
      { numRuns: 12 },
    )
  })
})

describe('Python', () => {
  it('that is missing, or has nothing to run, is null', async () => {
    const version = versionWith(FILES)
    expect(await openFunctions(version, { python: 'python-of-nobody' })).toBeNull()
    expect(await openFunctions(version, { python: '/no/such/python3' })).toBeNull()
    expect(await openFunctions(versionWith({}))).toBeNull()
  })

  it('that is too old is refused by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'greenroom-python-'))
    const old = join(folder, 'python3')
    writeFileSync(old, '#!/bin/sh\necho \'["/usr/bin/python3.6", 3, 6, []]\'\n')
    chmodSync(old, 0o755)
    await expect(openFunctions(versionWith(FILES), { python: old })).rejects.toThrow(
      `${old} is Python 3.6; functions need 3.9 or newer`,
    )
    rmSync(folder, { recursive: true })
  })

  it('ends with whoever started it, in the middle of an endless loop too', async () => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('endless-call.ts', import.meta.url))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const started = new Set(startedBy(child.pid ?? 0).map(({ session }) => session))
    expect(started.size).toBeGreaterThan(0)
    child.kill('SIGKILL')
    const left = () => processes().filter(({ session }) => started.has(session))
    await expect.poll(left, { timeout: 10_000 }).toEqual([])
  })
})

/** KiB of the process that holds the functions. */
function workerMemory(): number {
  return Math.max(...startedBy(process.pid).map(({ memory }) => memory))
}
