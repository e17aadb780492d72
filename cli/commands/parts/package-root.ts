import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of Greenroom itself: the checkout, or the installed package. Holds action/dist and examples. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'action.yml'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('Greenroom was started outside its package: action.yml is not above it')
    folder = parent
  }
  return folder
}
