import { stat } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import type { Attribute } from '../../../core/check/attribute-changes.ts'
import { readSide } from '../../../core/check/read-side.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { fileHistory } from '../../../core/git/file-history.ts'
import { findWorkTree } from '../../../core/git/find-work-tree.ts'
import { openRepository } from '../../../core/git/git.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { readRepository, type RepositoryAtCommit } from '../../../core/git/read-source.ts'
import type { GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import type { Finding } from '../../../core/validate/finding.ts'
import type { Console } from './console.ts'
import { moveProject } from './move-project.ts'

/** The agents below one folder, as read from disk or at a commit. */
export interface LoadedAgents {
  projects: readonly AgentProject[]
  config: GreenroomConfig | null
  /** Findings that belong to no agent: greenroom.yaml. */
  findings: readonly Finding[]
}

/** A repository at a ref; `.` is the files on disk, from the top of the clone. */
export async function readAt(console: Console, repo: string, ref: string): Promise<RepositoryAtCommit> {
  const path = await existing(console, repo)
  if (ref !== '.') return readRepository(await openRepository(path), ref)
  return readFolder((await findWorkTree(path))?.top ?? path)
}

/** Two states of one repository. */
export interface ReadRange {
  base: RepositoryAtCommit
  head: RepositoryAtCommit
  /** Asks git who changed files between the two; nobody is named for files on disk. */
  attribute?: Attribute
}

/** As `readAt`, for two refs at the same time. */
export async function readRange(
  console: Console,
  path: string,
  refs: { base: string; head: string },
): Promise<ReadRange> {
  const folder = await existing(console, path)
  const opened = await openRepository(folder).catch((error: unknown) => {
    if (refs.base === '.' && refs.head === '.') return null
    throw error
  })
  const read = (ref: string) =>
    ref === '.' || opened === null ? readAt(console, path, ref) : readRepository(opened, ref)
  const [base, head] = await Promise.all([read(refs.base), read(refs.head)])
  const range = { base: base.commit, head: head.commit }
  return {
    base,
    head,
    ...(opened === null ? {} : { attribute: (paths) => fileHistory(opened, range, paths) }),
  }
}

/**
 * Loads every agent below `path`, on disk or at a ref of its repository. Paths come out as a person in the current folder
 * would type them; at a ref they are the repository's. GreenroomError `no-project` when there is none.
 */
export async function loadAgents(console: Console, path: string, ref: string | undefined): Promise<LoadedAgents> {
  const folder = await existing(console, path)
  const agents = ref === undefined ? await agentsOnDisk(console, folder) : await agentsAtRef(console, folder, ref)
  if (agents.projects.length > 0 || agents.findings.length > 0) return agents
  throw new GreenroomError(`there is no agent project in ${path}${ref === undefined ? '' : ` at ${ref}`}`, {
    code: 'no-project',
    hint: 'An agent project is a folder with a project.yaml, in the layout of the PolyAI ADK.',
  })
}

async function agentsOnDisk(console: Console, folder: string): Promise<LoadedAgents> {
  const { agents: projects, config, findings } = await readSide(await readFolder(folder))
  return belowPath({ projects, config, findings }, relative(console.cwd, folder))
}

async function agentsAtRef(console: Console, folder: string, ref: string): Promise<LoadedAgents> {
  const { agents, config, findings } = await readSide(await readAt(console, folder, ref))
  const prefix = (await findWorkTree(folder))?.prefix ?? ''
  const inside = ({ root }: AgentProject) => prefix === '' || root === prefix || root.startsWith(`${prefix}/`)
  return { projects: agents.filter(inside), config, findings: prefix === '' ? findings : [] }
}

/** Only the agent called `name`; GreenroomError `unknown-agent` lists those that are there. */
export function onlyAgent<T>(all: readonly T[], nameOf: (item: T) => string, name: string | undefined): readonly T[] {
  if (name === undefined) return all
  const chosen = all.filter((item) => nameOf(item) === name)
  if (chosen.length > 0) return chosen
  throw new GreenroomError(`there is no agent called ${name} here`, {
    code: 'unknown-agent',
    hint: `Agents: ${all.map(nameOf).join(', ') || 'none'}`,
  })
}

async function existing(console: Console, path: string): Promise<string> {
  const whole = resolve(console.cwd, path)
  const found = await stat(whole).catch(() => null)
  if (found?.isDirectory() === true) return whole
  throw new GreenroomError(found === null ? `${path} does not exist` : `${path} is a file, not a folder`, {
    code: 'bad-path',
    hint: 'Give an agent project, a folder that holds some, or a git repository.',
  })
}

/** Paths as a person in the current folder would type them. */
function belowPath(agents: LoadedAgents, prefix: string): LoadedAgents {
  if (prefix === '') return agents
  const place = (finding: Finding): Finding => ({ ...finding, path: `${prefix}/${finding.path}` })
  return {
    config: agents.config,
    findings: agents.findings.map(place),
    projects: agents.projects.map((project) => ({
      ...moveProject(project, '', prefix),
      name: project.root === '' ? basename(prefix) : project.name,
    })),
  }
}
