import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { WHOLE_FILE } from './finding.ts'

/** The agent's project.yaml: where a finding stands that is about something that is no longer there. */
export function projectFile({ root }: AgentProject): Pick<Resource, 'path' | 'locate'> {
  return { path: root === '' ? 'project.yaml' : `${root}/project.yaml`, locate: () => WHOLE_FILE }
}
