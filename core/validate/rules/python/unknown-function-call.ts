import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { fileStem, flowFolderOf, pathInProject } from '../../project-paths.ts'
import { type PythonModules, pythonModules } from '../../python-modules.ts'
import { type PythonResource, pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const unknownFunctionCall: Rule = {
  name: 'unknown-function-call',
  class: 'greenroom',
  severity: 'warning',
  description: '`conv.functions.x(…)` or `flow.functions.x(…)` calls a function that is not there.',
  check,
}

function check(project: AgentProject): Finding[] {
  const known = pythonModules(project)
  return pythonResources(project).flatMap((resource) => checkFile(project, resource, known))
}

function checkFile(project: AgentProject, resource: PythonResource, known: PythonModules): Finding[] {
  const flow = flowFolderOf(pathInProject(project, resource.path))
  return resource.python.outline.calls.flatMap(({ callee, range }) => {
    const [, owner, name] = /^(conv|flow)\.functions\.(\w+)$/.exec(callee) ?? []
    if (name === undefined || (owner === 'flow' && flow === null)) return []
    const folder = owner === 'flow' ? `flows.${flow}.functions` : 'functions'
    const module = `${folder}.${name}`
    if (known.modules.has(module) || known.isUnread(module)) return []
    const names = [...known.modules]
      .filter(([one]) => one.startsWith(`${folder}.`))
      .map(([, { path }]) => fileStem(path))
    const message = owner === 'flow' ? `This flow has no function "${name}".` : `There is no global function "${name}".`
    const plural = owner === 'flow' ? 'functions of this flow' : 'global functions'
    const hint = didYouMean(name, names, plural)
    const within = owner === 'flow' ? (flow ?? '') : ''
    return findingOf(unknownFunctionCall, resource, range, message, hint, {
      state: 'missing',
      kind: 'fn',
      name,
      within,
    })
  })
}
