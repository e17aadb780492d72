import type { AgentProject } from '../../../agent/agent-project.ts'
import { adkFunctions } from '../../adk-function.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const functionHeader: Rule = {
  name: 'function-header',
  class: 'adk',
  severity: 'error',
  description:
    'The ADK cannot put the header of the main function on one line, or a second function inside has the same name.',
  check,
}

function check(project: AgentProject): Finding[] {
  return adkFunctions(project).flatMap(({ resource, name, main, brokenHeader }) => {
    if (main === null) return []
    const findings = resource.python.outline.inner
      .filter((inner) => inner.name === name && !inner.inClass)
      .map(({ range }) => {
        const message = `"${name}" is defined a second time inside a function; the ADK then cannot tell which is the main one.`
        return findingOf(functionHeader, resource, range, message, 'Give the inner function another name.')
      })
    if (brokenHeader === null) return findings
    const message = `The ADK puts the header of "${name}" on one line, and the file is no Python after that: ${brokenHeader}.`
    const hint = 'Write the header without comments inside it, and begin the body on the line after its colon.'
    return [...findings, findingOf(functionHeader, resource, main.range, message, hint)]
  })
}
