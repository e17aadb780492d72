// What BASE and HEAD can be, in the order in which they are tried:
//
// - `.`, the working tree
// - a version that a runtime keeps, when --runtime gives its address: `sha256:…` or eight or more digits of it
// - an environment of greenroom.yaml: the tip of its branch, `origin`'s where there is one; it wins over a ref of its name
// - nothing: git's name of the empty tree, what a first commit is compared with
// - a git ref
// - a folder that holds a project.yaml
//
// Where a name could mean two of them, what it was taken for is said.

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { nameAgents } from '../../../core/check/name-agents.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { findWorkTree } from '../../../core/git/find-work-tree.ts'
import type { GitRepository } from '../../../core/git/git.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { findCommit, findRepository, readRepository, type RepositoryAtCommit } from '../../../core/git/read-source.ts'
import { isRevision } from '../../../core/git/ref-name.ts'
import type { Console } from '../parts/console.ts'
import { readAt } from '../parts/sources.ts'
import { findStoredVersion } from './find-stored-version.ts'
import type { FoundEnd } from './found-end.ts'

export interface EndOptions {
  folder: string
  /** null where the folder is in no repository. */
  repo: GitRepository | null
  agent?: string
  runtime: readonly string[]
  /** Branches by the names of their environments. */
  environments: () => Promise<ReadonlyMap<string, string>>
}

/** git's names of the tree that holds nothing, by SHA-1 and by SHA-256: known everywhere, in no repository. */
const EMPTY_TREES: ReadonlySet<string> = new Set([
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
])

const NO_FILES: RepositoryAtCommit = {
  commit: null,
  entries: [],
  readFiles: () => Promise.resolve(new Map()),
  folderId: () => null,
}

/** What greenroom.yaml lets an environment be called. */
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/

/** Finds out what a name means. Notes about names with two meanings go to standard error. */
export async function findEnd(console: Console, name: string, options: EndOptions): Promise<FoundEnd> {
  const { folder, repo, runtime, agent } = options
  checkName(name, runtime)
  if (EMPTY_TREES.has(name)) return foundAt(`${name.slice(0, 8)} (the empty tree)`, NO_FILES)
  if (name === '.') return foundAt(name, await readAt(console, folder, '.'))
  if (runtime.length > 0 && /^(?:sha256:)?[0-9a-f]{8,64}$/.test(name)) {
    const found = await findStoredVersion(console, name, { flags: runtime, agent })
    if (found !== null) return checkOnly(repo, name, { ref: found.ref, commit: found.version.commit, holds: found })
  }
  const branch = ENVIRONMENT.test(name) ? (await options.environments()).get(name) : undefined
  if (repo !== null && branch !== undefined) return ofEnvironment(console, repo, name, branch)
  const found = repo !== null && isRevision(name) ? await findRepository(repo, name) : null
  if (found !== null) return foundAt(name, found)
  const exported = await exportedFolder(console, name)
  if (exported !== null) return exported
  // Says which refs there are.
  return foundAt(name, await readAt(console, folder, name))
}

/** What is no name of anything and has a better answer than that. */
function checkName(name: string, runtime: readonly string[]): void {
  const wrong = (code: string, message: string, hint: string) => {
    throw new GreenroomError(message, { code, hint })
  }
  if (name === '') wrong('bad-ref', 'one of the two names is empty', 'Say . for the working tree.')
  const [from, to] = name.split(/\.{2,3}/)
  if (/^[^.].*\.{2,3}[^.]/.test(name) && !name.includes('/..'))
    wrong('bad-ref', `${name} is a range of commits`, `Name its two ends: greenroom diff ${from} ${to}`)
  if (name.startsWith('sha256:') && runtime.length === 0)
    wrong('no-runtime', `${name} is a version that a runtime keeps`, 'Say which runtime: --runtime NAME=URL')
}

function foundAt(ref: string, at: RepositoryAtCommit): FoundEnd {
  return { ref, commit: at.commit, holds: { at, folder: false } }
}

async function ofEnvironment(console: Console, repo: GitRepository, name: string, branch: string): Promise<FoundEnd> {
  const [remote, local] = [
    await findCommit(repo, `refs/remotes/origin/${branch}`),
    await findCommit(repo, `refs/heads/${branch}`),
  ]
  const commit = remote ?? local
  if (commit === null) {
    throw new GreenroomError(`the environment ${name} has no branch ${branch} here`, {
      code: 'ref-not-found',
      hint: `Fetch it (git fetch origin ${branch}), or name a git ref.`,
    })
  }
  const where = remote === null ? branch : `origin/${branch}`
  if (remote !== null && local !== null && remote !== local) {
    console.err(
      `${name} means ${where} at ${remote.slice(0, 8)}; your own branch ${branch} is at ${local.slice(0, 8)}\n`,
    )
  }
  const namesake = name === branch ? null : await findCommit(repo, name)
  if (namesake !== null && namesake !== commit) {
    console.err(`${name} means the environment, at ${where}; for the git ref of that name say refs/heads/${name}\n`)
  }
  const ref = where === name ? name : `${name} (${where})`
  return foundAt(ref, await readRepository(repo, commit))
}

/** A name of eight digits may be a commit as well. */
async function checkOnly(repo: GitRepository | null, name: string, end: FoundEnd): Promise<FoundEnd> {
  const isCommit = repo !== null && !name.startsWith('sha256:') && (await findCommit(repo, name)) !== null
  if (!isCommit) return end
  throw new GreenroomError(`${name} is a version that the runtime keeps, and a commit too`, {
    code: 'ambiguous',
    hint: `Say sha256:${name} for the version, or ${name}^{commit} for the commit.`,
  })
}

async function exportedFolder(console: Console, name: string): Promise<FoundEnd | null> {
  const path = resolve(console.cwd, name)
  const there = await stat(path).catch(() => null)
  if (there === null) return null
  if (!there.isDirectory()) {
    throw new GreenroomError(`${name} is a file, and no git ref`, {
      code: 'bad-path',
      hint: 'An exported agent is a folder with a project.yaml: unpack it.',
    })
  }
  const at = await readFolder(path)
  if ((await nameAgents(at)).agents.length > 0) return { ref: name, commit: null, holds: { at, folder: true } }
  const inside = await findWorkTree(path)
  throw new GreenroomError(`there is no project.yaml in ${name}`, {
    code: 'no-project',
    hint:
      inside === null
        ? 'An exported agent is a folder with a project.yaml.'
        : 'There is no git ref of that name either.',
  })
}
