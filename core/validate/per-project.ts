import type { AgentProject } from '../agent/agent-project.ts'

/** Wraps a look-up so that it is made once for a project and forgotten with it. */
export function perProject<T>(make: (project: AgentProject) => T): (project: AgentProject) => T {
  const made = new WeakMap<AgentProject, { value: T }>()
  return (project) => {
    const known = made.get(project)
    if (known !== undefined) return known.value
    const value = make(project)
    made.set(project, { value })
    return value
  }
}
