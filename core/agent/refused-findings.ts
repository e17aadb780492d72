import type { Finding } from '../validate/finding.ts'
import { WHOLE_FILE } from '../validate/finding.ts'
import type { ProjectSource, RefusedEntry } from './agent-project.ts'
import { kindOfPath, kindsBelow } from './kind-of-path.ts'

const REASONS: Readonly<Record<RefusedEntry['reason'], string>> = {
  symlink: 'is a symbolic link, which is never followed',
  submodule: 'is a submodule, which is never read',
  'too-large': 'is larger than 5 MB',
  'not-utf8': 'is not UTF-8 text',
}

/** Findings for the entries of a project that were not read: an error where the project would have had its files there. */
export function refusedFindings(source: ProjectSource): Finding[] {
  return source.refused.flatMap((entry) => {
    const path = source.root === '' ? entry.path : entry.path.slice(source.root.length + 1)
    if (path === '_gen' || path.startsWith('_gen/')) return []
    const managed = kindOfPath(path) !== null || kindsBelow(path).length > 0
    return {
      rule: 'refused-entry',
      severity: managed ? 'error' : 'notice',
      message: `${path} ${REASONS[entry.reason]}.`,
      ...(managed ? { hint: 'Put the file itself in its place.' } : {}),
      path: entry.path,
      range: WHOLE_FILE,
    } satisfies Finding
  })
}
