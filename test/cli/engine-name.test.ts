import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { engineName } from '../../cli/commands/test/engine-name.ts'
import { packageVersion } from '../../cli/commands/parts/package-version.ts'
import { temporaryFolder } from '../runtime/temporary-folder.ts'

const PLAIN = [{ resources: [] }]
const WITH_FUNCTIONS = [{ resources: [{ path: 'agents/a/functions/book.py' }] }] as unknown as Parameters<
  typeof engineName
>[1]

/** A folder with a `python3` that says it is this one. */
async function pythonOf(version: string, packages: string): Promise<string> {
  const folder = await temporaryFolder()
  const [major, minor] = version.split('.')
  await writeFile(
    join(folder, 'python3'),
    `#!/bin/sh\necho '["/nowhere/python3", ${major}, ${minor}, ["${packages}"]]'\n`,
  )
  await chmod(join(folder, 'python3'), 0o755)
  return folder
}

afterEach(() => vi.unstubAllEnvs())

describe('the name of an engine', () => {
  it('holds the version of Greenroom, of Node, and the brain', async () => {
    const name = await engineName('lexical/9', PLAIN)
    for (const part of [packageVersion(), process.version, 'lexical/9']) expect(name).toContain(part)
    expect(await engineName('lexical/9', PLAIN)).toBe(name)
    expect(await engineName('lexical/8', PLAIN)).not.toBe(name)
  })

  it('holds the Python, its packages and its isolation where there are functions', async () => {
    const packages = await temporaryFolder()
    const nameWith = async (path: string) => {
      vi.stubEnv('PATH', path)
      return engineName('lexical/9', WITH_FUNCTIONS)
    }
    const old = await nameWith(await pythonOf('3.11', packages))
    expect(old).toMatch(/python 3\.11 .*(?:no network|network refused)/)
    const names = [
      old,
      await nameWith(await pythonOf('3.12', packages)),
      await nameWith(await pythonOf('3.12', await temporaryFolder())),
      await nameWith(await pythonOf('3.2', packages)),
    ]
    await writeFile(join(packages, 'new-package.py'), '')
    names.push(await nameWith(await pythonOf('3.11', packages)))
    expect(new Set(names).size).toBe(names.length)
    expect(await engineName('lexical/9', PLAIN)).not.toContain('python')
  })
})
