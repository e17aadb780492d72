import type { AgentProject } from '../../../agent/agent-project.ts'
import { type AdkFunction, adkFunctions, isUnderstood } from '../../adk-function.ts'
import { callLiterals } from '../../call-literals.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { type KnownNames, flowNames, stepNames } from '../../known-names.ts'
import { flowFolderOf, pathInProject } from '../../project-paths.ts'
import type { Rule, Subject } from '../../rule.ts'

export const gotoTarget: Rule = {
  name: 'goto-target',
  class: 'adk',
  severity: 'error',
  description: '`flow.goto_step("…")` or `conv.goto_flow("…")` names a step or a flow that is not there.',
  check,
}

function check(project: AgentProject): Finding[] {
  const flows = flowNames(project)
  return adkFunctions(project).flatMap((one) => {
    const text = project.files.get(one.resource.path)?.text
    if (text === undefined || !text.includes('.goto_')) return []
    const seen = withoutDecorators(text, one)
    const folder = flowFolderOf(pathInProject(project, one.resource.path))
    return [
      ...unknownTargets(one, seen, null, flows),
      ...(folder === null ? [] : unknownTargets(one, seen, folder, stepNames(project, folder))),
    ]
  })
}

/** Flows, or the steps of the flow `within`. Without any flow (or step) the ADK skips the check, and so does this rule. */
function unknownTargets({ resource }: AdkFunction, seen: string, within: string | null, known: KnownNames): Finding[] {
  if (known.names.size === 0) return []
  const call = within === null ? 'conv.goto_flow' : 'flow.goto_step'
  const missing = callLiterals(seen, call).filter(({ text }) => !known.names.has(text) && !known.couldBeIn(text))
  return missing.map(({ text, range }) => {
    const message = within === null ? `There is no flow "${text}".` : `There is no step "${text}" in this flow.`
    const hint = didYouMean(text, known.names, known.plural)
    return findingOf(gotoTarget, resource, range, message, hint, missingTarget(text, within))
  })
}

function missingTarget(name: string, within: string | null): Subject {
  return within === null ? { state: 'missing', kind: 'flow', name } : { state: 'missing', kind: 'step', name, within }
}

/** The lines of decorators that the ADK takes away are not looked at; every other place stays where it is. */
function withoutDecorators(text: string, { main }: AdkFunction): string {
  const taken = (main?.decorators ?? []).filter((decorator) => isUnderstood(decorator))
  if (taken.length === 0) return text
  const isTaken = (line: number) => taken.some(({ range }) => range.line <= line && line <= range.endLine)
  return text
    .split('\n')
    .map((line, index) => (isTaken(index + 1) ? ' '.repeat(line.length) : line))
    .join('\n')
}
