import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lexicalBrain } from '../../../runtime/embedded/brain/lexical-brain.ts'
import { packageRoot } from '../parts/package-root.ts'
import { packageVersion } from '../parts/package-version.ts'

/** Folders that decide what an agent answers, in a checkout and in the installed package. */
const CODE = ['core', 'runtime', 'dist']

/**
 * Names what answers, for the keys of known results: Greenroom's version, its brain, and a fingerprint of its own files (names,
 * sizes, times), so that a changed engine knows nothing of the results of another.
 */
export function engineName(): string {
  const hash = createHash('sha256')
  const root = packageRoot()
  for (const folder of CODE) for (const line of filesBelow(join(root, folder))) hash.update(`${folder}/${line}\n`)
  return `greenroom ${packageVersion()} ${lexicalBrain.name} ${hash.digest('hex')}`
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
