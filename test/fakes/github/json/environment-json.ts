import { effectiveRules } from '../environments.ts'
import type { Environment, GitHubState, Json, Repository } from '../state.ts'
import { apiOf, webOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

export function environmentJson(state: GitHubState, repository: Repository, made: Environment): Json {
  const environment = effectiveRules(repository, made)
  const { id, name, created_at, branches, canAdminsBypass = true } = environment
  const path = encodeURIComponent(name)
  return {
    id,
    name,
    created_at,
    updated_at: created_at,
    node_id: `EN_${id}`,
    url: `${apiOf(state, repository)}/environments/${path}`,
    html_url: `${webOf(repository)}/deployments/activity_log?environments_filter=${path}`,
    can_admins_bypass: canAdminsBypass,
    protection_rules: protectionRules(environment),
    deployment_branch_policy:
      branches === undefined
        ? null
        : {
            protected_branches: branches === 'protected',
            custom_branch_policies: branches !== 'protected',
          },
  }
}

function protectionRules({
  id,
  reviewers = [],
  preventSelfReview = false,
  waitTimer = 0,
  branches,
}: Environment): Json[] {
  const people = reviewers.map((login) => ({ type: 'User', reviewer: userJson(login) }))
  return [
    ...(waitTimer > 0 ? [{ id: id * 10 + 1, node_id: `GA_${id}1`, type: 'wait_timer', wait_timer: waitTimer }] : []),
    ...(people.length > 0
      ? [
          {
            id: id * 10 + 2,
            node_id: `GA_${id}2`,
            type: 'required_reviewers',
            prevent_self_review: preventSelfReview,
            reviewers: people,
          },
        ]
      : []),
    ...(branches === undefined ? [] : [{ id: id * 10 + 3, node_id: `GA_${id}3`, type: 'branch_policy' }]),
  ]
}
