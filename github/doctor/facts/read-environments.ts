import type { Octokit } from 'octokit'
import type { Place } from '../../place.ts'
import { fact, type Fact } from '../fact.ts'
import type { ProtectedEnvironment } from './environment-facts.ts'
import { lookUp } from './look-up.ts'

type Listed = NonNullable<
  Awaited<ReturnType<Octokit['rest']['repos']['getAllEnvironments']>>['data']['environments']
>[number]

/** The environments that GitHub has, by name in lower case: it does not tell the cases apart. */
export type EnvironmentsOnGitHub =
  | { known: true; names: ReadonlySet<string>; rules: ReadonlyMap<string, Fact<ProtectedEnvironment>> }
  | (Fact<never> & { known: false })

/**
 * Reads the list, not one after the other: what is missing in a list one may read does not exist, whereas 404 for one of
 * them may be a missing right. The patterns of branches are read for the `wanted` ones alone.
 */
export async function readEnvironments(
  { client, ...at }: Place,
  wanted: ReadonlySet<string>,
): Promise<EnvironmentsOnGitHub> {
  const listed = await lookUp({ what: 'read the environments', needs: 'actions: read' }, () =>
    client.paginate(client.rest.repos.getAllEnvironments, { ...at, per_page: 100 }),
  )
  if (!listed.known) return listed
  const found = new Map<string, Fact<ProtectedEnvironment>>()
  const names = new Set<string>()
  for (const one of listed.value as unknown as readonly Listed[]) {
    const name = one.name.toLowerCase()
    names.add(name)
    if (wanted.has(name)) found.set(name, await readEnvironment({ client, ...at }, one))
  }
  return { known: true, names, rules: found }
}

/** One environment of the list, as a fact: null when GitHub has none. */
export function environmentOf(all: EnvironmentsOnGitHub, name: string): Fact<ProtectedEnvironment | null> {
  return all.known ? (all.rules.get(name.toLowerCase()) ?? fact(null)) : all
}

async function readEnvironment(at: Place, listed: Listed): Promise<Fact<ProtectedEnvironment>> {
  const branches = await readBranches(at, listed)
  if (!branches.known) return branches
  const rules = (listed.protection_rules ?? []) as readonly Readonly<Record<string, unknown>>[]
  const reviewing = rules.find(({ type }) => type === 'required_reviewers')
  const reviewers = reviewing?.['reviewers']
  const bypass = (listed as { can_admins_bypass?: unknown }).can_admins_bypass
  return fact({
    name: listed.name,
    reviewers: Array.isArray(reviewers) ? reviewers.length : 0,
    preventSelfReview: reviewing?.['prevent_self_review'] === true,
    waitMinutes: Number(rules.find(({ type }) => type === 'wait_timer')?.['wait_timer'] ?? 0),
    customRules: rules.filter(({ type }) => !OWN_RULES.has(String(type))).length,
    branches: branches.value,
    adminsMayBypass: typeof bypass === 'boolean' ? bypass : null,
  })
}

/** Every other type of rule is one of an App. */
const OWN_RULES: ReadonlySet<string> = new Set(['required_reviewers', 'wait_timer', 'branch_policy'])

async function readBranches(
  { client, ...at }: Place,
  { name, deployment_branch_policy: policy }: Listed,
): Promise<Fact<ProtectedEnvironment['branches']>> {
  if (policy == null) return fact('all')
  if (policy.protected_branches) return fact('protected')
  const listed = await lookUp(
    { what: `read which branches may use the environment ${name}`, needs: 'actions: read' },
    () =>
      client.paginate(client.rest.repos.listDeploymentBranchPolicies, { ...at, environment_name: name, per_page: 100 }),
  )
  if (!listed.known) return listed
  const patterns = listed.value as unknown as readonly { name?: string; type?: string }[]
  return fact(patterns.filter(({ type }) => type !== 'tag').flatMap(({ name }) => name ?? []))
}
