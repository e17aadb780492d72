import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSide } from '../../../../core/check/read-side.ts'
import { readFolder } from '../../../../core/git/read-folder.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const FOLDERS = [join(ROOT, 'examples'), join(ROOT, '../shared/examples')]

/** The Python files of each example agent, by path from the project's root; those beside the checkout only where they are. */
export async function openAgents(): Promise<Record<string, string>[]> {
  const agents: Record<string, string>[] = []
  for (const folder of FOLDERS.filter((folder) => existsSync(folder))) {
    for (const { root, files } of (await readSide(await readFolder(folder))).agents) {
      const python = [...files.values()].filter(({ path }) => path.endsWith('.py'))
      agents.push(Object.fromEntries(python.map(({ path, text }) => [path.slice(root.length + 1), text])))
    }
  }
  return agents
}
