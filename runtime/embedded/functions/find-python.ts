import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'

export interface Python {
  /** The interpreter itself, not a script that chooses one. */
  path: string
  version: readonly [number, number]
  /** Folders of installed packages. */
  packages: readonly string[]
}

/** Oldest Python that has all the worker is written with. */
const OLDEST = [3, 9] as const
const PROBE = `import json, sys
packages = [path for path in sys.path if path.rstrip('/').endswith('-packages')]
print(json.dumps([sys.executable, sys.version_info[0], sys.version_info[1], packages]))`

const found = new Map<string, Promise<Python | null>>()

/**
 * The Python that runs functions: `name` (a path, or looked up in PATH), `python3` without one; null when it is not there or
 * the system has no POSIX processes. GreenroomError `python-too-old` when it is older than 3.9.
 */
export function findPython(name = 'python3', path = process.env['PATH'] ?? ''): Promise<Python | null> {
  const key = `${name}\n${path}`
  const known = found.get(key)
  if (known !== undefined) return known
  const search = probe(name, path)
  found.set(key, search)
  // What is missing may be installed, what failed may be put right.
  search.then(
    (python) => python === null && found.delete(key),
    () => found.delete(key),
  )
  return search
}

async function probe(name: string, path: string): Promise<Python | null> {
  if (process.platform === 'win32') return null
  const file = await locate(name, path)
  if (file === null) return null
  const answer = await ask(file)
  if (answer === null) return null
  const [executable, major, minor, packages] = JSON.parse(answer) as [string, number, number, string[]]
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new GreenroomError(`${file} is Python ${major}.${minor}; functions need ${OLDEST.join('.')} or newer`, {
      code: 'python-too-old',
      hint: 'Install a newer Python, or put it first in PATH.',
    })
  }
  return { path: isAbsolute(executable) ? executable : file, version: [major, minor], packages }
}

async function locate(name: string, path: string): Promise<string | null> {
  if (name.includes('/')) return (await isExecutable(name)) ? name : null
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, name)
    if (await isExecutable(file)) return file
  }
  return null
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}

function ask(file: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(file, ['-I', '-B', '-c', PROBE], { timeout: 10_000 }, (error, stdout) => {
      resolve(error === null ? stdout : null)
    })
  })
}
