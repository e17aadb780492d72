import { GreenroomError } from '../core/errors.ts'
import { commitInfo } from '../core/git/history.ts'
import { bringCommits, remoteHeads } from '../core/git/remote-heads.ts'
import { findEnvironment } from '../core/operations/find-environment.ts'
import type { PromotionPlan } from '../core/operations/operation-plan.ts'
import { planPromotion } from '../core/operations/promote.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { promotionTitle, renderPromotion } from '../core/report/render-promotion.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { Problem } from '../github/doctor/result.ts'
import { orThrow, refused } from './environment-branch.ts'
import { evidenceOf } from './evidence-of.ts'
import { firstLines, problemsOf } from './first-lines.ts'
import type { PromoteInputs } from './inputs.ts'
import { type Ground, openGround } from './open-ground.ts'
import { promotionText } from './promotion-text.ts'
import { propose, withdraw } from './propose.ts'
import { sayProgress, sayWarning } from './say.ts'
import { setOutputs } from './set-outputs.ts'

type Environment = Readonly<Record<string, string | undefined>>

const BY_JOB =
  'This pull request was opened with the token of a job: GitHub lets its checks wait until somebody clicks "Approve and run". Give promote the token of an App (input token), and they run by themselves.'

/**
 * Keeps the pull request that promotes one environment to the next: one commit with exactly the files that were verified.
 * Opens it, moves it on when the source moved, closes it when nothing is left; it is never merged from here.
 */
export async function promote(inputs: PromoteInputs, env: Environment): Promise<void> {
  const ground = await openGround(inputs, env)
  const from = orThrow(findEnvironment(ground.config, inputs.from))
  const to = orThrow(findEnvironment(ground.config, inputs.to))
  const evidence = await evidenceOf(ground, inputs.controller)
  const plan = await planPromotion({
    repo: ground.repo,
    remote: ground.remote,
    config: ground.config,
    from: from.name,
    to: to.name,
    ...(inputs.agent === null ? {} : { agent: inputs.agent }),
    evidence,
    date: await dateOf(ground, from, to),
  })
  const branch = branchOf(inputs)
  if (plan.nothing !== null) return nothingLeft(ground, branch, plan)
  if (plan.refusal !== null) throw refused(plan.refusal)
  if (plan.commit === null || plan.lease === null) throw noBranch(from, to)
  await refuseByRules(ground, to)
  const policy = (await ground.read(plan.lease)).config?.environments.find(({ name }) => name === to.name) ?? to
  const text = await promotionText(ground, plan, { evidence, to: policy })
  const proposal = await propose(ground, {
    kind: 'promotion',
    commit: plan.commit.commit,
    head: branch,
    base: to.branch,
    title: promotionTitle(plan),
    body: ({ byJob }) => renderPromotion(byJob ? { ...text, warnings: [BY_JOB, ...text.warnings] } : text),
    draft: inputs.draft,
  })
  if (proposal.byJob) sayWarning(BY_JOB)
  for (const { agent, before, after } of plan.moves)
    sayProgress(`${agent}: ${shortVersion(before)} → ${shortVersion(after)}`)
  sayProgress(`${proposal.url} promotes ${from.name} to ${to.name}`)
  setOutputs('promote', {
    'pull-request-url': proposal.url,
    commit: plan.commit.commit,
    version: plan.moves.flatMap(({ after }) => after ?? []).join(','),
  })
}

/** `greenroom/promote/pre-release-to-live`, with the agent behind it where it is about one. */
function branchOf({ from, to, agent }: PromoteInputs): string {
  return `greenroom/promote/${from}-to-${to}${agent === null ? '' : `/${agent}`}`
}

async function nothingLeft(ground: Ground, branch: string, plan: PromotionPlan): Promise<void> {
  sayProgress(plan.nothing ?? '')
  await withdraw(ground, branch, 'Nothing is left to promote: the target has these versions already.')
  setOutputs('promote', { 'pull-request-url': '', commit: '', version: '' })
}

/** The newer of the two heads: the same heads give the same commit, so that doing it twice does it once. */
async function dateOf({ repo, remote }: Ground, from: EnvironmentEntry, to: EnvironmentEntry): Promise<string> {
  const { branches } = await remoteHeads(repo, remote)
  const heads = [from, to].flatMap(({ branch }) => branches.get(branch) ?? [])
  await bringCommits(repo, remote, heads)
  const dates = await Promise.all(heads.map(async (commit) => (await commitInfo(repo, commit)).date))
  return dates.sort().at(-1) ?? new Date().toISOString()
}

/** Where GitHub's rules make the promotion impossible it is said before anything is pushed; the rest is a warning. */
async function refuseByRules(ground: Ground, to: EnvironmentEntry): Promise<void> {
  const isAgainst = ({ check, level }: Problem): boolean => check === 'promotion-rules' && level === 'error'
  await firstLines(ground, to, isAgainst)
  const against = (await problemsOf(ground, to)).filter(isAgainst)
  const [first] = against
  if (first === undefined) return
  throw new GreenroomError(`nothing can be promoted to ${to.name}: ${first.message}. ${first.why}`, {
    code: 'promotion-rules',
    hint: against.map(({ fix }) => fix).join('\n'),
  })
}

function noBranch(from: EnvironmentEntry, to: EnvironmentEntry): GreenroomError {
  return new GreenroomError(`the branch ${to.branch} of ${to.name} does not exist, so no pull request can go into it`, {
    code: 'branch-missing',
    hint: `Create it once: greenroom promote ${from.name} ${to.name}, or git push origin ${from.branch}:refs/heads/${to.branch}. Protect it before.`,
  })
}
