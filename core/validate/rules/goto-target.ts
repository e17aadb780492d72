import type { AgentProject, Resource } from '../../agent/agent-project.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Finding } from '../finding.ts'
import { type KnownNames, flowNames, stepNames } from '../known-names.ts'
import { type Literal, callLiterals } from '../call-literals.ts'
import { flowFolderOf, pathInProject } from '../project-paths.ts'
import type { Rule } from '../rule.ts'

export const gotoTarget: Rule = {
  name: 'goto-target',
  class: 'adk',
  severity: 'error',
  description: '`flow.goto_step("…")` or `conv.goto_flow("…")` names a step or a flow that is not there.',
  check,
}

const PYTHON_KINDS: readonly string[] = [
  'function',
  'start_function',
  'end_function',
  'transition_function',
  'function_step',
]

function check(project: AgentProject): Finding[] {
  const flows = flowNames(project)
  const findings: Finding[] = []
  for (const resource of project.resources) {
    const text = PYTHON_KINDS.includes(resource.kind) ? project.files.get(resource.path)?.text : null
    if (text == null) continue
    findings.push(...unknownTargets(resource, callLiterals(text, 'conv.goto_flow'), flows, 'flow'))
    const folder = flowFolderOf(pathInProject(project, resource.path))
    if (folder == null) continue
    findings.push(...unknownTargets(resource, callLiterals(text, 'flow.goto_step'), stepNames(project, folder), 'step'))
  }
  return findings
}

/** Without any flow (or step) the ADK skips the check, and so does this rule. */
function unknownTargets(
  resource: Resource,
  targets: readonly Literal[],
  known: KnownNames,
  what: 'flow' | 'step',
): Finding[] {
  if (known.names.size === 0) return []
  const missing = targets.filter(({ text }) => !known.names.has(text.trim()) && !known.couldBeIn(text))
  return missing.map(({ text, range }) => ({
    rule: gotoTarget.name,
    severity: gotoTarget.severity,
    message: what === 'flow' ? `There is no flow "${text}".` : `There is no step "${text}" in this flow.`,
    hint: didYouMean(text, known.names, known.plural),
    path: resource.path,
    range,
  }))
}
