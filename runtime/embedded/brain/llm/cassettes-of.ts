import type { AgentProject } from '../../../../core/agent/agent-project.ts'
import { CASSETTES, readCassette } from './cassette.ts'
import type { ModelReply } from './model.ts'

/** The recordings that lie in a project, by key, and the paths of files there that are none. */
export function cassettesOf({ root, files }: Pick<AgentProject, 'root' | 'files'>): {
  known: ReadonlyMap<string, ModelReply>
  unreadable: readonly string[]
} {
  const folder = root === '' ? `${CASSETTES}/` : `${root}/${CASSETTES}/`
  const known = new Map<string, ModelReply>()
  const unreadable: string[] = []
  for (const [path, { text }] of files) {
    if (!path.startsWith(folder)) continue
    const key = path.slice(folder.length).replace(/\.json$/, '')
    const reply = readCassette(key, text)
    if (reply === null) unreadable.push(path)
    else known.set(key, reply)
  }
  return { known, unreadable: unreadable.sort() }
}
