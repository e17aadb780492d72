import type { AgentProject, Resource } from '../agent/agent-project.ts'
import type { PythonFunction } from '../agent/python-file.ts'
import type { PythonCall } from '../agent/python-outline.ts'
import { flowFolderOf, pathInProject } from './project-paths.ts'
import { absoluteModule, pythonModules } from './python-modules.ts'
import type { PythonResource } from './python-resources.ts'

/**
 * The function of the project that a call means: through `conv.functions`, through `flow.functions` or by a name that the
 * file imports. Null when that is not certain: a name that is bound elsewhere too, a function that is defined twice.
 */
export function calledFunction(project: AgentProject, from: PythonResource, call: PythonCall): PythonFunction | null {
  const through = /(?:^|\.)(conv|flow)\.functions\.(\w+)$/.exec(call.callee)
  const name = through?.[2]
  if (name !== undefined) {
    const folder = through?.[1] === 'flow' ? flowFolderOf(pathInProject(project, from.path)) : ''
    if (folder === null) return null
    const prefix = folder === '' ? '' : `flows.${folder}.`
    return onlyDefinition(pythonModules(project).modules.get(`${prefix}functions.${name}`), name)
  }
  return importedFunction(project, from, call.callee)
}

function importedFunction(project: AgentProject, from: PythonResource, callee: string): PythonFunction | null {
  const { imports, bound } = from.python.outline
  if (bound.has(callee)) return null
  const found = imports.flatMap((one) => {
    const names = one.names?.filter((name) => name.as === callee) ?? []
    return names.map((name) => ({ one, name }))
  })
  const [first] = found
  if (first === undefined) return null
  const meant = new Set(found.map(({ one, name }) => `${absoluteModule(project, from, one)} ${name.name}`))
  const module = absoluteModule(project, from, first.one)
  if (module === null || meant.size > 1) return null
  return onlyDefinition(pythonModules(project).modules.get(module), first.name.name)
}

function onlyDefinition(file: Resource | undefined, name: string): PythonFunction | null {
  if (file?.python === undefined || file.python.errors.length > 0) return null
  const definitions = file.python.functions.filter((one) => one.name === name)
  const isImported = file.python.outline.imports.some((one) => one.names?.some((imported) => imported.as === name))
  return definitions.length === 1 && !isImported ? (definitions[0] ?? null) : null
}
