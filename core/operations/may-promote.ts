import { whyDeployable } from '../promotion/deployable.ts'
import type { EnvironmentEntry } from '../promotion/greenroom-config.ts'
import { standingOf } from '../promotion/standing.ts'
import type { Evidence } from './evidence.ts'
import type { Refusal, VersionMove } from './operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'

export interface PromotionQuestion {
  from: EnvironmentEntry
  to: EnvironmentEntry
  moves: readonly VersionMove[]
  lift?: boolean
  evidence: Evidence
}

/** Whether every version that moves may be promoted, by what is known of the past; which quarantines that lifts. */
export async function mayPromote(question: PromotionQuestion): Promise<{ lifts: string[]; notes: string[] } | Refusal> {
  const { from, to, moves, evidence, lift = false } = question
  if (evidence.source === 'none')
    return {
      lifts: lift ? moves.flatMap(({ after }) => after ?? []) : [],
      notes: [
        `neither the controller nor the runtime answered: whether ${from.name} has run this is checked when ${to.name} is reconciled`,
      ],
    }
  const lifts: string[] = []
  const notes: string[] = []
  for (const { agent, before, after } of moves) {
    if (after === null) {
      notes.push(`${agent} is not on ${from.branch}: it leaves ${to.branch}, and what runs of it is kept`)
      continue
    }
    const standing = standingOf(await evidence.deployments(agent, to.name))
    const below = standingOf(await evidence.deployments(agent, from.name))
    const isQuarantined = standing.quarantined.has(after)
    const answer = whyDeployable({
      environment: to.name,
      below: { environment: from.name, standing: below, desired: after },
      standing,
      version: after,
      lifted: lift,
    })
    if ('not' in answer) return refusalOf(answer, question, agent)
    if (isQuarantined) lifts.push(after)
    if (answer.as === 'rollback' && before !== null)
      notes.push(
        `${to.name} ran ${agent} ${shortVersion(after)} before: this counts as a rollback, and ${shortVersion(before)} is quarantined there`,
      )
  }
  return { lifts, notes }
}

function refusalOf(
  answer: { not: string; message: string },
  { from, to, lift }: PromotionQuestion,
  agent: string,
): Refusal {
  const message = `${agent}: ${answer.message}`
  if (answer.not === 'quarantined')
    return { code: 'quarantined', message, hint: `To lift it: greenroom promote ${from.name} ${to.name} --lift` }
  const hint = `greenroom status shows what ${from.name} runs${lift === true ? '; lifting a quarantine does not stand in for running there' : ''}.`
  return { code: 'unverified', message, hint }
}
