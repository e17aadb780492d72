import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadProject } from '../../core/agent/load-project.ts'
import { readFolder } from '../../core/git/read-folder.ts'
import { readProjects } from '../../core/git/read-projects.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import { temporaryFolder } from '../runtime/temporary-folder.ts'
import { greenroom, greenroomWith } from './greenroom-process.ts'

const ROOT = join(import.meta.dirname, '../..')
const CLI = join(ROOT, 'cli/main.ts')
const EXAMPLE = join(ROOT, 'examples/larkfield-bikes')
const HIRE = [
  "i'd like to hire a bike",
  'two hybrid bikes tomorrow for a full day',
  'yes please',
  'my name is Ana Reyes and my number is 07700 900133',
  'yes please',
]

describe('greenroom chat', () => {
  it('goes through a flow with functions to the text message, and ends with the input', async () => {
    const told = await greenroomWith({ input: lines(...HIRE) }, EXAMPLE, 'chat', '--trace')
    expect(told).toMatchObject({ code: 0, err: '' })
    const out = told.out.split('\n')
    expect(out[0]).toContain('Hello, this is Larkfield Bikes Canalside.')
    expect(out).toContainEqual(expect.stringContaining('  called: finish_hire(send_text=true) -> '))
    expect(out).toContain('  entered: Book a hire/Collect hire details')
    expect(out).toContainEqual(expect.stringMatching(/^ {2}SMS to \+447700900133: hire_confirmation .*LB\d+/))
    expect(out).toContain('  called: end_function() -> null')
  })

  it('tells a person who wants no trace what went out, and that a trace would say more', async () => {
    const told = await greenroomWith({ input: lines(...HIRE) }, EXAMPLE, 'chat')
    expect(told.out).toMatch(/^\(text message to \+447700900133: .*\)$/m)
    expect(told.out).toMatch(/^\(no words; --trace says why\)$/m)
    expect(told.out).not.toMatch(/called:|entered:|note:/)
  })

  it('ends when the caller is handed off, whatever else was typed', async () => {
    const input = lines('put me through to someone please', 'hello?', 'anybody?')
    const told = await greenroomWith({ input }, EXAMPLE, 'chat', '--trace', '--caller-number', '+447700900133')
    expect(told).toMatchObject({ code: 0, err: 'The conversation has ended: handed to shop_desk.\n' })
    expect(told.out).toMatch(/^ {2}handoff: shop_desk, reason .*, to \+441632960110$/m)
    expect(
      told.out
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('  ')),
    ).toHaveLength(2)
  })

  it('says goodbye when the agent hangs up', async () => {
    const told = await greenroomWith({ input: lines('goodbye', 'x') }, EXAMPLE, 'chat')
    expect(told).toMatchObject({ code: 0, err: 'The conversation has ended.\n' })
    expect(told.out).toContain('Thank you for contacting Larkfield Bikes Canalside')
  })

  it('talks to the version an environment runs, with the same trace', async () => {
    const { url } = await served()
    const flags = ['--env', 'live', '--runtime', `local=${url}`, '--trace']
    const input = lines("i'd like to hire a bike", 'put me through to someone please')
    const there = await greenroomWith({ input }, EXAMPLE, 'chat', ...flags)
    const here = await greenroomWith({ input }, EXAMPLE, 'chat', '--trace')
    expect(there).toMatchObject({ code: 0, err: here.err })
    const steady = (text: string) => text.replace(/bookings = .*/g, '')
    expect(steady(there.out)).toBe(steady(here.out))
    const text = await (await fetch(`${url}/metrics`)).text()
    expect(text).toContain('greenroom_conversations_active 0\n')
  })

  it('says what is not there', async () => {
    const { url } = await served()
    const none = await greenroom(EXAMPLE, 'chat', '--env', 'sandbox', '--runtime', `local=${url}`)
    expect(none).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing is active for larkfield-bikes in sandbox'),
    })
    const nobody = await greenroom(EXAMPLE, 'chat', '--env', 'live', '--runtime', 'local=http://127.0.0.1:9')
    expect(nobody).toMatchObject({ code: 3, err: expect.stringContaining("can't be reached") })
    const variant = await greenroom(EXAMPLE, 'chat', '--variant', 'Nowhere')
    expect(variant).toMatchObject({ code: 2, err: expect.stringContaining('has no variant "Nowhere"') })
  })

  it('shows a prompt on a terminal, and Ctrl-D hangs up', async () => {
    const told = await onTerminal(['chat', '--trace'], 'what time do you close?\n\u0004')
    expect(told.code).toBe(0)
    expect(told.out).toContain('> ')
    expect(told.out).toContain('called: end_function() -> null')
  })
})

function lines(...said: string[]): string {
  return said.map((line) => `${line}\n`).join('')
}

/** `greenroom serve` with the example live. */
async function served(): Promise<{ url: string }> {
  const data = await temporaryFolder()
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.replace('Greenroom runtime listening on ', '')
    const runtime = embeddedRuntime({ url })
    const [source] = await readProjects(await readFolder(EXAMPLE))
    const version = source === undefined ? null : versionOf(loadProject(source, { name: 'larkfield-bikes' }))
    if (version === null) throw new Error('the example cannot be read')
    const target = { agent: 'larkfield-bikes', environment: 'live' }
    await runtime.publish(target, version)
    await runtime.activate(target, {
      version: version.digest,
      commit: null,
      expected: null,
      cause: 'publish',
      by: 'me',
    })
    return { url }
  }
  throw new Error('the runtime ended before it listened')
}

/** Runs the command line on a terminal of Python's making, and types. */
async function onTerminal(args: readonly string[], typed: string): Promise<{ code: number; out: string }> {
  const script = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'
  const child = spawn('python3', ['-c', script, process.execPath, CLI, ...args], {
    cwd: EXAMPLE,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  let isTyped = false
  child.stdout.on('data', (text: Buffer) => {
    out += text.toString()
    if (isTyped || !out.includes('> ')) return
    isTyped = true
    child.stdin.write(typed)
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, out }
}
