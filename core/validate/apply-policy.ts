// What greenroom.yaml makes of findings.
//
// - Only what passes at the vendor can be changed: findings of the adk class stay errors whatever the policy says, and so
//   does an error of a rule that otherwise warns (a duplicate the vendor rejects).
// - A suppression counts to the end of the day it names. Whether it fits is asked of the findings before severities
//   change, so a rule that is off makes no suppression unused.

import { matchesPath } from '../promotion/matches-path.ts'
import { describeRule, whyFixed } from './describe-rule.ts'
import type { Finding } from './finding.ts'
import type { FindingPolicy, Suppression } from './finding-policy.ts'
import { sortFindings } from './sort-findings.ts'

const CONFIG_PATH = 'greenroom.yaml'

/**
 * Findings as the policy wants them, with one for each suppression that is expired or fits nothing; sorted. `today` is an
 * ISO date. `findings` are those of the whole repository, with paths from its root.
 */
export function applyPolicy(findings: readonly Finding[], policy: FindingPolicy, today: string): Finding[] {
  const about = suppressionFindings(findings, policy.suppress, today)
  return sortFindings([...judgeFindings(findings, policy, today), ...withLevels(about, policy)])
}

/** The part of the policy that concerns these findings alone; where they are some of several agents. */
export function judgeFindings(findings: readonly Finding[], policy: FindingPolicy, today: string): Finding[] {
  const valid = policy.suppress.filter((one) => !isExpired(one, today))
  return withLevels(
    findings.filter((finding) => !mayChange(finding) || !valid.some((one) => fits(one, finding))),
    policy,
  )
}

/** A finding for each suppression that has expired, or that fits none of the findings of the whole repository. */
export function suppressionFindings(
  findings: readonly Finding[],
  suppress: readonly Suppression[],
  today: string,
): Finding[] {
  return suppress.flatMap((one): Finding[] => {
    if (isExpired(one, today)) {
      const message = `the suppression of ${one.rule} counted until ${one.until ?? ''}`
      return [
        about(one, 'expired-suppression', message, 'Fix what it hid, or give it a later day and a reason for that.'),
      ]
    }
    if (findings.some((finding) => mayChange(finding) && fits(one, finding))) return []
    return [about(one, 'unused-suppression', `no finding of ${one.rule} fits this suppression`, 'Remove it.')]
  })
}

function about({ range }: Suppression, rule: string, message: string, hint: string): Finding {
  return { rule, severity: 'warning', message, hint, path: CONFIG_PATH, range }
}

function withLevels(findings: readonly Finding[], { rules }: FindingPolicy): Finding[] {
  return findings.flatMap((finding) => {
    const level = Object.hasOwn(rules, finding.rule) && mayChange(finding) ? rules[finding.rule] : undefined
    if (level === 'off') return []
    return level === undefined || level === finding.severity ? finding : { ...finding, severity: level }
  })
}

function mayChange(finding: Finding): boolean {
  const rule = describeRule(finding.rule)
  if (rule === undefined || whyFixed(rule) !== null) return false
  return finding.severity !== 'error' || rule.severity === 'error'
}

function fits({ rule, path, match }: Suppression, finding: Finding): boolean {
  if (rule !== finding.rule || (match !== undefined && !finding.message.includes(match))) return false
  return path === undefined || matchesPath(path, finding.path)
}

function isExpired({ until }: Suppression, today: string): boolean {
  return until !== undefined && until < today
}
