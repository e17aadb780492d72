// Many conversations at once while pointers move. `GREENROOM_LOAD_SECONDS=30` makes it the long one; figures are printed.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import type { Runtime } from '../../runtime/runtime.ts'
import { temporaryFolder } from '../runtime/temporary-folder.ts'
import { agentOf, python } from '../runtime/embedded/agent-of.ts'

const CHILD = fileURLToPath(new URL('../runtime/embedded/serve-child.ts', import.meta.url))
const TARGET = { agent: 'agent', environment: 'live' }
const SECONDS = Number(process.env['GREENROOM_LOAD_SECONDS'] ?? '3')
const CONVERSATIONS = 200
const MOVES = 100
/** Turns of one conversation, a random-looking number by its own count. */
const MOST_TURNS = 8
const MIB = 1024 * 1024
/** What the server may hold more in the second half than in the quarter before; and what it may take of the system more, garbage included. */
const GROWTH_MIB = { held: 8, taken: 192 }

const TEXTS = ['first', 'second', 'third', 'fourth']
const VERSIONS = TEXTS.map((text) =>
  agentOf({
    'topics/parking.yaml': `enabled: true\nexample_queries: [where can I park?]\ncontent: ${text} park\nactions: ""\n`,
    'topics/table.yaml':
      'enabled: true\nexample_queries: [book a table]\ncontent: ""\nactions: Immediately call {{fn:book}}.\n',
    'functions/book.py': python(
      'book',
      {},
      `conv.state.count = (conv.state.count or 0) + 1\nreturn {"utterance": f"${text} {conv.state.count}"}`,
    ),
  }),
)

describe(`${CONVERSATIONS} conversations at once for ${SECONDS} s, while pointers move ${MOVES} times`, () => {
  it('lose no turn, stay on their version, and fill no memory', { timeout: (SECONDS + 150) * 1_000 }, async () => {
    const data = await temporaryFolder()
    // Half of the callers hang up; the others are forgotten, and their conversations make room for newer ones.
    const { child, url } = await startChild(data, { conversations: CONVERSATIONS * 3 })
    const runtime = embeddedRuntime({ url, timeoutMs: 60_000 })
    for (const version of VERSIONS) await runtime.publish(TARGET, version)
    await move(runtime, null, VERSIONS[0])

    const began = performance.now()
    const ends = began + SECONDS * 1_000
    const told = { turns: 0, conversations: 0, seen: new Set<string>(), slowest: 0 }
    let moving = true
    const isOver = () => !moving && performance.now() >= ends
    const memory: { held: number; taken: number }[] = []
    const caller = async (number: number) => {
      for (let round = 0; !isOver(); round += 1) await converse(runtime, number + round, told, isOver)
    }
    const watch = async () => {
      while (!isOver()) {
        child.kill('SIGUSR2')
        memory.push({
          held: (await metric(url, 'greenroom_heap_used_bytes')) / MIB,
          taken: (await metric(url, 'greenroom_resident_memory_bytes')) / MIB,
        })
        await pause(SECONDS * 50)
      }
    }
    const [moved] = await Promise.all([
      moveOften(runtime, ends).finally(() => (moving = false)),
      watch(),
      ...Array.from({ length: CONVERSATIONS }, (_, number) => caller(number)),
    ])

    expect(moved).toBe(MOVES)
    expect(told.seen.size).toBeGreaterThan(1)
    expect(await metric(url, 'greenroom_turns_total{agent="agent",environment="live",outcome="answered"}')).toBe(
      told.turns,
    )
    expect(await metric(url, 'greenroom_conversations_active')).toBeLessThanOrEqual(CONVERSATIONS * 3)
    expect(await metric(url, 'greenroom_versions_ready')).toBe(VERSIONS.length)
    const seconds = (performance.now() - began) / 1_000
    // What is held is the least that was seen: anything above it is about to be cleared away.
    const [quarter, half] = [memory.length / 4, memory.length / 2]
    const [warm, late] = [memory.slice(quarter, half), memory.slice(half)].map((part) => ({
      held: Math.min(...part.map(({ held }) => held)),
      taken: Math.max(...part.map(({ taken }) => taken)),
    }))
    if (warm === undefined || late === undefined) throw new Error('memory was not looked at')
    console.log(
      `${told.conversations} conversations, ${told.turns} turns in ${seconds.toFixed(1)} s, ` +
        `slowest ${Math.round(told.slowest)} ms; MiB held ${warm.held.toFixed(1)} then ${late.held.toFixed(1)}, ` +
        `taken ${warm.taken.toFixed(0)} then ${late.taken.toFixed(0)}`,
    )
    expect(late.held - warm.held).toBeLessThan(GROWTH_MIB.held)
    expect(late.taken - warm.taken).toBeLessThan(GROWTH_MIB.taken)

    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
  })
})

async function converse(
  runtime: Runtime,
  number: number,
  told: { turns: number; conversations: number; seen: Set<string>; slowest: number },
  isOver: () => boolean,
): Promise<void> {
  const conversation = await runtime.converse?.(TARGET, {})
  if (conversation === undefined) throw new Error('the runtime holds no conversations')
  told.conversations += 1
  let own: string | null = null
  let booked = 0
  for (let turn = 0; turn <= (number * 7) % MOST_TURNS && !isOver(); turn += 1) {
    // A caller takes a moment to answer: otherwise it is the queue that is measured.
    await pause(200 + (((number + turn) * 13) % 7) * 200)
    const books = (number + turn) % 3 === 0
    const asked = performance.now()
    const { reply } = await conversation.say(books ? 'book a table' : 'where can I park?')
    told.slowest = Math.max(told.slowest, performance.now() - asked)
    told.turns += 1
    own ??= reply.split(' ')[0] ?? ''
    if (books) booked += 1
    expect(reply).toBe(books ? `${own} ${booked}` : `${own} park`)
  }
  if (own !== null) told.seen.add(own)
  if (number % 2 === 0) await conversation.end?.()
}

/** Every pointer move is one of a hundred, evenly over the time there is. */
async function moveOften(runtime: Runtime, ends: number): Promise<number> {
  let active = VERSIONS[0]
  let moved = 0
  const step = (ends - performance.now()) / MOVES
  const began = performance.now()
  while (moved < MOVES) {
    await pause(Math.max(0, began + moved * step - performance.now()))
    const next = VERSIONS[(moved + 1) % VERSIONS.length]
    await move(runtime, active ?? null, next)
    active = next
    moved += 1
  }
  return moved
}

async function move(runtime: Runtime, from: AgentVersion | null, to: AgentVersion | undefined): Promise<void> {
  if (to === undefined) throw new Error('there is no such version')
  const request = {
    version: to.digest,
    commit: null,
    expected: from?.digest ?? null,
    cause: 'publish',
    by: 'me',
  } as const
  await runtime.activate(TARGET, request)
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const line = text.split('\n').find((line) => line.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1))
}

async function startChild(data: string, options: object): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--expose-gc', CHILD, data, '0', JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  if (child.stdout === null) throw new Error('no output to read')
  for await (const url of createInterface({ input: child.stdout })) return { child, url }
  throw new Error('the runtime ended before it listened')
}
