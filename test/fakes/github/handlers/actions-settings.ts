import { type Handlers, ok } from '../call.ts'
import { apiOf } from '../json/repository-json.ts'

export const ACTIONS_SETTINGS: Handlers = {
  'actions/get-github-actions-permissions-repository': (call, repository) => {
    const { actionsEnabled: enabled = true, allowedActions = 'all' } = repository.options
    const selected = `${apiOf(call.state, repository)}/actions/permissions/selected-actions`
    return ok({
      enabled,
      ...(enabled ? { allowed_actions: allowedActions } : {}),
      ...(allowedActions === 'selected' ? { selected_actions_url: selected } : {}),
      sha_pinning_required: false,
    })
  },
  'actions/get-github-actions-default-workflow-permissions-repository': (_call, repository) => {
    const { default: level = 'read', canApprovePullRequests = true } = repository.options.workflowPermissions ?? {}
    return ok({ default_workflow_permissions: level, can_approve_pull_request_reviews: canApprovePullRequests })
  },
}
