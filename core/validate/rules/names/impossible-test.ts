import type { AgentProject } from '../../../agent/agent-project.ts'
import { parseYaml } from '../../../agent/yaml.ts'
import type { Expectation, TestSet } from '../../../test-sets/test-case.ts'
import { testSetsOf } from '../../../test-sets/test-sets-of.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import { type NamesOfTests, namesOfTests } from '../../names-of-tests.ts'
import type { Rule } from '../../rule.ts'

export const impossibleTest: Rule = {
  name: 'impossible-test',
  class: 'greenroom',
  severity: 'warning',
  description: 'A case of `test_sets/` names a variant, language, topic, function or handoff that is not there.',
  check,
}

interface Problem {
  pointer: string
  message: string
  hint: string
}

function check(project: AgentProject): Finding[] {
  const { sets } = testSetsOf(project)
  if (sets.length === 0) return []
  const names = namesOfTests(project)
  return sets.flatMap((set) => {
    const problems = problemsOf(set, names)
    const document = problems.length === 0 ? null : parseYaml(project.files.get(set.path)?.text ?? '')
    if (document === null || !document.ok) return []
    return problems.map(({ pointer, message, hint }) => ({
      rule: impossibleTest.name,
      severity: impossibleTest.severity,
      message,
      hint,
      path: set.path,
      range: document.locate(pointer),
    }))
  })
}

function problemsOf({ cases }: TestSet, names: NamesOfTests): Problem[] {
  return cases.flatMap(({ variant, language, turns }, index) => {
    const at = `/cases/${index}`
    const expectations = turns.flatMap((turn, t) =>
      turn.expect.flatMap((expectation, e) => expected(expectation, `${at}/turns/${t}/expect/${e}`, names)),
    )
    return [
      ...unknown(variant, names.variants, 'variant', `${at}/variant`),
      ...unknown(language, names.languages, 'language', `${at}/language`),
      ...expectations,
    ]
  })
}

function expected(expectation: Expectation, pointer: string, names: NamesOfTests): Problem[] {
  if ('topic' in expectation) return expectedTopic(expectation.topic, `${pointer}/topic`, names)
  if ('calls' in expectation) return unknown(expectation.calls, names.functions, 'function', `${pointer}/calls`)
  if ('not_calls' in expectation) {
    return unknown(expectation.not_calls, names.functions, 'function', `${pointer}/not_calls`)
  }
  return 'handoff' in expectation ? unknown(expectation.handoff, names.handoffs, 'handoff', `${pointer}/handoff`) : []
}

function expectedTopic(name: string, pointer: string, { topics, disabledTopics }: NamesOfTests): Problem[] {
  if (!disabledTopics.has(name)) return unknown(name, topics, 'topic', pointer)
  const message = `The topic "${name}" is not enabled, so it never answers.`
  return [{ pointer, message, hint: 'Enable it, or expect another one.' }]
}

function unknown(
  name: string | undefined,
  known: ReadonlySet<string> | null,
  what: string,
  pointer: string,
): Problem[] {
  if (name === undefined || known === null || known.has(name)) return []
  return [{ pointer, message: `There is no ${what} "${name}".`, hint: didYouMean(name, known, `${what}s`) }]
}
