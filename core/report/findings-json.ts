import type { AgentProject } from '../agent/agent-project.ts'
import type { Finding, Severity } from '../validate/finding.ts'

interface FindingJson {
  rule: string
  severity: Severity
  message: string
  hint: string | null
  /** What `validate --fix` does about it; only where it does something. */
  fix?: string
  path: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

export interface FindingsJson {
  /** False as soon as one finding is an error. */
  valid: boolean
  /** `path` is the project's folder, `.` for the repository's root; `resources` counts by kind. */
  agents: { path: string; name: string; resources: Record<string, number> }[]
  findings: FindingJson[]
}

/** `validate --format json`. */
export function findingsJson(
  projects: readonly Pick<AgentProject, 'name' | 'root' | 'resources'>[],
  findings: readonly Finding[],
): FindingsJson {
  return {
    valid: !findings.some((finding) => finding.severity === 'error'),
    agents: projects.map(({ name, root, resources }) => ({
      path: root === '' ? '.' : root,
      name,
      resources: counts(resources),
    })),
    findings: findings.map(findingJson),
  }
}

function counts(resources: AgentProject['resources']): Record<string, number> {
  const found: Record<string, number> = {}
  for (const { kind } of resources) found[kind] = (found[kind] ?? 0) + 1
  return found
}

function findingJson({ rule, severity, message, hint, fix, path, range }: Finding): FindingJson {
  const { line, column, endLine, endColumn } = range
  const fixed = fix === undefined ? {} : { fix }
  return { rule, severity, message, hint: hint ?? null, ...fixed, path, line, column, endLine, endColumn }
}
