import { unknownResult } from '../fact.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'default-permissions'

/** What the token of a job may that names no permissions. */
export function defaultPermissions({ repository, workflowPermissions }: RepositoryFacts): DoctorResult[] {
  if (!workflowPermissions.known)
    return [unknownResult(CHECK, 'what workflows may that name no permissions', workflowPermissions)]
  if (workflowPermissions.value.byDefault === 'read')
    return [{ check: CHECK, level: 'ok', message: 'workflows that name no permissions may only read' }]
  return [
    {
      check: CHECK,
      level: 'warning',
      message: 'workflows that name no permissions may write everything',
      why: 'Any step of any such job can push to the branches of environments.',
      fix: `gh api -X PUT repos/${repository}/actions/permissions/workflow -f default_workflow_permissions=read`,
    },
  ]
}
