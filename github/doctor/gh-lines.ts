import type { EnvironmentEntry } from '../../core/promotion/greenroom-config.ts'

/** Calls of the `gh` command line that put an environment right, to copy: one a line. */
export function createEnvironmentLines(repository: string, { name, branch, gates }: EnvironmentEntry): string {
  const environment = `repos/${repository}/environments/${encodeURIComponent(name)}`
  const reviewers =
    gates.approval === 'github-environment'
      ? '"reviewers":[{"type":"Team","id":TEAM_ID}],"prevent_self_review":true,'
      : ''
  const policy = '"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}'
  return [
    `echo '{${reviewers}${policy}}' | gh api -X PUT ${environment} --input -`,
    `gh api -X POST ${environment}/deployment-branch-policies -f name=${branch}`,
  ].join('\n')
}

/** Where a person finds the settings of an environment. */
export function environmentSettings(repository: string, name: string): string {
  return `github.com/${repository} → Settings → Environments → ${name}`
}
