import { createHash } from 'node:crypto'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { findIsolation } from '../../../runtime/embedded/functions/find-isolation.ts'
import { findPython } from '../../../runtime/embedded/functions/find-python.ts'
import { packageRoot } from '../parts/package-root.ts'
import { packageVersion } from '../parts/package-version.ts'

/** Folders that decide what an agent answers, in a checkout and in the installed package. */
const CODE = ['core', 'runtime', 'dist']

/**
 * Names what answers, for the keys of known results: Greenroom's version and a fingerprint of its own files (names, sizes,
 * times), Node's version, the brain, and for an agent with functions the Python that runs them and how it is kept apart. So a
 * changed engine knows nothing of the results of another.
 */
export async function engineName(brain: string, projects: readonly Pick<AgentProject, 'resources'>[]): Promise<string> {
  const hasFunctions = projects.some(({ resources }) => resources.some(({ path }) => path.endsWith('.py')))
  const python = hasFunctions ? await pythonName() : 'no functions'
  return `greenroom ${packageVersion()} ${ownCode()} node ${process.version} ${brain} ${python}`
}

let own: string | undefined

function ownCode(): string {
  if (own !== undefined) return own
  const hash = createHash('sha256')
  const root = packageRoot()
  for (const folder of CODE) for (const line of filesBelow(join(root, folder))) hash.update(`${folder}/${line}\n`)
  own = hash.digest('hex')
  return own
}

/** Interpreter, version, packages that can be imported, and how the kernel keeps it apart. */
async function pythonName(): Promise<string> {
  const python = await findPython().catch((error: unknown) => {
    // The run itself tells that it is too old, and nothing is kept of that.
    if (error instanceof GreenroomError) return null
    throw error
  })
  if (python === null) return 'without Python'
  const { words } = await findIsolation()
  const files = [python.path, ...python.packages].map(stamp)
  return `python ${python.version.join('.')} ${files.join(' ')} ${words}`
}

function stamp(path: string): string {
  try {
    const real = realpathSync(path)
    const { size, mtimeMs } = statSync(real)
    return `${real} ${size} ${mtimeMs}`
  } catch {
    // A folder that is not there holds no packages.
    return path
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const { size, mtimeMs } = statSync(join(parentPath, name))
        return `${join(parentPath, name)} ${size} ${mtimeMs}`
      })
      .sort()
  } catch {
    // A package has not all of them.
    return []
  }
}
