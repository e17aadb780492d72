import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const CLI = join(import.meta.dirname, '../../cli/main.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function version(env: NodeJS.ProcessEnv) {
  const { NODE_COMPILE_CACHE: _, ...rest } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--version'], {
    env: { ...rest, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

describe('compiled code', () => {
  it('is kept in a folder of the user’s own, which nobody else can write', () => {
    version({ XDG_CACHE_HOME: folder })
    expect(readdirSync(join(folder, 'greenroom/compiled'))).not.toEqual([])
    expect(statSync(join(folder, 'greenroom')).mode & 0o777).toBe(0o700)
  })

  it('is kept below the home folder where nothing else is said', () => {
    version({ HOME: folder, XDG_CACHE_HOME: 'not-absolute' })
    expect(existsSync(join(folder, '.cache/greenroom/compiled'))).toBe(true)
  })

  it('is not kept where others can write', () => {
    const shared = join(folder, 'greenroom')
    mkdirSync(shared)
    chmodSync(shared, 0o777)
    version({ XDG_CACHE_HOME: folder })
    expect(readdirSync(shared)).toEqual([])
  })

  it.each(['/dev/null', '/proc/none'])('a folder that cannot be made (%s) is no failure', (home) => {
    version({ XDG_CACHE_HOME: home, HOME: home })
  })
})
