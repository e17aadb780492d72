import { loadProject } from '../core/agent/load-project.ts'
import { GreenroomError } from '../core/errors.ts'
import type { GitRepository } from '../core/git/git.ts'
import { readProjects } from '../core/git/read-projects.ts'
import { readRepository } from '../core/git/read-source.ts'
import type { AgentProject } from '../core/agent/agent-project.ts'
import type { Finding } from '../core/validate/finding.ts'
import { validateProject } from '../core/validate/validate-project.ts'
import type { AgentVersion } from '../core/version/agent-version.ts'
import { versionOf } from '../core/version/version-of.ts'
import type { AgentFolder } from './read-branch.ts'
import { recent } from './recent.ts'
import type { Store } from './store/open-store.ts'
import type { TreeReading } from './store/tree-rows.ts'

const ERRORS_KEPT = 20
const VERSIONS_KEPT = 32

/** Reads agents at commits; a folder whose git tree id was seen before is not read again. */
export interface AgentReader {
  /** Digest and errors of the agent's folder. Never throws for what is in the files. */
  reading(repository: GitRepository, commit: string, folder: AgentFolder): Promise<TreeReading>
  /** The whole version, to store it at the runtime or to compare it. GreenroomError `version-unreadable`. */
  version(repository: GitRepository, commit: string, folder: AgentFolder): Promise<AgentVersion>
  /** The whole project, for its test sets. */
  project(repository: GitRepository, commit: string, folder: AgentFolder): Promise<AgentProject>
}

export function agentReader(store: Pick<Store, 'treeReading' | 'rememberTree'>): AgentReader {
  const versions = recent<AgentVersion>(VERSIONS_KEPT)
  const keyOf = (folder: AgentFolder): string => `${folder.tree} ${folder.name}`

  const underWay = new Map<string, Promise<TreeReading>>()

  async function read(repository: GitRepository, commit: string, folder: AgentFolder): Promise<TreeReading> {
    const project = await readProject(repository, commit, folder)
    const version = versionOf(project)
    if (version !== null) versions.set(keyOf(folder), version)
    const errors = validateProject(project).filter(({ severity }) => severity === 'error')
    const fresh = { digest: version?.digest ?? null, errors: errors.slice(0, ERRORS_KEPT).map(errorLine) }
    store.rememberTree(folder.tree, folder.name, fresh)
    return fresh
  }

  async function reading(repository: GitRepository, commit: string, folder: AgentFolder): Promise<TreeReading> {
    const known = store.treeReading(folder.tree, folder.name)
    if (known !== null) return known
    // Branches that hold the same files ask at the same time: they are read once.
    const key = keyOf(folder)
    const started = underWay.get(key) ?? read(repository, commit, folder).finally(() => underWay.delete(key))
    underWay.set(key, started)
    return started
  }

  async function version(repository: GitRepository, commit: string, folder: AgentFolder): Promise<AgentVersion> {
    const known = versions.get(keyOf(folder))
    // The same files at another commit: the version is the same, the commit it is deployed from is not.
    if (known !== undefined) return { ...known, commit }
    const read = versionOf(await readProject(repository, commit, folder))
    if (read === null)
      throw new GreenroomError(`${folder.name} cannot be read at ${commit.slice(0, 12)}`, {
        code: 'version-unreadable',
      })
    versions.set(keyOf(folder), read)
    return read
  }

  return { reading, version, project: readProject }
}

async function readProject(repository: GitRepository, commit: string, folder: AgentFolder): Promise<AgentProject> {
  const at = await readRepository(repository, commit)
  const [source] = await readProjects(at, { roots: [folder.root] })
  if (source === undefined)
    throw new GreenroomError(
      `there is no agent in ${folder.root === '' ? 'the root' : folder.root} at ${commit.slice(0, 12)}`,
      {
        code: 'version-unreadable',
      },
    )
  return loadProject(source, { name: folder.name })
}

function errorLine({ path, range, message }: Finding): string {
  return `${path}:${range.line}: ${message}`
}
