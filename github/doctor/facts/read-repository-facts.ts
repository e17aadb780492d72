import type { EnvironmentEntry } from '../../../core/promotion/greenroom-config.ts'
import type { Place } from '../../place.ts'
import { fact, type Fact } from '../fact.ts'
import type { EnvironmentFacts } from './environment-facts.ts'
import { lookUp } from './look-up.ts'
import { readBranch } from './read-branch.ts'
import { environmentOf, readEnvironments } from './read-environments.ts'
import { type KnownBypasses, readRules } from './read-rules.ts'
import { readWorkflows } from './read-workflows.ts'
import type { GeneralFacts, RepositoryFacts } from './repository-facts.ts'
import { tokenKind } from './token-kind.ts'

export interface RepositoryQuestion {
  /** The token the client uses; only its first characters are looked at. */
  token: string
  environments: readonly EnvironmentEntry[]
  hasController: boolean
}

/**
 * Reads everything once, some 15 requests and four for each environment. What the token may not read is a fact that is not
 * known; GitHub out of reach, an expired token and a used-up limit are GreenroomErrors.
 */
export async function readRepositoryFacts(place: Place, question: RepositoryQuestion): Promise<RepositoryFacts> {
  const { general, scopes } = await readGeneral(place)
  const wanted = new Set(question.environments.map(({ name }) => name.toLowerCase()))
  const all = await readEnvironments(place, wanted)
  const visibility = general.known ? fact(general.value.visibility) : general
  const bypasses: KnownBypasses = new Map()
  const environments: EnvironmentFacts[] = []
  for (const one of question.environments)
    environments.push({
      repository: `${place.owner}/${place.repo}`,
      wanted: one,
      visibility,
      environment: environmentOf(all, one.name),
      branch: await readBranch(place, one.branch, bypasses),
    })
  const branches = new Set(general.known ? [general.value.defaultBranch] : [])
  for (const { branch } of environments) if (branch.known && branch.value !== null) branches.add(branch.value.name)
  const upper = question.environments.find(({ promotes_from }) => promotes_from !== undefined)
  const promotion = `greenroom/promote/${upper?.promotes_from ?? 'sandbox'}-to-${upper?.name ?? 'live'}`
  return {
    repository: `${place.owner}/${place.repo}`,
    token: { kind: tokenKind(question.token), scopes },
    general,
    ...(await readActions(place)),
    labels: await readLabels(place),
    environmentNames: all.known ? fact(all.names) : all,
    environments,
    workflows: await readWorkflows(place, branches),
    promotionBranch: await readRules(place, promotion, bypasses),
    hasController: question.hasController,
  }
}

async function readGeneral({
  client,
  ...at
}: Place): Promise<{ general: Fact<GeneralFacts>; scopes: readonly string[] | null }> {
  const read = await lookUp({ what: 'read the repository', needs: 'metadata: read' }, () => client.rest.repos.get(at))
  if (!read.known) return { general: read, scopes: null }
  const { data, headers } = read.value
  const scopes = headers['x-oauth-scopes']
  const methods = { merge: data.allow_merge_commit, squash: data.allow_squash_merge, rebase: data.allow_rebase_merge }
  const general: GeneralFacts = {
    visibility: data.visibility === 'internal' ? 'internal' : data.private ? 'private' : 'public',
    defaultBranch: data.default_branch,
    archived: data.archived,
    mergeMethods:
      methods.merge === undefined
        ? null
        : (['merge', 'squash', 'rebase'] as const).filter((one) => methods[one] === true),
  }
  return {
    general: fact(general),
    scopes: typeof scopes === 'string' ? scopes.split(',').map((scope) => scope.trim()) : null,
  }
}

async function readActions({
  client,
  ...at
}: Place): Promise<Pick<RepositoryFacts, 'actions' | 'workflowPermissions'>> {
  const needs = 'administration: read'
  const actions = await lookUp({ what: 'read the settings of Actions', needs }, () =>
    client.rest.actions.getGithubActionsPermissionsRepository(at),
  )
  const permissions = await lookUp({ what: 'read the default permissions of workflows', needs }, () =>
    client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at),
  )
  return {
    actions: actions.known
      ? fact({
          enabled: actions.value.data.enabled,
          allowed: actions.value.data.allowed_actions ?? 'all',
          wantsShas: actions.value.data.sha_pinning_required === true,
        })
      : actions,
    workflowPermissions: permissions.known
      ? fact({
          byDefault: permissions.value.data.default_workflow_permissions,
          mayOpenPullRequests: permissions.value.data.can_approve_pull_request_reviews,
        })
      : permissions,
  }
}

async function readLabels({ client, ...at }: Place): Promise<Fact<ReadonlySet<string>>> {
  const read = await lookUp({ what: 'read the labels', needs: 'issues: read' }, () =>
    client.paginate(client.rest.issues.listLabelsForRepo, { ...at, per_page: 100 }),
  )
  return read.known ? fact(new Set(read.value.map(({ name }) => name.toLowerCase()))) : read
}
