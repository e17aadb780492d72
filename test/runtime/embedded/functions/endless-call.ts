import { callGlobal, FACTS, globals, openWorker } from './function-bench.ts'

// A program that is killed while a function runs for ever.
const worker = await openWorker(globals({ loop: 'while True: pass', fine: 'return 1' }), {
  limits: { callMs: 600_000 },
})
const session = await worker.open(FACTS)
await callGlobal(session, 'fine')
process.stdout.write('called\n')
await callGlobal(session, 'loop')
