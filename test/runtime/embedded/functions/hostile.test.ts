import { existsSync } from 'node:fs'
import { release } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionSession, FunctionWorker } from '../../../../runtime/embedded/functions/function-worker.ts'
import { callGlobal, FACTS, globals, openWorker } from './function-bench.ts'
import { startedBy } from './processes.ts'

const CALL_MS = 1500
const WITNESS = `/tmp/greenroom-function-was-here-${process.pid}`
const RAISES = 'refused or failed, as a Python error'
const ENDS = 'ends its process'

interface Attack {
  does: string
  body: string
  says: RegExp
  how: string
}

const ATTACKS: Attack[] = [
  { does: 'sys.exit', body: 'import sys\nsys.exit(3)', says: /SystemExit/, how: RAISES },
  { does: 'os._exit', body: 'import os\nos._exit(7)', says: /exit code 7/, how: ENDS },
  { does: 'an endless loop', body: 'while True: pass', says: /did not end within 1.5 s/, how: ENDS },
  {
    does: 'an endless loop in C',
    body: 'import re\nre.match("(a+)+$", "a" * 60 + "b")',
    says: /did not end/,
    how: ENDS,
  },
  {
    does: 'a loop that catches everything',
    body: 'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
    says: /did not end/,
    how: ENDS,
  },
  { does: 'deep recursion', body: 'def f(): return f()\nf()', says: /RecursionError/, how: RAISES },
  {
    does: 'recursion without its limit',
    body: 'import sys\nsys.setrecursionlimit(10**9)\ndef f(n): return [f(n + 1)]\nf(0)',
    says: /./,
    how: ENDS,
  },
  { does: 'a memory hog', body: 'x = []\nwhile True: x.append("y" * 10**6)', says: /MemoryError, 256 MiB/, how: ENDS },
  {
    does: 'a hog in the state',
    body: 'conv.state.x = "y" * 10**8',
    says: /state holds more than can be kept/,
    how: ENDS,
  },
  {
    does: 'a hog of a return value',
    body: 'return "x" * (10**8)',
    says: /returned more than can be kept/,
    how: RAISES,
  },
  {
    does: 'a list without end',
    body: 'return [[1] * 1000] * 100000',
    says: /returned more than can be kept/,
    how: RAISES,
  },
  {
    does: 'a fork bomb',
    body: 'import os\nwhile True: os.fork()',
    says: /cannot start or signal processes/,
    how: RAISES,
  },
  {
    does: 'a fork bomb that catches',
    body: 'import os\nwhile True:\n    try: os.fork()\n    except Exception: pass',
    says: /did not end/,
    how: ENDS,
  },
  {
    does: 'a process by subprocess',
    body: 'import subprocess\nsubprocess.run(["id"])',
    says: /cannot start or signal processes/,
    how: RAISES,
  },
  {
    does: 'a process by os.system',
    body: 'import os\nos.system("id")',
    says: /cannot start or signal processes/,
    how: RAISES,
  },
  {
    does: 'a process by posix_spawn',
    body: 'import os\nos.posix_spawn("/bin/true", ["true"], {})',
    says: /cannot start/,
    how: RAISES,
  },
  {
    does: 'a process by multiprocessing',
    body: 'import multiprocessing\nmultiprocessing.get_context("fork").Process(target=print).start()',
    says: /./,
    how: RAISES,
  },
  {
    does: 'a signal to itself',
    body: 'import os\nos.kill(os.getpid(), 9)',
    says: /cannot start or signal processes/,
    how: RAISES,
  },
  {
    does: 'a signal to its parents',
    body: 'import os\nos.kill(os.getppid(), 9)',
    says: /cannot start or signal processes/,
    how: RAISES,
  },
  { does: 'an abort', body: 'import os\nos.abort()', says: /SIGABRT/, how: ENDS },
  {
    does: 'a socket',
    body: 'import socket\nsocket.create_connection(("1.1.1.1", 80), 1)',
    says: /network is disabled/,
    how: RAISES,
  },
  {
    does: 'a request',
    body: 'import urllib.request\nurllib.request.urlopen("http://1.1.1.1")',
    says: /network is disabled/,
    how: RAISES,
  },
  {
    does: 'a process by the module below subprocess',
    body: 'import sys\ndel sys.modules["_posixsubprocess"]\nimport _posixsubprocess',
    says: /cannot start or signal processes/,
    how: RAISES,
  },
  { does: 'native code', body: 'import ctypes', says: /native code/, how: RAISES },
  { does: 'reading a file', body: 'return open("/etc/passwd").read()', says: /files are out of/, how: RAISES },
  {
    does: 'reading another process',
    body: 'return open("/proc/1/environ").read()',
    says: /files are out of/,
    how: RAISES,
  },
  {
    does: 'reading through ..',
    body: 'import os\nreturn open(os.__file__ + "/../../../../../../../../etc/passwd").read()',
    says: /files are out of/,
    how: RAISES,
  },
  { does: 'writing a file', body: `open("${WITNESS}", "w").write("x")`, says: /files are out of/, how: RAISES },
  {
    does: 'writing by os.open',
    body: `import os\nos.open("${WITNESS}", os.O_CREAT | os.O_WRONLY)`,
    says: /files are out of/,
    how: RAISES,
  },
  { does: 'a folder', body: `import os\nos.mkdir("${WITNESS}")`, says: /files are out of/, how: RAISES },
  {
    does: 'its own limits',
    body: 'import resource\nresource.setrlimit(resource.RLIMIT_AS, (-1, -1))',
    says: /PermissionError|ValueError/,
    how: RAISES,
  },
  {
    does: 'garbage in every pipe',
    body: 'import os\nfor fd in range(3, 30):\n    try: os.write(fd, b"garbage\\n")\n    except OSError: pass',
    says: /disturbed/,
    how: ENDS,
  },
  {
    does: 'forged replies',
    body: 'import os\nfor fd in range(3, 30):\n    try: os.write(fd, b\'{"id": 1}\\n{"id": 2}\\n\')\n    except OSError: pass',
    says: /disturbed/,
    how: ENDS,
  },
  {
    does: 'a flood in every pipe',
    body: 'import os\nwhile True:\n    for fd in range(3, 30):\n        try: os.write(fd, b"z" * 10**6)\n        except OSError: pass',
    says: /more than can be read|did not end/,
    how: ENDS,
  },
  { does: 'closed pipes', body: 'import os\nos.closerange(0, 100)', says: /ended/, how: ENDS },
  {
    does: 'builtins taken away',
    body: 'import builtins\nbuiltins.isinstance = builtins.len = None',
    says: /ended/,
    how: ENDS,
  },
  {
    does: 'a value that ends the program when shown',
    body: 'class A:\n    def __repr__(self): raise SystemExit(1)\nreturn {"a": A()}',
    says: /cannot be shown/,
    how: RAISES,
  },
  {
    does: 'an error that cannot be told',
    body: 'class E(Exception):\n    def __str__(self): raise ValueError\nraise E()',
    says: /its message cannot be read/,
    how: RAISES,
  },
  { does: 'an interrupt', body: 'raise KeyboardInterrupt', says: /KeyboardInterrupt/, how: RAISES },
]

