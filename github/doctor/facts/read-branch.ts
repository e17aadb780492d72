import type { Place } from '../../place.ts'
import { fact, type Fact } from '../fact.ts'
import type { BranchFacts, BranchRule } from './environment-facts.ts'
import { lookUp } from './look-up.ts'
import { protectionRules } from './protection-rules.ts'

/** A branch, its rulesets and its branch protection; null when there is no such branch. */
export async function readBranch({ client, ...at }: Place, branch: string): Promise<Fact<BranchFacts | null>> {
  // Branches are read with what a checkout needs, so 404 is a branch that does not exist.
  const read = await lookUp<Awaited<ReturnType<typeof client.rest.repos.getBranch>> | null>(
    { what: `read the branch ${branch}`, needs: 'contents: read' },
    () => client.rest.repos.getBranch({ ...at, branch }),
    () => fact(null),
  )
  if (!read.known) return read
  if (read.value === null) return fact(null)
  const { data } = read.value
  const protection = data.protected ? await readProtection({ client, ...at }, branch) : fact([])
  const rulesets = await readRules({ client, ...at }, branch)
  const inPlan = rulesets.known || rulesets.because !== 'plan'
  const rules = inPlan ? rulesets : fact([])
  return fact({
    name: branch,
    commit: data.commit.sha,
    rules: !rules.known ? rules : protection.known ? fact([...rules.value, ...protection.value]) : protection,
    rulesetsInPlan: inPlan,
  })
}

/** The rules of rulesets that hold for a branch of this name, whether it exists or not. */
export async function readRules({ client, ...at }: Place, branch: string): Promise<Fact<readonly BranchRule[]>> {
  const listed = await lookUp({ what: `read the rules of the branch ${branch}`, needs: 'metadata: read' }, () =>
    client.paginate(client.rest.repos.getBranchRules, { ...at, branch, per_page: 100 }),
  )
  if (!listed.known) return listed
  const bypass = await readBypass({ client, ...at }, listed.value)
  return fact(
    listed.value.map((rule) => {
      const { parameters } = rule as { parameters?: Record<string, unknown> }
      const id = rule.ruleset_id ?? 0
      return {
        type: rule.type,
        parameters: parameters ?? {},
        from: `the ruleset ${id}`,
        bypass: bypass.get(id) ?? null,
      }
    }),
  )
}

/** Rules that stop what Greenroom does unless its token may pass over them. */
const MAY_BLOCK: ReadonlySet<string> = new Set([
  'creation',
  'update',
  'required_linear_history',
  'required_signatures',
  'pull_request',
])

const BYPASS: Readonly<Record<string, BranchRule['bypass']>> = {
  always: 'always',
  pull_requests_only: 'pull-requests',
  never: 'never',
  exempt: 'exempt',
}

async function readBypass(
  { client, ...at }: Place,
  rules: readonly { type: string; ruleset_id?: number }[],
): Promise<ReadonlyMap<number, BranchRule['bypass']>> {
  const ids = new Set(rules.filter(({ type }) => MAY_BLOCK.has(type)).flatMap(({ ruleset_id }) => ruleset_id ?? []))
  const found = new Map<number, BranchRule['bypass']>()
  for (const id of ids) {
    const read = await lookUp({ what: `read the ruleset ${id}`, needs: 'metadata: read' }, () =>
      client.rest.repos.getRepoRuleset({ ...at, ruleset_id: id }),
    )
    if (read.known) found.set(id, BYPASS[read.value.data.current_user_can_bypass ?? ''] ?? null)
  }
  return found
}

async function readProtection({ client, ...at }: Place, branch: string): Promise<Fact<readonly BranchRule[]>> {
  const read = await lookUp<Awaited<ReturnType<typeof client.rest.repos.getBranchProtection>> | null>(
    { what: `read the protection of the branch ${branch}`, needs: 'administration: read' },
    () => client.rest.repos.getBranchProtection({ ...at, branch }),
    (error) =>
      // GitHub's own words; another 404 is a missing right.
      (error.cause as Error).message.includes('Branch not protected')
        ? fact(null)
        : { known: false, because: 'permission', needs: 'administration: read' },
  )
  if (!read.known) return read
  return fact(read.value === null ? [] : protectionRules(read.value.data, `the branch protection of ${branch}`))
}
