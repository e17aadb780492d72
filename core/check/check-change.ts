// What a pull request is told, whoever asks: the Action and `greenroom check`.
//
// - The change is judged by the `checks` of the base's greenroom.yaml, where there is one: a change cannot loosen the rules
//   that judge it, and a suppression it adds counts from the next change on. What is wrong in greenroom.yaml itself, and
//   which of its suppressions have expired or fit nothing any more, is reported of the head.
// - Each side's agents are those its own greenroom.yaml names; without a usable one, every project found.
// - A test set asks both versions the same: see run-both-sides.ts. How it is run (`tests`) is the head's to say, as its test
//   sets are; no model is asked, only recordings count.

import type { RepositoryAtCommit } from '../git/read-source.ts'
import type { ChecksEntry } from '../promotion/greenroom-config.ts'
import type { Report } from '../report/report.ts'
import { type Finding, WHOLE_FILE } from '../validate/finding.ts'
import type { EngineOf } from '../test-sets/engine.ts'
import { judgeFindings, suppressionFindings } from '../validate/apply-policy.ts'
import { NO_POLICY } from '../validate/finding-policy.ts'
import { maskSecrets } from '../validate/secrets/mask-secrets.ts'
import { DELETION_LIMIT } from '../validate/validate-project.ts'
import { type Attribute, attributeChanges } from './attribute-changes.ts'
import { type CheckedAgent, checkAgent } from './check-agent.ts'
import { compareAgent } from './compare-agent.ts'
import { outsideFiles } from './outside-files.ts'
import { pairAgents } from './pair-agents.ts'
import type { Side } from './read-side.ts'
import { readSides } from './read-sides.ts'
import { type CheckPolicy, type FailOn, findingReasons } from './reasons-to-fail.ts'
import { sameOnBothSides } from './same-on-both-sides.ts'
import { untouchedAgents } from './untouched-agents.ts'

export interface CheckChangeOptions {
  /** null for a first commit: everything is added. */
  base: RepositoryAtCommit | null
  head: RepositoryAtCommit
  /** How the two are called in the report. */
  baseRef: string
  headRef: string
  engineOf: EngineOf
  /** Milliseconds, for durations only. */
  clock: () => number
  /** ISO date, for suppressions that end. */
  today: string
  /** An agent that is the same on both sides is named in the report, and neither read nor tested. Default false. */
  onlyTouched?: boolean
  /** Wins over `checks.fail_on` of greenroom.yaml; `never` reports only. */
  failOn?: FailOn
  /** Who changed files between base and head, from git. */
  attribute?: Attribute
}

const DEFAULT_CHECKS: ChecksEntry = {
  fail_on: 'error',
  not_judged: 'report',
  deletion_limit: DELETION_LIMIT,
  ...NO_POLICY,
}

/** Validates the head, compares it with the base, runs the test sets on both, and says whether that passes. */
export async function checkChange(options: CheckChangeOptions): Promise<Report> {
  const untouched = options.onlyTouched === true ? await untouchedAgents(options.base, options.head) : []
  const leaveOut = new Set(untouched.map(({ root }) => root))
  const { base, head } = await readSides(options.base, options.head, leaveOut)
  const { today, clock, engineOf } = options
  const policy = policyOf(base, head, options.failOn)
  const checked: CheckedAgent[] = []
  const isSame = sameOnBothSides(base, head)
  const compared = pairAgents(base.agents, head.agents).map((pair) => compareAgent(pair, isSame))
  // git looks for the authors while the agents are checked.
  const attributed = attributeChanges(compared, options.attribute)
  attributed.catch(() => undefined)
  for (const agent of compared)
    checked.push(await checkAgent(agent, { policy, own: head.config, today, engineOf, clock }))
  const authored = await attributed
  const agents = checked.map(({ report }, at) => ({
    ...report,
    changes: authored[at]?.report.changes ?? report.changes,
  }))
  const found = checked.flatMap((agent) => agent.found)
  const suppressions = suppressionFindings(found, head.config?.checks.suppress ?? [], today)
    // What was not read cannot tell which suppressions fit nothing.
    .filter(({ rule }) => untouched.length === 0 || rule !== 'unused-suppression')
  const none = untouched.length === 0 ? noAgents(base, head) : []
  const findings = judgeFindings([...head.findings, ...none, ...suppressions], policy, today)
  const fails = agents.some(({ verdict }) => verdict === 'fail') || findingReasons(policy, findings).length > 0
  const outside = outsideFiles(base, head)
  const report: Report = {
    schema: 'greenroom.report/1',
    base: { ref: options.baseRef, commit: base.commit },
    head: { ref: options.headRef, commit: head.commit },
    agents,
    findings,
    ...(outside.length === 0 ? {} : { unchanged: outside }),
    ...(untouched.length === 0 ? {} : { untouched: untouched.map(({ name, root }) => ({ agent: name, path: root })) }),
    verdict: fails ? 'fail' : 'pass',
  }
  const secrets = checked.flatMap((agent) => agent.secrets)
  return maskSecrets(report, secrets)
}

function policyOf(base: Side, head: Side, failOn: FailOn | undefined): CheckPolicy {
  const checks = base.config?.checks ?? head.config?.checks ?? DEFAULT_CHECKS
  return { ...checks, fail_on: failOn ?? checks.fail_on }
}

/** A check that found nothing to check must not look like one that passed. */
function noAgents(base: Side, head: Side): Finding[] {
  if (base.agents.length > 0 || head.agents.length > 0) return []
  return [
    {
      rule: 'no-agents',
      severity: 'error',
      message: 'there is no agent project here: no folder holds a project.yaml',
      hint: 'Add one, or correct `agents` in greenroom.yaml.',
      path: 'greenroom.yaml',
      range: WHOLE_FILE,
    },
  ]
}
