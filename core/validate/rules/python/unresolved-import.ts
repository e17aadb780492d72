import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import type { PythonImport } from '../../../agent/python-outline.ts'
import { nearestName } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { type PythonModules, absoluteModule, pythonModules } from '../../python-modules.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule, Subject } from '../../rule.ts'

export const unresolvedImport: Rule = {
  name: 'unresolved-import',
  class: 'greenroom',
  severity: 'warning',
  description: 'A function file imports a file, or a name of a file, that is not there.',
  check,
}

function check(project: AgentProject): Finding[] {
  const known = pythonModules(project)
  return pythonResources(project).flatMap((resource) =>
    resource.python.outline.imports
      .filter((one) => !one.guarded)
      .flatMap((one) => checkImport(project, resource, one, known)),
  )
}

function checkImport(project: AgentProject, from: Resource, one: PythonImport, known: PythonModules): Finding[] {
  const module = absoluteModule(project, from, one)
  if (module === null || known.isUnread(module)) return []
  const file = known.modules.get(module)
  if (file === undefined && !known.packages.has(module)) {
    return [missingModule(from, module, one.range, known)]
  }
  return (one.names ?? []).flatMap(({ name, range }) => {
    if (name === '*') return []
    if (file !== undefined) return definesName(file, name) ? [] : [missingName(from, file, name, range)]
    const inner = module === '' ? name : `${module}.${name}`
    const isThere = known.modules.has(inner) || known.packages.has(inner) || known.isUnread(inner)
    return isThere ? [] : [missingModule(from, inner, range, known)]
  })
}

function missingModule(from: Resource, module: string, range: Finding['range'], known: PythonModules): Finding {
  const path = `${module.replaceAll('.', '/')}.py`
  const nearest = nearestModule(module, [...known.modules.keys()])
  const hint = nearest === null ? 'Add the file, or take the import out.' : `Did you mean "${nearest}"?`
  return findingOf(unresolvedImport, from, range, `There is no file ${path} to import.`, hint, missingFunction(module))
}

function missingFunction(module: string): Subject | undefined {
  const [, within = '', name] = /^(?:flows\.([^.]+)\.)?functions\.([^.]+)$/.exec(module) ?? []
  return name === undefined ? undefined : { state: 'missing', kind: 'fn', name, within }
}

/** A file of a similar name in the same folder, or of the same name in another. */
function nearestModule(module: string, modules: readonly string[]): string | null {
  const [, folder = '', stem = ''] = /^(.*\.)?([^.]*)$/.exec(module) ?? []
  const beside = modules.filter((one) => one.startsWith(folder) && !one.slice(folder.length).includes('.'))
  const names = beside.map((one) => one.slice(folder.length))
  const name = nearestName(stem, names)
  return name === null ? (modules.find((one) => one.endsWith(`.${stem}`)) ?? null) : folder + name
}

function missingName(from: Resource, file: Resource, name: string, range: Finding['range']): Finding {
  const nearest = nearestName(name, [...(file.python?.outline.names ?? [])].sort())
  const hint = nearest === null ? 'Define it there, or take the import out.' : `Did you mean "${nearest}"?`
  return findingOf(unresolvedImport, from, range, `${file.path} defines no "${name}".`, hint)
}

/** The classes and decorators that every function file gets from the generated header. */
const GENERATED = /^(?:[A-Z][A-Za-z]*[a-z][A-Za-z]*|func_\w+)$/

/** True when a file has the name at its top level, or when only running it would tell. */
function definesName({ python }: Resource, name: string): boolean {
  if (python === undefined || python.errors.length > 0 || /^__\w+__$/.test(name)) return true
  const { names, imports } = python.outline
  if (names.has(name) || names.has('__getattr__') || names.has('globals') || names.has('exec')) return true
  const stars = imports.filter((one) => one.names?.some((imported) => imported.name === '*') === true)
  return stars.some(({ module }) => (module !== '_gen' && module !== 'imports') || GENERATED.test(name))
}
