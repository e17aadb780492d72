import { checkChange } from '../core/check/check-change.ts'
import { commitsBetween } from '../core/git/commits-between.ts'
import { readRepository } from '../core/git/read-source.ts'
import type { Evidence } from '../core/operations/evidence.ts'
import type { PromotionPlan } from '../core/operations/operation-plan.ts'
import type { Deployment } from '../core/promotion/deployment.ts'
import { durationText } from '../core/promotion/duration.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { standingOf } from '../core/promotion/standing.ts'
import type { PromotionText } from '../core/report/render-promotion.ts'
import { isoDate } from '../core/validate/iso-date.ts'
import { containedPullRequests } from '../github/contained-pull-requests.ts'
import { recordedEngine } from '../runtime/embedded/brain/llm/test-engine.ts'
import type { Ground } from './open-ground.ts'

const MAX_COMMITS = 500

/** All that the body of the promotion pull request tells, gathered from git, GitHub and the evidence. */
export async function promotionText(
  ground: Ground,
  plan: PromotionPlan,
  { evidence, to }: { evidence: Evidence; to: EnvironmentEntry },
): Promise<PromotionText> {
  const { repo, place } = ground
  const base = plan.lease ?? ''
  const head = plan.commit?.commit ?? ''
  const commits = await commitsBetween(repo, { base, head: plan.from.commit ?? head }, MAX_COMMITS)
  const { pulls, notAsked } = await containedPullRequests(place, commits)
  const report = await checkChange({
    base: await readRepository(repo, base),
    head: await readRepository(repo, head),
    baseRef: to.branch,
    headRef: plan.from.branch,
    engineOf: recordedEngine,
    clock: () => performance.now(),
    today: isoDate(Date.now()),
  })
  const healthySince = new Map<string, string | null>()
  const quarantined: PromotionText['quarantined'][number][] = []
  const hotfixes: Deployment[] = []
  for (const { agent, after } of plan.moves) {
    const below = standingOf(await evidence.deployments(agent, plan.from.environment))
    healthySince.set(agent, after === null ? null : below.healthySince(after))
    const standing = standingOf(await evidence.deployments(agent, to.name))
    if (standing.last?.cause === 'hotfix') hotfixes.push(standing.last)
    for (const [version, { at }] of standing.quarantined) quarantined.push({ agent, version, since: at })
  }
  return {
    plan,
    contained: pulls,
    notAsked,
    report,
    healthySince,
    soak: to.gates.soakMs > 0 ? durationText(to.gates.soakMs) : null,
    quarantined,
    hotfixes,
    warnings: plan.files.some((file) => file.startsWith('.github/workflows/')) ? [WORKFLOWS] : [],
  }
}

const WORKFLOWS =
  'This changes workflow files: only the token of an App with "workflows: write", or a person, can push and merge it.'
