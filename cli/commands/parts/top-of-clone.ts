import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder from here upwards that is the top of a clone (git's work trees hold `.git` as a folder or a file). */
export function topOfClone(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}
