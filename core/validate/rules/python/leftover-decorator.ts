import type { AgentProject } from '../../../agent/agent-project.ts'
import { type AdkFunction, adkFunctions, isUnderstood, needsDescription } from '../../adk-function.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding, Range } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const leftoverDecorator: Rule = {
  name: 'leftover-decorator',
  class: 'adk',
  severity: 'error',
  description:
    'A decorator of the ADK stands elsewhere than at the main function, or in a form the ADK does not understand.',
  check,
}

const ADK_DECORATOR = /^@(?:func_description|func_parameter|func_latency_control)/

function check(project: AgentProject): Finding[] {
  return adkFunctions(project).flatMap((one) => {
    const text = one.main === null ? null : project.files.get(one.resource.path)?.text
    return text?.includes('@func_') === true ? leftovers(one, text.split(/\r\n|\r|\n/)) : []
  })
}

function leftovers({ resource, main, name }: AdkFunction, lines: readonly string[]): Finding[] {
  const ofMain = main?.decorators ?? []
  return lines.flatMap((line, index) => {
    const found = ADK_DECORATOR.exec(line)?.[0]
    const decorator = ofMain.find(({ range }) => range.line <= index + 1 && index < range.endLine)
    if (found === undefined || (decorator !== undefined && isUnderstood(decorator))) return []
    // Said by the rules about descriptions and parameters.
    if (decorator !== undefined && (found === '@func_parameter' || needsDescription(resource.kind))) return []
    const range: Range = { line: index + 1, column: 1, endLine: index + 1, endColumn: found.length + 1 }
    if (decorator !== undefined) {
      return findingOf(leftoverDecorator, resource, range, `The ADK does not understand ${found} in this form.`, FORMS)
    }
    const message = `${found} stands elsewhere than at the main function "${name}".`
    return findingOf(leftoverDecorator, resource, range, message, 'Remove it: a helper cannot be called by the model.')
  })
}

const FORMS = 'Write @func_description("text"), @func_parameter("name", "description") or @func_latency_control(…).'
