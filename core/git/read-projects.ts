import { findProjectRoots } from '../agent/find-project-roots.ts'
import { isIgnoredFile } from '../agent/is-ignored-file.ts'
import { isProjectFile } from '../agent/is-project-file.ts'
import type { ProjectSource, RefusedEntry, SourceFile } from '../agent/agent-project.ts'
import type { RepositoryAtCommit, TreeEntry } from './read-source.ts'

const MAX_PROJECT_BYTES = 64 * 1024 * 1024

/**
 * The files of every agent project, or of those at `roots`, in the order of their roots. What cannot be read stands in
 * `refused` of its own project; one project's trouble never hides another's.
 */
export async function readProjects(
  at: RepositoryAtCommit,
  options: { roots?: readonly string[] } = {},
): Promise<ProjectSource[]> {
  const entries = at.entries.filter((entry) => entry.type !== 'folder')
  const all = findProjectRoots(entries.map((entry) => entry.path))
  const chosen = options.roots === undefined ? all : all.filter((root) => options.roots?.includes(root))
  const owned = entriesByRoot(all, entries)
  const projects: ProjectSource[] = []
  for (const root of chosen) projects.push(await readProject(at, root, owned.get(root) ?? NOTHING))
  return projects
}

interface Owned {
  entries: readonly TreeEntry[]
  ignored: readonly string[]
  others: ReadonlyMap<string, string>
}

const NOTHING: Owned = { entries: [], ignored: [], others: new Map() }

/** Each entry belongs to the deepest project that holds it. */
function entriesByRoot(roots: readonly string[], entries: readonly TreeEntry[]): Map<string, Owned> {
  const known = new Set(roots)
  const owned = new Map(roots.map((root) => [root, emptyOwned()]))
  for (const entry of entries) {
    const root = rootOf(entry.path, known)
    if (root === null) continue
    const inside = root === '' ? entry.path : entry.path.slice(root.length + 1)
    if (isProjectFile(inside) || (isLink(entry) && mayHoldProjectFiles(inside))) owned.get(root)?.entries.push(entry)
    else {
      owned.get(root)?.others.set(entry.path, entry.oid)
      if (isIgnoredFile(inside)) owned.get(root)?.ignored.push(entry.path)
    }
  }
  return owned
}

function emptyOwned(): { entries: TreeEntry[]; ignored: string[]; others: Map<string, string> } {
  return { entries: [], ignored: [], others: new Map() }
}

function rootOf(path: string, roots: ReadonlySet<string>): string | null {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end)
    if (roots.has(folder)) return folder
  }
  return roots.has('') ? '' : null
}

function isLink(entry: TreeEntry): boolean {
  return entry.type === 'symlink' || entry.type === 'submodule'
}

const MANAGED_FOLDERS = new Set(
  'agent_settings config flows functions topics voice chat test_sets test_suite documents variables real_time_configuration'.split(
    ' ',
  ),
)

/** A link in the place of a folder of the layout would hide every file below it. */
function mayHoldProjectFiles(inside: string): boolean {
  return MANAGED_FOLDERS.has(inside.split('/', 1)[0] ?? '')
}

async function readProject(at: RepositoryAtCommit, root: string, owned: Owned): Promise<ProjectSource> {
  const { entries, ignored, others } = owned
  const refused: RefusedEntry[] = []
  const wanted: string[] = []
  let bytes = 0
  for (const entry of entries) {
    if (entry.refused !== undefined) refused.push({ path: entry.path, reason: entry.refused })
    else if (bytes + entry.size > MAX_PROJECT_BYTES) refused.push({ path: entry.path, reason: 'too-large' })
    else {
      bytes += entry.size
      wanted.push(entry.path)
    }
  }
  const files: Map<string, SourceFile> = await at.readFiles(wanted)
  for (const path of wanted) if (!files.has(path)) refused.push({ path, reason: 'not-utf8' })
  // On disk nobody knows an id, nor which of the files are git's.
  return { root, commit: at.commit, files, ignored, ...(at.commit === null ? {} : { others }), refused }
}
