import type { AgentProject } from '../../../../core/agent/agent-project.ts'
import { CASSETTES, readCassette } from './cassette.ts'
import type { ModelReply } from './model.ts'

/** The recordings that lie in a project, by key, the models they are of, and the paths of files there that are none. */
export function cassettesOf({ root, files }: Pick<AgentProject, 'root' | 'files'>): Cassettes {
  const before = read.get(files)
  if (before?.root === root) return before.cassettes
  const cassettes = readAll(root, files)
  read.set(files, { root, cassettes })
  return cassettes
}

/** Files of a project are read once, whoever asks. */
const read = new WeakMap<AgentProject['files'], { root: string; cassettes: Cassettes }>()

interface Cassettes {
  known: ReadonlyMap<string, ModelReply>
  models: readonly string[]
  unreadable: readonly string[]
}

function readAll(root: string, files: AgentProject['files']): Cassettes {
  const folder = root === '' ? `${CASSETTES}/` : `${root}/${CASSETTES}/`
  const known = new Map<string, ModelReply>()
  const models = new Set<string>()
  const unreadable: string[] = []
  for (const [path, { text }] of files) {
    if (!path.startsWith(folder)) continue
    const key = path.slice(folder.length).replace(/\.json$/, '')
    const cassette = readCassette(key, text)
    if (cassette === null) unreadable.push(path)
    else known.set(key, cassette.reply)
    if (cassette !== null && cassette.model !== '') models.add(cassette.model)
  }
  return { known, models: [...models].sort(), unreadable: unreadable.sort() }
}