/** Takes away what refuses it inside Python, so that only the kernel is left; stops by itself where nothing holds it. */
const BOMB = `import os, signal, sys
sys.modules["greenroom_worker.guard"]._REFUSED.clear()
started = 0
try:
    while started < 400:
        if os.fork() == 0:
            while True: signal.pause()
        started += 1
except BlockingIOError:
    raise RuntimeError("held at %d" % started)
raise RuntimeError("not held")`

const HARMLESS = {
  '1 GB of output': 'for i in range(1000): print("z" * 10**6)',
  '1 GB past Python': 'import os\nfor i in range(1000): os.write(1, b"z" * 10**6); os.write(2, b"z" * 10**6)',
  'a closed standard output': 'import sys\nsys.stdout.close()\nsys.stdout = None\nprint("x")',
  'modules forgotten': 'import sys\nsys.modules.clear()',
  'a cycle': 'a = {}\na["a"] = a\nconv.state.c = a\nreturn a',
  'odd values':
    'return {"a": "\\ud800", "b": float("nan"), "c": 10**5000, (1, 2): b"\\xff", None: {1, "a"}, "__proto__": {"x": 1}}',
  'a generator': 'return (x for x in [1])',
  'an endless thread':
    'import threading\ndef f():\n    while True: pass\nthreading.Thread(target=f, daemon=True).start()',
}

