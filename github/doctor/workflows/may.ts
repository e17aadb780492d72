import type { JobPermissions } from './workflow-file.ts'

/** Whether the token of a job has a permission; `byDefault` is what the repository gives where nothing is named. */
export function may(
  permissions: JobPermissions | null,
  wanted: { permission: string; level: 'read' | 'write' },
  byDefault: 'read' | 'write' | null,
): boolean | null {
  if (permissions === null) {
    if (byDefault === 'write') return true
    if (byDefault === null) return null
    // docs.github.com, GITHUB_TOKEN: the restricted default reads contents and packages, and nothing else.
    return wanted.level === 'read' && wanted.permission === 'contents'
  }
  const level = 'all' in permissions ? permissions.all : permissions.named[wanted.permission]
  return level === 'write' || (level === 'read' && wanted.level === 'read')
}
