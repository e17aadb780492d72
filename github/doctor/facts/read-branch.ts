import type { Place } from '../../place.ts'
import { fact, type Fact } from '../fact.ts'
import type { BranchFacts, BranchRule } from './environment-facts.ts'
import { lookUp } from './look-up.ts'
import { protectionRules } from './protection-rules.ts'
import { type KnownBypasses, readRules } from './read-rules.ts'

/** A branch, its rulesets and its branch protection; null when there is no such branch. */
export async function readBranch(
  { client, ...at }: Place,
  branch: string,
  known: KnownBypasses = new Map(),
): Promise<Fact<BranchFacts | null>> {
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
  const rulesets = await readRules({ client, ...at }, branch, known)
  const inPlan = rulesets.known || rulesets.because !== 'plan'
  const rules = inPlan ? rulesets : fact([])
  return fact({
    name: branch,
    commit: data.commit.sha,
    rules: !rules.known ? rules : protection.known ? fact([...rules.value, ...protection.value]) : protection,
    rulesetsInPlan: inPlan,
  })
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
