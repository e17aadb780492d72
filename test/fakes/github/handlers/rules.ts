import { may } from '../actors.ts'
import { type Call, found, type Handlers, numberOf, ok, paramOf, Refusal } from '../call.ts'
import { apiOf } from '../json/repository-json.ts'
import { idOf } from '../json/user-json.ts'
import { page } from '../page.ts'
import { rulesOfBranch } from '../rules/rules-of-branch.ts'
import type { Json, Repository, Ruleset } from '../state.ts'

export const RULES: Handlers = {
  // Also of branches that are not there yet, and without those that are disabled or only evaluated.
  'repos/get-branch-rules': (call, repository) => {
    demandPlan(repository)
    const rules = rulesOfBranch(repository, paramOf(call, 'branch'))
    return page(call, rules, ({ rule, ruleset }) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: repository.fullName,
      ruleset_id: ruleset.id,
    }))
  },
  'repos/get-repo-rulesets': (call, repository) => {
    demandPlan(repository)
    return page(call, repository.rulesets, (ruleset) => rulesetJson(call, repository, ruleset))
  },
  'repos/get-repo-ruleset': (call, repository) => {
    demandPlan(repository)
    const ruleset = found(repository.rulesets.find(({ id }) => id === numberOf(call, 'ruleset_id')))
    const actors = ruleset.bypass.map((login) => ({
      actor_id: idOf(login.replace('[bot]', '')),
      actor_type: login.endsWith('[bot]') ? 'Integration' : 'User',
      bypass_mode: 'always',
    }))
    return ok({
      ...rulesetJson(call, repository, ruleset),
      conditions: { ref_name: { include: ruleset.include, exclude: [] } },
      rules: ruleset.rules,
      // Who may bypass is told to administrators alone.
      ...(may(call.actor, 'administration', 'write') ? { bypass_actors: actors } : {}),
      current_user_can_bypass: ruleset.bypass.includes(call.actor.login) ? 'always' : 'never',
    })
  },
}

function rulesetJson(call: Call, repository: Repository, { id, name, enforcement }: Ruleset): Json {
  return {
    id,
    name,
    enforcement,
    target: 'branch',
    source_type: 'Repository',
    source: repository.fullName,
    node_id: `RRS_${id}`,
    _links: { self: { href: `${apiOf(call.state, repository)}/rulesets/${id}` } },
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

/** docs.github.com, about rulesets: private repositories of the free plan have none. */
function demandPlan(repository: Repository): void {
  const { private: hidden = false, plan = 'team' } = repository.options
  if (hidden && plan === 'free')
    throw new Refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
}
