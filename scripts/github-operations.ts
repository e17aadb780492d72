const BY_AREA = {
  actions: `create-workflow-dispatch download-artifact get-artifact get-github-actions-default-workflow-permissions-repository
    get-github-actions-permissions-repository get-pending-deployments-for-run get-reviews-for-run get-workflow
    get-workflow-run list-jobs-for-workflow-run list-repo-workflows list-workflow-run-artifacts list-workflow-runs
    list-workflow-runs-for-repo review-pending-deployments-for-run`,
  apps: 'get-authenticated get-repo-installation list-repos-accessible-to-installation',
  checks: 'create get list-annotations list-for-ref update',
  git: `create-blob create-commit create-ref create-tag create-tree delete-ref get-blob get-commit get-ref get-tag get-tree
    list-matching-refs update-ref`,
  issues: `add-labels create-comment create-label delete-comment get get-comment get-label list-comments
    list-labels-for-repo list-labels-on-issue remove-label set-labels update-comment update-label`,
  pulls: 'create create-review get list list-commits list-files list-reviews merge update',
  'rate-limit': 'get',
  repos: `compare-commits-with-basehead create-commit-status create-deployment create-deployment-status
    create-or-update-environment create-release delete-deployment delete-release get get-all-environments get-branch
    get-branch-protection get-branch-rules get-combined-status-for-ref get-commit get-content get-deployment
    get-deployment-status get-environment get-latest-release get-release get-release-by-tag get-repo-ruleset
    get-repo-rulesets list-branches list-commit-statuses-for-ref list-commits list-deployment-branch-policies
    list-deployment-statuses list-deployments list-pull-requests-associated-with-commit list-releases list-tags
    update-release`,
  users: 'get-authenticated get-by-username',
}

/**
 * The operations of GitHub's REST API that the tests know, by the operationId of GitHub's own description: what Greenroom
 * calls, and what a test needs to arrange GitHub and to look at it.
 */
export const OPERATIONS: readonly string[] = Object.entries(BY_AREA).flatMap(([area, names]) =>
  names.split(/\s+/).map((name) => `${area}/${name}`),
)
