import { attentionCount, attentionOf } from './attention-of.ts'
import { counted } from './counted.ts'
import { policyReasons } from './describe-policy.ts'
import type { AgentReport, Report } from './report.ts'
import { joinWords, type Words, words } from './words.ts'

export interface VerdictWords {
  /** How a reader should take it, from worst to best; `compared` when nothing was judged. */
  tone: 'fails' | 'look' | 'passes' | 'compared'
  headline: Words
  /** Completes the sentence after a colon; empty for none. */
  because: Words
}

const MAX_REASONS = 3

/** The verdict in one sentence, the same in every rendering: `bike-hire does not pass: 1 finding is an error`. */
export function verdictWords(report: Report): VerdictWords {
  if (report.judged === false) return compared(report)
  if (report.verdict === 'fail') return fails(report)
  const look = attentionCount(attentionOf(report))
  const subject = passing(report.agents.filter(hasChanged))
  if (look === 0) return { tone: 'passes', headline: subject, because: ['nothing here needs a second look'] }
  const it = look === 1 ? '1 thing below needs' : `${look} things below need`
  return { tone: 'look', headline: subject, because: [`${it} a human eye`] }
}

/** True when base and head have different agents here, or one of them has none. */
function hasChanged({ changes }: AgentReport): boolean {
  return changes.length > 0
}

function compared({ agents, base, head }: Report): VerdictWords {
  const changed = agents.filter(hasChanged).length
  const what: Words =
    changed === 0 ? ['no agent differs'] : [`${counted(changed, 'agents')} ${changed === 1 ? 'differs' : 'differ'}`]
  return {
    tone: 'compared',
    headline: ['compared, not judged'],
    because: [...what, ...words` between ${base.ref} and ${head.ref}`],
  }
}

function fails({ agents, findings, policy }: Report): VerdictWords {
  const failing = agents.filter(({ verdict }) => verdict === 'fail')
  const [only] = failing
  const ofPolicy = policy === undefined ? [] : policyReasons(policy)
  const ofAgents = failing.flatMap(({ agent, reasons }) =>
    reasons.map((reason): Words => (failing.length > 1 ? words`${agent}: ${[reason]}` : [reason])),
  )
  const reasons = [...ofPolicy, ...ofAgents]
  if (reasons.length === 0) reasons.push(...findings.slice(0, MAX_REASONS).map(({ message }): Words => [message]))
  const shown = reasons.slice(0, MAX_REASONS)
  if (reasons.length > shown.length) shown.push([`and ${reasons.length - shown.length} more reasons`])
  const headline =
    policy !== undefined && ofPolicy.length > 0
      ? words`this may not go to ${policy.environment}`
      : failing.length === 1 && only !== undefined
        ? words`${only.agent} does not pass`
        : [failing.length === 0 ? 'the configuration does not pass' : `${failing.length} agents do not pass`]
  return { tone: 'fails', headline, because: joinWords(shown, '; ') }
}

function passing(changed: readonly AgentReport[]): Words {
  const [only] = changed
  if (only === undefined) return ['no agent changes']
  return changed.length === 1 ? words`${only.agent} passes` : [`all ${changed.length} changed agents pass`]
}
