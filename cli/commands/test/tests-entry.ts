import { resolve } from 'node:path'
import { readFileIn } from '../../../core/git/read-folder.ts'
import type { TestsEntry } from '../../../core/promotion/greenroom-config.ts'
import { loadConfig } from '../../../core/promotion/load-config.ts'
import type { Console } from '../parts/console.ts'
import type { LoadedAgents } from '../parts/sources.ts'
import { topOfClone } from '../parts/top-of-clone.ts'

/**
 * `tests` for the agents below a folder: of the greenroom.yaml that was read with them, else of the one at the top of the clone.
 * One with errors says nothing.
 */
export function testsEntry(console: Console, path: string, { config }: LoadedAgents): TestsEntry | undefined {
  if (config !== null) return config.tests
  const folder = resolve(console.cwd, path)
  const top = topOfClone(folder)
  const file = top === null || top === folder ? null : readFileIn(top, 'greenroom.yaml')
  return file === null ? undefined : loadConfig(file).config?.tests
}
