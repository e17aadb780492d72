import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'

const MODULE = join(import.meta.dirname, '../../../../runtime/embedded/functions/look-ahead.ts')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-look-ahead-'))
  writeFileSync(join(folder, 'python3'), `#!/bin/sh\necho asked >> ${folder}/asked\nexit 1\n`, { mode: 0o755 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Whether a process that looks ahead, and ends by itself, asked the Python in its PATH. */
async function asks(...paths: string[]): Promise<boolean> {
  const entries = JSON.stringify(paths.map((path) => ({ path })))
  const code = `const { lookAhead } = await import(${JSON.stringify(MODULE)}); lookAhead(${entries})`
  const env = { ...process.env, PATH: folder }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env })
  try {
    return readFileSync(join(folder, 'asked'), 'utf8') !== ''
  } catch {
    return false
  }
}

it.each([
  { paths: ['agents/desk/test_sets/smoke.yaml'], looks: true },
  { paths: ['test_suite/smoke.yaml'], looks: true },
  { paths: ['agents/desk/topics/test_sets.yaml', 'agents/desk/latest_sets/a.yaml'], looks: false },
])('a repository with $paths: $looks', async ({ paths, looks }) => {
  expect(await asks(...paths)).toBe(looks)
})
