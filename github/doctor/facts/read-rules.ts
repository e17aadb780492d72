import type { Place } from '../../place.ts'
import { fact, type Fact } from '../fact.ts'
import type { BranchRule } from './environment-facts.ts'
import { lookUp } from './look-up.ts'

/** Who may pass over which ruleset, by its id: several branches have the same ones, and each is asked for once. */
export type KnownBypasses = Map<number, BranchRule['bypass']>

/** The rules of rulesets that hold for a branch of this name, whether it exists or not. */
export async function readRules(
  { client, ...at }: Place,
  branch: string,
  known: KnownBypasses,
): Promise<Fact<readonly BranchRule[]>> {
  const listed = await lookUp({ what: `read the rules of the branch ${branch}`, needs: 'metadata: read' }, () =>
    client.paginate(client.rest.repos.getBranchRules, { ...at, branch, per_page: 100 }),
  )
  if (!listed.known) return listed
  const rules: BranchRule[] = []
  for (const rule of listed.value) {
    const { parameters = {} } = rule as { parameters?: Record<string, unknown> }
    const id = rule.ruleset_id ?? 0
    if (MAY_BLOCK.has(rule.type) && !known.has(id)) known.set(id, await readBypass({ client, ...at }, id))
    rules.push({ type: rule.type, parameters, from: `the ruleset ${id}`, bypass: known.get(id) ?? null })
  }
  return fact(rules)
}

/** Rules that stop what Greenroom does unless its token may pass over them. */
const MAY_BLOCK: ReadonlySet<string> = new Set([
  'creation',
  'update',
  'required_linear_history',
  'required_signatures',
  'required_status_checks',
  'pull_request',
])

const BYPASS: Readonly<Record<string, BranchRule['bypass']>> = {
  always: 'always',
  pull_requests_only: 'pull-requests',
  never: 'never',
  exempt: 'exempt',
}

/** What the ruleset says of whoever asks; null where GitHub does not say. */
async function readBypass({ client, ...at }: Place, id: number): Promise<BranchRule['bypass']> {
  const read = await lookUp({ what: `read the ruleset ${id}`, needs: 'metadata: read' }, () =>
    client.rest.repos.getRepoRuleset({ ...at, ruleset_id: id }),
  )
  return read.known ? (BYPASS[read.value.data.current_user_can_bypass ?? ''] ?? null) : null
}
