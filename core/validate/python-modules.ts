import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { brokenFiles } from './broken-files.ts'
import { perProject } from './per-project.ts'
import { pathInProject } from './project-paths.ts'

/** What a dotted name of the project can stand for: function files and the folders they lie in. */
export interface PythonModules {
  /** `functions.track_order` -> its file. */
  modules: ReadonlyMap<string, Resource>
  /** `functions`, `flows`, `flows.book_a_bike`, `flows.book_a_bike.functions`. */
  packages: ReadonlySet<string>
  /** True for a module that is or could be there, in a file or folder that could not be read. */
  isUnread(module: string): boolean
}

export const pythonModules: (project: AgentProject) => PythonModules = perProject((project) => {
  const modules = new Map<string, Resource>()
  const packages = new Set<string>(['functions', 'flows'])
  for (const resource of project.resources) {
    if (resource.python === undefined) continue
    const parts = moduleParts(project, resource)
    modules.set(parts.join('.'), resource)
    for (let length = parts.length - 1; length > 0; length--) packages.add(parts.slice(0, length).join('.'))
  }
  const unread = [...brokenFiles(project)].map((path) => path.replace(/\.py$/, '').replaceAll('/', '.'))
  const isUnread = (module: string) => unread.some((one) => module === one || module.startsWith(`${one}.`))
  return { modules, packages, isUnread }
})

/** `['functions', 'track_order']` of `functions/track_order.py`. */
function moduleParts(project: Pick<AgentProject, 'root'>, resource: Pick<Resource, 'path'>): string[] {
  return pathInProject(project, resource.path).replace(/\.py$/, '').split('/')
}

/** The dotted name an import means, seen from a file; null for one that leaves the project. */
export function absoluteModule(
  project: Pick<AgentProject, 'root'>,
  from: Pick<Resource, 'path'>,
  { level, module }: { level: number; module: string },
): string | null {
  const parts = module === '' ? [] : module.split('.')
  if (level === 0) return parts[0] === 'functions' || parts[0] === 'flows' ? module : null
  const above = moduleParts(project, from)
  if (level >= above.length) return level === above.length && isTop(parts[0]) ? module : null
  return [...above.slice(0, above.length - level), ...parts].join('.')
}

function isTop(part: string | undefined): boolean {
  return part === 'functions' || part === 'flows'
}
