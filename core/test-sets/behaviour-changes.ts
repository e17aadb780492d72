import type { BehaviourChange } from '../report/report.ts'
import type { CaseResult, TestRun } from './test-case.ts'
import { turnDifferences } from './turn-differences.ts'

const ORDER: readonly BehaviourChange['change'][] = [
  'newly failing',
  'newly passing',
  'added',
  'removed',
  'changed behaviour',
]

/**
 * The cases that end or answer differently on head, in the order a reviewer wants them, then by set and name. Cases are the
 * same when set and name are; a turn whose words were changed in the test is not a change of behaviour.
 */
export function behaviourChanges(base: TestRun | null, head: TestRun | null): BehaviourChange[] {
  const before = byName(base)
  const after = byName(head)
  const changes: BehaviourChange[] = []
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const pair = { before: before.get(key) ?? null, after: after.get(key) ?? null }
    const change = changeOf(pair.before, pair.after)
    const { set, name } = (pair.after ?? pair.before) as CaseResult
    const differs = pair.before === null || pair.after === null ? [] : turnDifferences(pair.before, pair.after)
    if (change !== null) changes.push({ set, name, change, ...pair, ...(differs.length === 0 ? {} : { differs }) })
  }
  return changes.sort(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compareText(a.set, b.set) || compareText(a.name, b.name),
  )
}

function byName(run: TestRun | null): Map<string, CaseResult> {
  return new Map((run?.cases ?? []).map((result) => [JSON.stringify([result.set, result.name]), result]))
}

function changeOf(before: CaseResult | null, after: CaseResult | null): BehaviourChange['change'] | null {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  if (fails(after) && !fails(before)) return 'newly failing'
  if (after.verdict === 'passed' && before.verdict !== 'passed') return 'newly passing'
  if (after.verdict !== before.verdict || turnDifferences(before, after).length > 0) return 'changed behaviour'
  return null
}

function fails({ verdict }: CaseResult): boolean {
  return verdict === 'failed' || verdict === 'error'
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