const named = ATTACKS.map((attack, index) => ({ ...attack, name: `attack_${index}` }))
const harmless = Object.entries(HARMLESS).map(([does, body], index) => ({ does, body, name: `odd_${index}` }))

/** What fills memory needs its time on a busy machine; what never ends is waited for no longer than need be. */
const FILLS = /hog/

let worker: FunctionWorker
let roomy: FunctionWorker
let bystander: FunctionSession
let calls = 0
beforeAll(async () => {
  const bodies = [...named, ...harmless].map(({ name, body }) => [name, body] as const)
  const counts =
    'conv.state.calls = (conv.state.calls or 0) + 1\nimport random\nreturn [conv.state.calls, random.random()]'
  const files = globals({ ...Object.fromEntries(bodies), counts, bomb: BOMB })
  worker = await openWorker(files, { limits: { callMs: CALL_MS, memoryMb: 256 } })
  roomy = await openWorker(files, { limits: { callMs: 20_000, memoryMb: 256 } })
  bystander = await worker.open(FACTS)
})
afterAll(() => Promise.all([worker.stop(), roomy.stop()]))

/** Another conversation goes on as if nothing had happened. */
async function nothingElseHappened(): Promise<void> {
  const outcome = await callGlobal(bystander, 'counts')
  expect(outcome.error).toBeNull()
  expect(outcome.state['calls']).toBe(++calls)
  expect(existsSync(WITNESS)).toBe(false)
}

describe('what a function must not do ends that call with an error, and nothing else', () => {
  it.each(named)('$does: $how', async ({ does, name, says }) => {
    const session = await (FILLS.test(does) ? roomy : worker).open(FACTS)
    const before = process.memoryUsage().rss
    const outcome = await callGlobal(session, name)
    expect(outcome.error?.message).toMatch(says)
    expect(outcome.error?.message.length).toBeLessThan(3000)
    expect(outcome.returned).toBeNull()
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
    await nothingElseHappened()
    // The conversation itself can go on too, from where it was before.
    expect((await callGlobal(session, 'counts')).error).toBeNull()
    await session.close()
  })

  it.each(harmless)('$does is no error, and no harm', async ({ name }) => {
    const session = await worker.open(FACTS)
    const outcome = await callGlobal(session, name)
    expect(outcome.error).toBeNull()
    expect(outcome.logs.length).toBeLessThan(5)
    expect(JSON.stringify(outcome).length).toBeLessThan(30_000)
    await nothingElseHappened()
    await session.close()
  })

  it('a fork bomb behind the back of Python: held by the kernel, and all of it ends with the call', async () => {
    const [session, other] = [await roomy.open(FACTS), await roomy.open(FACTS)]
    await callGlobal(other, 'counts')
    const before = startedBy(process.pid).length
    const { error } = await callGlobal(session, 'bomb')
    const [major = 0, minor = 0] = release().split('.').map(Number)
    const holds = roomy.isolation.includes('own processes') && (major > 6 || (major === 6 && minor >= 14))
    const held = holds ? /^RuntimeError: held at [12]\d\d$/ : /^RuntimeError: (not held|held at \d+)$/
    expect(error?.message).toMatch(held)
    expect((await callGlobal(other, 'counts')).state['calls']).toBe(2)
    expect(startedBy(process.pid).length).toBe(before)
  })

  it('says what kept them in', () => {
    expect(worker.isolation).toMatch(
      /^own process, (no network|network refused by Python only).*, 256 MiB, 1.5 s a call$/,
    )
  })
})
