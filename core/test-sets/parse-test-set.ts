import type { SourceFile } from '../agent/agent-project.ts'
import { parseYaml } from '../agent/yaml.ts'
import type { Finding } from '../validate/finding.ts'
import { expandCases } from './expand-cases.ts'
import type { TestSet } from './test-case.ts'
import { testSetProblems } from './test-set-problems.ts'
import { testSetRules } from './test-set-rules.ts'
import type { WrittenTestSet } from './written-test-set.ts'

/**
 * Reads one file of `test_sets/`. `set` is null as soon as there is one error (rules `syntax` and `test-set`): a test that
 * is half understood must not pass. A case gets the tags of its set and its own, and stands for itself: defaults, fixtures
 * and rows are worked in.
 */
export function parseTestSet(file: SourceFile): { set: TestSet | null; findings: Finding[] } {
  const document = parseYaml(file.text)
  if (!document.ok) {
    const message = `this is not YAML: ${document.message}`
    const finding: Finding = { rule: 'syntax', severity: 'error', message, path: file.path, range: document.range }
    return { set: null, findings: [finding] }
  }
  const wrong = testSetProblems(document.value)
  const written = document.value as unknown as WrittenTestSet
  const problems = wrong.length > 0 ? wrong : testSetRules(written)
  const findings = problems.map(({ pointer, at, message, hint }): Finding => {
    const range = at === 'key' ? document.locateKey(pointer) : document.locate(pointer)
    return {
      rule: 'test-set',
      severity: 'error',
      message,
      ...(hint === undefined ? {} : { hint }),
      path: file.path,
      range,
    }
  })
  if (findings.length > 0) return { set: null, findings: inOrder(findings) }
  const cases = expandCases(written).map(({ testCase, pointer }) => ({ ...testCase, range: document.locate(pointer) }))
  const { name, tags = [], verdicts = [] } = written
  return { set: { name, path: file.path, tags, cases, verdicts }, findings: [] }
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column)
}
