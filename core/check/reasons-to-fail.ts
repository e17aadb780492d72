import type { ChecksEntry } from '../promotion/greenroom-config.ts'
import type { BehaviourChange } from '../report/report.ts'
import { countUnjudged } from '../test-sets/count-unjudged.ts'
import type { TestRun } from '../test-sets/test-case.ts'
import type { Finding, Severity } from '../validate/finding.ts'

/** `never` reports only; set by whoever runs the check, never by greenroom.yaml. */
export type FailOn = ChecksEntry['fail_on'] | 'never'

export interface CheckPolicy extends Omit<ChecksEntry, 'fail_on'> {
  fail_on: FailOn
}

/** Why an agent fails the check, one line each; empty when it passes. */
export function reasonsToFail(
  policy: CheckPolicy,
  found: { findings: readonly Finding[]; head: TestRun | null; behaviour: readonly BehaviourChange[] },
): string[] {
  if (policy.fail_on === 'never') return []
  return [...findingReasons(policy, found.findings), ...testReasons(policy, found.head, found.behaviour)]
}

/** As above, of findings alone: greenroom.yaml has no test sets. */
export function findingReasons(policy: CheckPolicy, findings: readonly Finding[]): string[] {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return [
    ...some(policy.fail_on === 'never' ? 0 : count('error'), 'error', 'errors'),
    ...some(policy.fail_on === 'warning' ? count('warning') : 0, 'warning', 'warnings'),
  ]
}

function testReasons(policy: CheckPolicy, head: TestRun | null, behaviour: readonly BehaviourChange[]): string[] {
  if (head === null) return []
  const newly = behaviour.filter(({ change }) => change === 'newly failing').length
  const others = head.failed + head.errors - newly
  const notJudged = policy.not_judged === 'fail' ? countUnjudged(head) : 0
  const other = newly > 0 ? 'other ' : ''
  return [
    ...some(newly, 'newly failing test case', 'newly failing test cases'),
    ...some(others, `${other}failing test case`, `${other}failing test cases`),
    ...some(notJudged, 'test case not judged', 'test cases not judged'),
  ]
}

function some(count: number, one: string, many: string): string[] {
  if (count <= 0) return []
  return [`${count} ${count === 1 ? one : many}`]
}
