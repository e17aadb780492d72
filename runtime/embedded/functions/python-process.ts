// One Python process and the lines that go to and fro. Whatever comes back is what functions may have made of it: a reply that
// is too long, no JSON or not the one waited for ends the process, and so does one that does not come in time.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { GreenroomError } from '../../../core/errors.ts'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Isolation } from './find-isolation.ts'
import type { Python } from './find-python.ts'
import type { FunctionFiles } from './function-files.ts'
import { PYTHON_SOURCES } from './generated/python-sources.ts'

export interface WorkerLimits {
  /** Wall clock of one call. */
  callMs: number
  /** Address space of the process. */
  memoryMb: number
}

/** A reply, or why there is none; the process has then ended. */
type Reply = { ok: true; value: { readonly [key: string]: JsonValue } } | { ok: false; reason: string }

export interface PythonProcess {
  /** What is to be said once: packages that are not installed. */
  readonly notes: readonly string[]
  readonly ended: boolean
  /** One at a time. */
  request(message: { readonly [key: string]: unknown }): Promise<Reply>
  kill(): void
}

/** Longest line of a reply, in bytes. */
const MAX_REPLY = 32 * 1024 * 1024
const MAX_ERROR_TEXT = 4_000
const START_MS = 20_000
const OPEN_FILES = 64

/** Starts Python with the files of a version. GreenroomError `functions-not-started` when it does not come up. */
export async function startPython(
  python: Python,
  isolation: Isolation,
  files: FunctionFiles,
  limits: WorkerLimits,
): Promise<PythonProcess> {
  // -S: what a machine runs at each start of Python is no part of the agent. Not -I: it would ignore the fixed hash seed too.
  const command = [
    ...isolation.command,
    python.path,
    '-s',
    '-S',
    '-B',
    '-W',
    'ignore',
    '-c',
    PYTHON_SOURCES['boot'] ?? '',
    ...(isolation.command.length > 0 ? ['own'] : []),
  ]
  const child = spawn(command[0] ?? python.path, command.slice(1), {
    cwd: '/',
    // A session of its own, so that everything the worker ever starts can be ended at once.
    detached: true,
    env: { PYTHONHASHSEED: '0', TZ: 'UTC', LC_ALL: 'C.UTF-8', PYTHONSAFEPATH: '1', MALLOC_ARENA_MAX: '2' },
    stdio: 'pipe',
  })
  return new Connection(child).open(python, files, limits)
}

class Connection implements PythonProcess {
  notes: readonly string[] = []
  ended = false
  #child: ChildProcessWithoutNullStreams
  #parts: Buffer[] = []
  #size = 0
  #errorText = ''
  #next = 0
  #waiting: ((reply: Reply) => void) | null = null
  #timer: NodeJS.Timeout | undefined
  #how = ''
  #callMs = 0

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      this.#errorText = `${this.#errorText}${chunk.toString('utf8')}`.slice(-MAX_ERROR_TEXT)
    })
    // The process may be gone before it has read everything: the end is told by `close`.
    child.stdin.on('error', () => {})
    child.on('error', (error) => this.#end(`Python cannot be started: ${error.message}`))
    child.on('close', () => this.#end(this.#how === '' ? 'Python ended' : `Python ended (${this.#how})`))
  }

  async open(python: Python, files: FunctionFiles, limits: WorkerLimits): Promise<PythonProcess> {
    this.#callMs = limits.callMs
    const { boot: _, ...modules } = PYTHON_SOURCES
    const names = Object.entries(modules).map(([name, source]) => [`greenroom_worker.${name}`, source])
    const reply = await this.#send(
      {
        ...files,
        packages: python.packages,
        modules: { greenroom_worker: '', ...Object.fromEntries(names) },
        limits: {
          memoryMb: limits.memoryMb,
          openFiles: OPEN_FILES,
          // Only for when nobody is left to watch the clock.
          cpuSeconds: Math.ceil(limits.callMs / 1000) * 2 + 10,
        },
      },
      START_MS,
    )
    if (reply.ok && reply.value['ready'] === true) {
      const { notes } = reply.value
      this.notes = Array.isArray(notes) ? notes.map(String) : []
      this.#unref()
      return this
    }
    this.kill()
    const why = reply.ok
      ? JSON.stringify(reply.value['broken'] ?? 'it is not ready')
      : `${reply.reason} ${this.#errorText}`
    throw new GreenroomError(`the Python that runs functions did not start: ${why.trim()}`, {
      code: 'functions-not-started',
      kind: 'bug',
    })
  }

  async request(message: { readonly [key: string]: unknown }): Promise<Reply> {
    if (this.ended) return { ok: false, reason: 'Python has ended' }
    const id = ++this.#next
    const reply = await this.#send({ ...message, id }, this.#callMs)
    if (!reply.ok || reply.value['id'] === id) return reply
    return this.#broken()
  }

  kill(): void {
    const { pid } = this.#child
    if (this.ended || pid === undefined) return
    this.ended = true
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // Already gone.
    }
    this.#child.stdin.destroy()
    this.#child.stdout.destroy()
    this.#child.stderr.destroy()
    this.#child.unref()
  }

  #send(message: object, ms: number): Promise<Reply> {
    return new Promise((resolve) => {
      if (this.ended) return resolve({ ok: false, reason: 'Python has ended' })
      this.#ref()
      this.#waiting = resolve
      this.#timer = setTimeout(() => this.#end(`it did not end within ${ms / 1000} s`), ms)
      this.#child.stdin.write(`${JSON.stringify(message)}\n`)
    })
  }

  #read(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(10); end !== -1 && !this.ended; end = rest.indexOf(10)) {
      this.#line(Buffer.concat([...this.#parts, rest.subarray(0, end)]))
      this.#parts = []
      this.#size = 0
      rest = rest.subarray(end + 1)
    }
    this.#size += rest.length
    if (this.#size > MAX_REPLY) return this.#end('it returned more than can be read')
    if (rest.length > 0) this.#parts.push(rest)
  }

  #line(line: Buffer): void {
    if (line.length === 0) return
    const value = parsed(line.toString('utf8'))
    if (value !== null && typeof value['ended'] === 'string' && !('id' in value)) {
      this.#how = value['ended'].slice(0, 100)
      return
    }
    if (value === null || this.#waiting === null) return void this.#broken()
    this.#settle({ ok: true, value })
  }

  /** Someone else wrote to the pipe: nothing that comes from this process can be trusted any more. */
  #broken(): Reply {
    const reason = 'it disturbed the process that runs functions'
    this.#end(reason)
    return { ok: false, reason }
  }

  #end(reason: string): void {
    this.kill()
    this.ended = true
    this.#settle({ ok: false, reason })
  }

  #settle(reply: Reply): void {
    clearTimeout(this.#timer)
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting === null) return
    this.#unref()
    waiting(reply)
  }

  #ref(): void {
    for (const one of this.#handles()) one.ref?.()
  }

  /** A worker that waits for work does not keep the program from ending; it ends with it. */
  #unref(): void {
    for (const one of this.#handles()) one.unref?.()
  }

  #handles(): { ref?(): unknown; unref?(): unknown }[] {
    const { stdin, stdout, stderr } = this.#child
    // Pipes of a child process are sockets, whatever their type says.
    return [this.#child, stdin as Socket, stdout as Socket, stderr as Socket]
  }
}

function parsed(text: string): { readonly [key: string]: JsonValue } | null {
  try {
    const value = JSON.parse(text) as JsonValue
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as never) : null
  } catch {
    return null
  }
}
