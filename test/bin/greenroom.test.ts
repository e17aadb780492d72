import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const LAUNCHER = fileURLToPath(new URL('../../bin/greenroom.js', import.meta.url))
/** Makes this Node say that it is an old one; a Node that is started by it does not. */
const OLD = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.1'}})`
const SOURCE = 'cli/commands/parts/start.ts'
const SAYS_ITS_ARGUMENTS = `
console.log(JSON.stringify({ node: process.versions.node, args: process.argv.slice(2) }))
process.exitCode = 7
`
const WAITS_FOR_A_SIGNAL = `
process.on('SIGTERM', () => process.exit(5))
console.log('waiting')
setInterval(() => {}, 1000)
`

let root: string

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'greenroom-bin-')), 'greenroom')
  write('package.json', '{ "type": "module" }')
  mkdirSync(join(root, 'bin'))
  cpSync(LAUNCHER, join(root, 'bin/greenroom.js'))
})

afterEach(() => rmSync(dirname(root), { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** What scripts/bundle.ts leaves beside the bundle. */
function writeSources(other: { size?: number; mtimeMs?: number }): void {
  const { size, mtimeMs } = statSync(join(root, SOURCE))
  write('dist/sources.json', JSON.stringify({ [SOURCE]: [other.size ?? size, other.mtimeMs ?? mtimeMs] }))
}

/** What npm leaves beside an installed package, and inside a checkout. */
function putNewerNode(folder: string): void {
  mkdirSync(join(folder, '.bin'), { recursive: true })
  symlinkSync(process.execPath, join(folder, '.bin', 'node'))
}

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

function start(
  options: { old: boolean; args?: string[] },
  onOutput?: (child: ReturnType<typeof spawn>) => void,
): Promise<Ended> {
  const flags = options.old ? ['--import', OLD] : []
  const child = spawn(process.execPath, [...flags, join(root, 'bin/greenroom.js'), ...(options.args ?? [])])
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    ended.stdout += chunk.toString()
    onOutput?.(child)
  })
  child.stderr.on('data', (chunk: Buffer) => (ended.stderr += chunk.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })))
}

describe('bin/greenroom.js', () => {
  it('runs the bundle of an installed package, with its arguments and its exit code', async () => {
    write('dist/cli/main.js', SAYS_ITS_ARGUMENTS)
    const ended = await start({ old: false, args: ['check', '--base', 'a b;$(x)'] })
    expect(ended).toMatchObject({ code: 7, stderr: '' })
    expect(JSON.parse(ended.stdout)).toMatchObject({ args: ['check', '--base', 'a b;$(x)'] })
  })

  it('runs the sources in a checkout that has no bundle, or one of other sources', async () => {
    write(SOURCE, 'const text: string = "the sources"\nconsole.log(text)')
    expect((await start({ old: false })).stdout).toBe('the sources\n')
    write('dist/cli/main.js', 'console.log("an old bundle")')
    expect((await start({ old: false })).stdout).toBe('the sources\n')
    writeSources({ size: 1 })
    expect((await start({ old: false })).stdout).toBe('the sources\n')
    writeSources({ mtimeMs: 1 })
    expect((await start({ old: false })).stdout).toBe('the sources\n')
    write('dist/sources.json', '{"gone.ts":[1,1]}')
    expect((await start({ old: false })).stdout).toBe('the sources\n')
    write('dist/sources.json', 'not JSON')
    expect((await start({ old: false })).stdout).toBe('the sources\n')
  })

  it('runs the bundle of a checkout as long as it is what the sources are', async () => {
    write(SOURCE, 'const text: string = "the sources"\nconsole.log(text)')
    write('dist/cli/main.js', SAYS_ITS_ARGUMENTS)
    writeSources({})
    expect(await start({ old: false, args: ['status'] })).toMatchObject({ code: 7, stderr: '' })
    write(SOURCE, 'const text: string = "newer sources"\nconsole.log(text)')
    expect((await start({ old: false })).stdout).toBe('newer sources\n')
  })

  it('hands over to a newer Node beside it', async () => {
    write('dist/cli/main.js', SAYS_ITS_ARGUMENTS)
    putNewerNode(dirname(root))
    const ended = await start({ old: true, args: ['status', '--json'] })
    expect(ended).toMatchObject({ code: 7, stderr: '' })
    expect(JSON.parse(ended.stdout)).toEqual({ node: process.versions.node, args: ['status', '--json'] })
  })

  it('hands over in a checkout, too', async () => {
    write(SOURCE, 'const text: string = process.versions.node\nconsole.log(text)')
    putNewerNode(join(root, 'node_modules'))
    expect(await start({ old: true })).toEqual({ code: 0, stdout: `${process.versions.node}\n`, stderr: '' })
  })

  it('passes signals on, and what they lead to back', async () => {
    write('dist/cli/main.js', WAITS_FOR_A_SIGNAL)
    putNewerNode(dirname(root))
    expect(await start({ old: true }, (child) => child.kill('SIGTERM'))).toMatchObject({ code: 5 })
  })

  it('tells how a program ended that a signal killed', async () => {
    write('dist/cli/main.js', 'process.kill(process.pid, "SIGKILL")')
    putNewerNode(dirname(root))
    expect(await start({ old: true })).toMatchObject({ code: 137 })
  })

  it('goes on with a bundle where there is no newer Node, and says so', async () => {
    write('dist/cli/main.js', SAYS_ITS_ARGUMENTS)
    const ended = await start({ old: true })
    expect(ended.code).toBe(7)
    expect(ended.stderr).toMatch(/^greenroom: this is Node 20\.11\.1; Node 22\.13\.0 or newer is needed\.[^\n]*\n$/)
  })

  it('stops in a checkout where there is no newer Node', async () => {
    write(SOURCE, 'console.log("never")')
    const ended = await start({ old: true })
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toContain('Node 22.18.0 or newer is needed. Run "npm ci"')
  })
})
