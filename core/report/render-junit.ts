import type { AssertionResult, CaseResult } from '../test-sets/test-case.ts'
import type { AgentRun } from './agent-run.ts'
import { sumRuns } from './test-json.ts'
import { visibleText } from './visible-text.ts'

/**
 * Test runs as JUnit XML, one suite a test set. A case that was not judged is reported as skipped with the reason, never as
 * passed. Control characters, which XML cannot hold, are shown as `<U+0007>`.
 */
export function renderJunit(runs: readonly AgentRun[]): string {
  const total = sumRuns(runs)
  const cases = runs.flatMap(({ run }) => run.cases)
  const attributes = `tests="${cases.length}" failures="${total.failed}" errors="${total.errors}" skipped="${total.skipped + total.notJudged}" time="${seconds(cases)}"`
  const suites = runs.flatMap(({ agent, run }) =>
    [...bySet(run.cases)].map(([set, items]) => suite(`${agent} › ${set}`, items)),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="greenroom" ${attributes}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(name: string, cases: readonly CaseResult[]): string {
  const count = (verdict: CaseResult['verdict']) => cases.filter((item) => item.verdict === verdict).length
  const skipped = count('skipped') + count('not judged')
  const attributes = `name="${xml(name)}" tests="${cases.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${skipped}" time="${seconds(cases)}"`
  return [`  <testsuite ${attributes}>`, ...cases.map((item) => testCase(name, item)), '  </testsuite>'].join('\n')
}

function testCase(suiteName: string, item: CaseResult): string {
  const head = `    <testcase name="${xml(item.name)}" classname="${xml(suiteName)}" file="${xml(item.path)}" line="${item.line}" time="${seconds([item])}"`
  const bad = item.assertions.filter((assertion) => assertion.verdict === item.verdict)
  const transcript = item.turns.map((turn) => `caller: ${turn.user}\nagent: ${turn.reply}`).join('\n')
  switch (item.verdict) {
    case 'passed':
      return `${head}/>`
    case 'failed':
    case 'error': {
      const tag = item.verdict === 'failed' ? 'failure' : 'error'
      const body = [...bad.map(reasonOf), transcript].filter((text) => text !== '').join('\n')
      return `${head}>\n      <${tag} message="${xml(reasonOf(bad[0]))}">${xml(body)}</${tag}>\n    </testcase>`
    }
    default:
      return `${head}>\n      <skipped message="${xml(`${item.verdict}${bad[0] == null ? '' : `: ${reasonOf(bad[0])}`}`)}"/>\n    </testcase>`
  }
}

function reasonOf(assertion: AssertionResult | undefined): string {
  if (assertion == null) return ''
  return assertion.reason == null ? assertion.assertion : `${assertion.assertion}: ${assertion.reason}`
}

function bySet(cases: readonly CaseResult[]): Map<string, CaseResult[]> {
  const sets = new Map<string, CaseResult[]>()
  for (const item of cases) sets.set(item.set, [...(sets.get(item.set) ?? []), item])
  return sets
}

function seconds(cases: readonly CaseResult[]): string {
  return (cases.reduce((sum, item) => sum + item.durationMs, 0) / 1000).toFixed(3)
}

function xml(text: string): string {
  return visibleText(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
}
