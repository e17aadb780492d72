import { found, type Handlers, ok, paramOf, Refusal } from '../call.ts'
import { effectiveRules, environmentOf, nameEnvironment } from '../environments.ts'
import { environmentJson } from '../json/environment-json.ts'
import { idOf } from '../json/user-json.ts'
import { page } from '../page.ts'

export const ENVIRONMENTS: Handlers = {
  'repos/get-all-environments': (call, repository) =>
    page(call, repository.environments, (one) => environmentJson(call.state, repository, one), 'environments'),
  'repos/get-environment': (call, repository) =>
    ok(environmentJson(call.state, repository, found(environmentOf(repository, paramOf(call, 'environment_name'))))),
  'repos/create-or-update-environment': (call, repository) => {
    const { wait_timer, prevent_self_review } = call.body as { wait_timer?: number; prevent_self_review?: boolean }
    const { private: hidden = false, plan = 'team' } = repository.options
    // docs.github.com, deployments and environments: no environments on private repositories of the free plan.
    if (hidden && plan === 'free') throw new Refusal(422, 'Failed to create the environment protection rule.')
    const environment = nameEnvironment(call.state, repository, paramOf(call, 'environment_name'))
    if (wait_timer !== undefined) environment.waitTimer = wait_timer
    if (prevent_self_review !== undefined) environment.preventSelfReview = prevent_self_review
    return ok(environmentJson(call.state, repository, environment))
  },
  'repos/list-deployment-branch-policies': (call, repository) => {
    const environment = found(environmentOf(repository, paramOf(call, 'environment_name')))
    const { branches } = effectiveRules(repository, environment)
    // Only environments with patterns of their own have them.
    const patterns = branches === undefined || branches === 'protected' ? [] : branches
    const show = (name: string): unknown => ({ id: idOf(name), node_id: `BP_${idOf(name)}`, name, type: 'branch' })
    return page(call, patterns, show, 'branch_policies')
  },
}
