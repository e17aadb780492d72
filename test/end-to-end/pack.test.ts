import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)
let folder: string

/** Packs the checkout as a release would, and installs the tarball in an empty folder, without a network. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-pack-'))
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', './greenroom-0.1.0.tgz'], {
    cwd: folder,
  })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

async function greenroom(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(join(folder, 'node_modules/.bin/greenroom'), args, { cwd: folder })) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

describe('the packed command line', () => {
  it('says its version and its commands', async () => {
    expect((await greenroom('--version')).stdout.trim()).toBe('0.1.0')
    expect((await greenroom('--help')).stdout).toContain('rollback')
  })

  it('validates and tests the example it brings along', async () => {
    const example = join(folder, 'node_modules/greenroom/examples/larkfield-bikes')
    expect(await greenroom('validate', example)).toMatchObject({ code: 0 })
    expect(await greenroom('test', example)).toMatchObject({ code: 0 })
  })

  it('tells the demo', async () => {
    const { code, stdout, stderr } = await greenroom('demo')
    expect(`${stderr}${stdout}`).toContain('old answer served')
    expect(code).toBe(0)
  })

  it('explains wrong usage with exit code 2', async () => {
    expect(await greenroom('validate', 'nowhere')).toMatchObject({ code: 2 })
    expect(await greenroom('frobnicate')).toMatchObject({ code: 2 })
  })
})
