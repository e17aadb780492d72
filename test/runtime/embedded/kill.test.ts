import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { embeddedRuntime } from '../../../runtime/embedded/embedded-runtime.ts'
import type { Runtime } from '../../../runtime/runtime.ts'
import { makeVersion, topic } from '../make-version.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const CHILD = fileURLToPath(new URL('serve-child.ts', import.meta.url))
const TARGET = { agent: 'agent', environment: 'live' }
const VERSIONS = ['one', 'two'].map((text) => makeVersion([topic('parking', ['where can I park?'], text)]))
/** When to kill, in ms after the first activation was asked for: from before it is written to long after. */
const MOMENTS = [0, 1, 2, 4, 7, 12, 20, 45]

describe('serve, killed at any moment', () => {
  it('comes back with the old pointer or the new one', { timeout: 60_000 }, async () => {
    const data = await temporaryFolder()
    let server = await startChild(data)
    for (const moment of MOMENTS) {
      const { acknowledged, underWay } = await activateUntilKilled(server.runtime, server.child, moment)
      server = await startChild(data)
      const { active, history } = await server.runtime.observe(TARGET)
      expect([acknowledged, underWay]).toContain(active?.version ?? null)
      expect(history.at(-1)?.version).toBe(active?.version)
      expect(history.slice(1).map(({ previous }) => previous)).toEqual(
        history.slice(0, -1).map(({ version }) => version),
      )
      await expectSound(data)
    }
    await kill(server.child)
  })
})

async function startChild(data: string): Promise<{ child: ChildProcess; runtime: Runtime }> {
  const child = spawn(process.execPath, [CHILD, data, '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  if (child.stdout === null) throw new Error('no output to read')
  for await (const url of createInterface({ input: child.stdout })) {
    return { child, runtime: embeddedRuntime({ url }) }
  }
  throw new Error('the runtime ended before it listened')
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Activates one version after the other until the process is dead; what was acknowledged last, and what was asked for then. */
async function activateUntilKilled(runtime: Runtime, child: ChildProcess, moment: number) {
  for (const version of VERSIONS) await runtime.publish(TARGET, version)
  let acknowledged = (await runtime.observe(TARGET)).active?.version ?? null
  let underWay: string | null = acknowledged
  const dead = new Promise<void>((resolve) => setTimeout(() => void kill(child).then(resolve), moment))
  for (let alive = true; alive;) {
    underWay = VERSIONS.find(({ digest }) => digest !== acknowledged)?.digest ?? ''
    const request = { version: underWay, commit: null, expected: acknowledged, cause: 'publish', by: 'me' } as const
    alive = await runtime.activate(TARGET, request).then(() => true, refuseAllButOutage)
    if (alive) acknowledged = underWay
  }
  await dead
  return { acknowledged, underWay }
}

/** Every file a server has found at its start is whole. */
async function expectSound(data: string): Promise<void> {
  const names = await readdir(join(data, 'agents'), { recursive: true, withFileTypes: true })
  for (const entry of names.filter((name) => name.isFile())) {
    expect(entry.name).not.toMatch(/\.tmp$/)
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
    const parts = entry.name.endsWith('.ndjson') ? text.trimEnd().split('\n') : [text]
    for (const part of parts) expect(() => JSON.parse(part) as unknown).not.toThrow()
  }
}

function refuseAllButOutage(error: unknown): false {
  expect(error).toMatchObject({ code: 'runtime-unreachable' })
  return false
}
