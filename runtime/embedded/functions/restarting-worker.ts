// A worker outlives its processes. When a function ends the process, that call fails and the next one starts a new process;
// the conversations the old one held are brought back by making their calls again. Calls run one at a time.

import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { Isolation } from './find-isolation.ts'
import type { Python } from './find-python.ts'
import type { FunctionFiles } from './function-files.ts'
import { FunctionMemory, type MadeCall } from './function-memory.ts'
import type {
  CallContext,
  ConversationFacts,
  FunctionImports,
  FunctionOutcome,
  FunctionSession,
  FunctionWorker,
} from './function-worker.ts'
import { type PythonProcess, startPython, type WorkerLimits } from './python-process.ts'
import { readOutcome } from './read-outcome.ts'

/** A conversation, and in which process it is. */
interface Held {
  id: number
  facts: object
  memory: FunctionMemory
  process: PythonProcess | null
  lost: string | null
}

/** Conversations that are over and still held at most. */
const MOST_GONE = 32

export class RestartingWorker implements FunctionWorker {
  readonly isolation: string
  notes: readonly string[] = []
  #python: Python
  #isolation: Isolation
  #files: FunctionFiles
  #limits: WorkerLimits
  #onRestart: () => void
  #process: PythonProcess | null = null
  /** Conversations the process was given. */
  #held = 0
  /** Conversations that are over, of which the process is told with the next request. */
  #gone: number[] = []
  #next = 0
  #stopped = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    python: Python,
    isolation: Isolation,
    files: FunctionFiles,
    limits: WorkerLimits,
    onRestart: () => void = () => {},
  ) {
    this.#onRestart = onRestart
    this.#python = python
    this.#isolation = isolation
    this.#files = files
    this.#limits = limits
    this.isolation = `own process, ${isolation.words}, ${limits.memoryMb} MiB, ${limits.callMs / 1000} s a call`
  }

  async start(): Promise<void> {
    await this.#running()
  }

  async open(facts: ConversationFacts): Promise<FunctionSession> {
    const nowSeconds = Date.parse(facts.now) / 1000
    if (Number.isNaN(nowSeconds)) {
      throw new GreenroomError(`${facts.now} is no moment; it is written like 2026-03-09T09:30:00Z`, {
        code: 'bad-now',
      })
    }
    const held: Held = {
      id: ++this.#next,
      facts: { ...facts, nowSeconds },
      memory: new FunctionMemory(),
      process: null,
      lost: null,
    }
    held.memory.state = facts.state
    return {
      call: (address, args, context) => this.#inTurn(() => this.#call(held, { address, args, context })),
      close: () => this.#inTurn(() => this.#close(held)),
    }
  }

  async importAll(): Promise<FunctionImports> {
    const failed: FunctionImports['failed'][number][] = []
    for (const { path } of this.#files.files) {
      const failure = await this.#inTurn(() => this.#import(path))
      if (failure !== null) failed.push({ path, ...failure })
    }
    const total = this.#files.files.length
    return { total, imported: total - failed.length, failed }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#process?.kill()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => {})
    return turn
  }

  async #running(): Promise<PythonProcess> {
    if (this.#stopped) throw new GreenroomError('the functions were closed', { code: 'functions-closed', kind: 'bug' })
    if (this.#process !== null && !this.#process.ended) return this.#process
    const isRestart = this.#process !== null
    this.#process = await startPython(this.#python, this.#isolation, this.#files, this.#limits)
    if (isRestart) this.#onRestart()
    this.#held = 0
    this.#gone = []
    this.notes = this.#process.notes
    return this.#process
  }

  async #call(held: Held, call: MadeCall): Promise<FunctionOutcome> {
    const made = await this.#attempt(held, call)
    // Another conversation may have filled the memory: in a process of its own it shows who did.
    const again = made.outOfMemory && made.company ? await this.#attempt(held, call) : made
    if (again.outcome === null) return failed(held, again.reason)
    held.memory.add(call, again.outcome.state)
    return again.outcome
  }

  async #attempt(held: Held, call: MadeCall, isSecond = false): Promise<Attempt> {
    const process = await this.#running()
    const facts = await this.#bring(held, process)
    if (held.lost !== null) return { outcome: null, reason: held.lost, outOfMemory: false, company: false }
    const company = this.#held > 1
    const reply = await process.request({ ...requestOf(held, call), ...facts, gone: this.#gone.splice(0) })
    if (reply.ok && reply.value['undone'] === true) {
      // Something an earlier call left behind is still running there.
      process.kill()
      if (!isSecond) return this.#attempt(held, call, true)
      return { outcome: null, reason: 'an earlier call is still running', outOfMemory: false, company: false }
    }
    if (!reply.ok) return { outcome: null, reason: `the call was ended: ${reply.reason}`, outOfMemory: false, company }
    const outcome = readOutcome(reply.value)
    if (outcome === null) {
      process.kill()
      return { outcome, reason: 'the call was ended: it disturbed the process', outOfMemory: false, company }
    }
    const outOfMemory = ranOutOfMemory(reply.value['error'])
    if (outOfMemory || reply.value['spoiled'] === true) process.kill()
    if (!outOfMemory) return { outcome, reason: '', outOfMemory, company }
    const reason = `the call was ended: ${outcome.error?.message ?? ''}, ${this.#limits.memoryMb} MiB are allowed`
    return { outcome: null, reason, outOfMemory: true, company }
  }

  /**
   * Makes the conversation known to the process, with everything that happened in it. What its first call has to bring along is
   * returned: one request does both.
   */
  async #bring(held: Held, process: PythonProcess): Promise<{ facts?: object }> {
    if (held.process === process || held.lost !== null) return {}
    const { calls, state } = held.memory
    if (calls === null) {
      held.lost = 'the process that held this long conversation was ended by another call'
      return {}
    }
    if (calls.length === 0) {
      this.#held += 1
      held.process = process
      return { facts: held.facts }
    }
    await process.request({ do: 'open', session: held.id, facts: held.facts })
    this.#held += 1
    let after: JsonValue | undefined
    for (const call of calls) {
      const reply = await process.request(requestOf(held, call))
      after = reply.ok ? reply.value['state'] : undefined
    }
    held.process = process
    if (JSON.stringify(after) !== JSON.stringify(state))
      held.lost = 'the process that held this conversation was ended by another call, and it cannot be repeated'
    return {}
  }

  async #close(held: Held): Promise<void> {
    const { process } = held
    held.process = null
    held.lost = 'the conversation was closed'
    if (process === null || process.ended || process !== this.#process) return
    this.#gone.push(held.id)
    if (this.#gone.length >= MOST_GONE) await process.request({ do: 'close', gone: this.#gone.splice(0) })
  }

  async #import(path: string): Promise<{ line: number; message: string } | null> {
    const process = await this.#running()
    const reply = await process.request({ do: 'import', path })
    if (!reply.ok) return { line: 1, message: `importing it was ended: ${reply.reason}` }
    const failure = reply.value['failed'] as { line?: unknown; message?: unknown } | null | undefined
    if (failure == null) return null
    return { line: Number(failure.line) || 1, message: String(failure.message) }
  }
}

interface Attempt {
  outcome: FunctionOutcome | null
  reason: string
  outOfMemory: boolean
  /** Other conversations were in the process. */
  company: boolean
}

function requestOf(held: Held, { address, args, context }: MadeCall): { [key: string]: unknown } {
  return { do: 'call', session: held.id, address, arguments: args, context: context satisfies CallContext }
}

function ranOutOfMemory(error: JsonValue | undefined): boolean {
  return error !== null && typeof error === 'object' && 'memory' in error
}

/** A call of which nothing is left but that it failed. */
function failed(held: Held, message: string): FunctionOutcome {
  return {
    returned: null,
    returnedType: 'none',
    effects: [],
    stateChanges: { added: {}, updated: {}, removed: [] },
    state: held.memory.state,
    logs: [],
    error: { message },
    nested: [],
    durationMs: 0,
  }
}
