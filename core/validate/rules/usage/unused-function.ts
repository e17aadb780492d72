import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { functionsUseEachOther, pythonMentions, textMentions } from '../../mentions.ts'
import { fileStem, flowFolderOf, pathInProject } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unusedFunction: Rule = {
  name: 'unused-function',
  class: 'greenroom',
  severity: 'notice',
  description: 'A function is named nowhere: no prompt refers to it, no other file imports, calls or mentions it.',
  check,
}

function check(project: AgentProject): Finding[] {
  if (!functionsUseEachOther(project)) return []
  const functions = [...resourcesOfKind(project, 'function'), ...resourcesOfKind(project, 'transition_function')]
  return functions
    .filter((one) => !isMentioned(project, one))
    .map((one) => {
      const name = fileStem(one.path)
      const message = `Nothing names the function "${name}".`
      const where = one.kind === 'function' ? `{{fn:${name}}}` : `{{ft:${name}}}`
      const hint = `Refer to it with ${where}, call it, or remove the file.`
      const within = flowFolderOf(pathInProject(project, one.path)) ?? ''
      return findingOf(unusedFunction, one, '', message, hint, { state: 'unused', kind: 'fn', name, within })
    })
}

/** A name in a comment counts, as does one that another file defines too: better silent than wrong. */
function isMentioned(project: AgentProject, { path, python }: Resource): boolean {
  const name = fileStem(path)
  // What does not parse, or is not defined, has a finding of its own.
  if (python === undefined || !python.functions.some((one) => one.name === name)) return true
  const { words } = pythonMentions(project)
  return (words.has(name) && words.get(name) !== path) || textMentions(project).words.has(name)
}
