import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const futureAnnotations: Rule = {
  name: 'future-annotations',
  class: 'greenroom',
  severity: 'warning',
  description: '`from __future__ import annotations` can break what the platform makes of a function’s parameters.',
  check,
}

function check(project: AgentProject): Finding[] {
  return pythonResources(project).flatMap((resource) => {
    const found = resource.python.outline.imports.find((one) => one.level === 0 && one.module === '__future__')
    const name = found?.names?.find((one) => one.name === 'annotations')
    if (name === undefined) return []
    const message = 'With this import annotations are texts, which the generated code of the platform does not expect.'
    return [findingOf(futureAnnotations, resource, name.range, message, 'Remove it; Python 3.14 does not need it.')]
  })
}
