import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { parseYaml } from '../core/agent/yaml.ts'
import type { AgentProject, SourceFile } from '../core/agent/agent-project.ts'
import { loadProject } from '../core/agent/load-project.ts'
import { GreenroomError } from '../core/errors.ts'
import { openRepository } from '../core/git/git.ts'
import { readFolder } from '../core/git/read-folder.ts'
import { readProjects } from '../core/git/read-projects.ts'
import { readRepository, type RepositoryAtCommit } from '../core/git/read-source.ts'
import { agentsOf } from '../core/promotion/agents-of.ts'
import type { GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import { loadConfig } from '../core/promotion/load-config.ts'
import type { Finding } from '../core/validate/finding.ts'
import type { Console } from './console.ts'

/** The agents below one folder, as read from disk or at a commit. */
export interface LoadedAgents {
  projects: readonly AgentProject[]
  config: GreenroomConfig | null
  /** Findings that belong to no agent: greenroom.yaml. */
  findings: readonly Finding[]
}

/** A repository at a ref; `.` is the files on disk. */
export async function readAt(console: Console, repo: string, ref: string): Promise<RepositoryAtCommit> {
  const path = await existing(console, repo)
  return ref === '.' ? readFolder(path) : readRepository(await openRepository(path), ref)
}

/** Loads every agent below `path`; GreenroomError `no-project` when there is none. */
export async function loadAgents(console: Console, path: string, ref: string | undefined): Promise<LoadedAgents> {
  const at = await readAt(console, path, ref ?? '.')
  const agents = await agentsAt(at)
  if (agents.projects.length === 0 && agents.findings.length === 0)
    throw new GreenroomError(`there is no agent project in ${path}${ref === undefined ? '' : ` at ${ref}`}`, {
      code: 'no-project',
      hint: 'An agent project is a folder with a project.yaml, in the layout of the PolyAI ADK.',
    })
  return ref === undefined ? belowPath(agents, relative(console.cwd, resolve(console.cwd, path))) : agents
}

/** Every agent of a repository at a commit, named as greenroom.yaml or its folder says. */
export async function agentsAt(at: RepositoryAtCommit): Promise<LoadedAgents> {
  const { config, findings } = await configAt(at)
  const sources = await readProjects(at)
  const projectYaml = (root: string) => {
    const file = sources.find((source) => source.root === root)?.files.get(root === '' ? 'project.yaml' : `${root}/project.yaml`)
    const document = file === undefined ? null : parseYaml(file.text)
    return document?.ok === true ? document.value : null
  }
  const named = agentsOf(config, sources.map((source) => source.root), projectYaml)
  const projects = named.agents.flatMap(({ name, root }) => {
    const source = sources.find((candidate) => candidate.root === root)
    return source === undefined ? [] : [loadProject(source, { name })]
  })
  return { projects, config, findings: [...findings, ...named.findings] }
}

/** greenroom.yaml at the root of a repository; null when it is not there or cannot be read (then with findings). */
export async function configAt(at: RepositoryAtCommit): Promise<{ config: GreenroomConfig | null; findings: readonly Finding[] }> {
  const files = await at.readFiles(['greenroom.yaml'])
  const file = files.get('greenroom.yaml')
  return file === undefined ? { config: null, findings: [] } : loadConfig(file)
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
    hint: 'Give a folder: an agent project, a folder that holds some, or a git repository.',
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
      ...project,
      root: project.root === '' ? prefix : `${prefix}/${project.root}`,
      files: new Map([...project.files].map(([path, file]): [string, SourceFile] => [`${prefix}/${path}`, { ...file, path: `${prefix}/${path}` }])),
      resources: project.resources.map((resource) => ({ ...resource, path: `${prefix}/${resource.path}` })),
      findings: project.findings.map(place),
    })),
  }
}
