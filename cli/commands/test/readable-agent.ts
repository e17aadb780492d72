import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { renderFindingsText } from '../../../core/report/render-findings.ts'
import type { TestSet } from '../../../core/test-sets/test-case.ts'
import { testSetsOf } from '../../../core/test-sets/test-sets-of.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import type { Console } from '../parts/console.ts'

export interface ReadableAgent {
  project: AgentProject
  version: AgentVersion
  sets: readonly TestSet[]
}

/** The version and the test sets of an agent; GreenroomError `unreadable`, with the findings written, when there is an error. */
export function readableAgent(console: Console, project: AgentProject): ReadableAgent {
  const { sets, findings } = testSetsOf(project)
  const version = versionOf(project)
  const errors = [...project.findings, ...findings].filter((finding) => finding.severity === 'error')
  if (version !== null && findings.every((finding) => finding.severity !== 'error')) return { project, version, sets }
  console.err(renderFindingsText(errors, { colour: false }))
  throw new GreenroomError(`the ${version === null ? 'agent' : 'test sets'} of ${project.name} cannot be read`, {
    code: 'unreadable',
    hint: 'Fix the findings above, then run the tests again.',
  })
}
