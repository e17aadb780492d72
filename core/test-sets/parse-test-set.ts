import type { SourceFile } from '../agent/agent-project.ts'
import { parseYaml } from '../agent/yaml.ts'
import type { Finding } from '../validate/finding.ts'
import type { TestCase, TestSet } from './test-case.ts'
import { testSetProblems } from './test-set-problems.ts'
import { testSetRules } from './test-set-rules.ts'

/** A test set as written, once the schema has let it pass. */
interface WrittenTestSet {
  name: string
  tags?: readonly string[]
  cases: readonly WrittenCase[]
}

interface WrittenCase extends Omit<TestCase, 'range' | 'turns'> {
  turns: readonly { user: string; expect?: TestCase['turns'][number]['expect'] }[]
}

/**
 * Reads one file of `test_sets/`. `set` is null as soon as there is one error (rules `syntax` and `test-set`): a test that
 * is half understood must not pass. A case gets the tags of its set and its own.
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
  const problems = wrong.length > 0 ? wrong : testSetRules(written.cases.map(withTurns))
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
  const tags = written.tags ?? []
  const cases = written.cases.map((written, index): TestCase => {
    const testCase = withTurns(written)
    return {
      ...testCase,
      tags: [...new Set([...tags, ...(written.tags ?? [])])],
      range: document.locate(`/cases/${index}`),
    }
  })
  return { set: { name: written.name, path: file.path, tags, cases }, findings: [] }
}

function withTurns(written: WrittenCase): Omit<TestCase, 'range'> {
  return { ...written, turns: written.turns.map(({ user, expect }) => ({ user, expect: expect ?? [] })) }
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column)
}
