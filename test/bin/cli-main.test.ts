import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const MAIN = join(ROOT, 'cli/main.ts')

it.each([
  { node: 'a Node that strips types', flags: [] },
  // What a Node before 22.18 does with TypeScript, which is nothing.
  { node: 'a Node that does not', flags: ['--no-experimental-strip-types'] },
])('cli/main.ts starts on $node', async ({ flags }) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, MAIN, '--version'])
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('cli/main.ts is no TypeScript to Node, which would load its stripper first', () => {
  expect(realpathSync(MAIN)).toBe(join(ROOT, 'bin/greenroom.js'))
})
