import type { AgentProject } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { parseYaml } from '../../../agent/yaml.ts'
import { fillRow, placeholdersIn } from '../../../test-sets/fill-row.ts'
import type { CaseSetting, ExpectedSms, Expectation } from '../../../test-sets/test-case.ts'
import { testSetsOf } from '../../../test-sets/test-sets-of.ts'
import type { WrittenTestSet, WrittenTurn } from '../../../test-sets/written-test-set.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { type NamesOfTests, namesOfTests } from '../../names-of-tests.ts'
import type { Rule, Subject } from '../../rule.ts'

export const impossibleTest: Rule = {
  name: 'impossible-test',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A case of `test_sets/` names a variant, language, topic, function, handoff, flow, step or text message that is not there.',
  check,
}

interface Problem {
  pointer: string
  message: string
  hint: string
  about?: Subject
}

function check(project: AgentProject): Finding[] {
  const sets = testSetsOf(project).sets.filter(({ path }) => project.files.has(path))
  if (sets.length === 0) return []
  const names = namesOfTests(project)
  return sets.flatMap(({ path }) => {
    const document = parseYaml(project.files.get(path)?.text ?? '')
    if (!document.ok) return []
    return problemsOf(document.value as unknown as WrittenTestSet, names).map(({ pointer, message, hint, about }) =>
      findingOf(impossibleTest, { path, locate: (at) => document.locate(at) }, pointer, message, hint, about),
    )
  })
}

/** Each part as it is written; of a table, with every row. A placeholder of a fixture stands for what its cases say. */
function problemsOf({ defaults, fixtures, cases }: WrittenTestSet, names: NamesOfTests): Problem[] {
  const problems = [
    ...ofSetting(defaults ?? {}, '/defaults', names),
    ...Object.entries(fixtures ?? {}).flatMap(([name, fixture]) => {
      const at = `/fixtures/${escapePointer(name)}`
      return [...ofSetting(fixture, at, names), ...ofTurns(fixture.turns ?? [], at, names)]
    }),
    ...cases.flatMap((written, index) =>
      (written.rows ?? [null]).flatMap((row) => {
        const { greeting, turns, ...setting } = row === null ? written : fillRow(written, row)
        const at = `/cases/${index}`
        const greeted = ofExpectations(greeting ?? [], `${at}/greeting`, names)
        return [...ofSetting(setting, at, names), ...greeted, ...ofTurns(turns, at, names)]
      }),
    ),
  ]
  return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()]
}

function ofSetting({ variant, language }: CaseSetting, at: string, names: NamesOfTests): Problem[] {
  return [
    ...unknown(variant, names.variants, 'variant', `${at}/variant`),
    ...unknown(language, names.languages, 'language', `${at}/language`),
  ]
}

function ofTurns(turns: readonly WrittenTurn[], at: string, names: NamesOfTests): Problem[] {
  return turns.flatMap(({ expect }, index) => ofExpectations(expect ?? [], `${at}/turns/${index}/expect`, names))
}

function ofExpectations(expectations: readonly Expectation[], at: string, names: NamesOfTests): Problem[] {
  return expectations.flatMap((expectation, index) => expected(expectation, `${at}/${index}`, names))
}

function expected(expectation: Expectation, pointer: string, names: NamesOfTests): Problem[] {
  const aFunction = (name: string, at: string) =>
    unknown(withoutFlow(name), names.functions, 'function', `${pointer}/${at}`)
  if ('topic' in expectation) return expectedTopic(expectation.topic, `${pointer}/topic`, names)
  if ('calls' in expectation) return aFunction(expectation.calls, 'calls')
  if ('not_calls' in expectation) return aFunction(expectation.not_calls, 'not_calls')
  if ('calls_in_order' in expectation) {
    return expectation.calls_in_order.flatMap((name, index) => aFunction(name, `calls_in_order/${index}`))
  }
  if ('handoff' in expectation) return unknown(expectation.handoff, names.handoffs, 'handoff', `${pointer}/handoff`)
  if ('flow' in expectation) return unknown(expectation.flow, names.flows, 'flow', `${pointer}/flow`)
  if ('step' in expectation) return expectedStep(expectation.step, `${pointer}/step`, names)
  return 'sms' in expectation ? expectedSms(expectation.sms, `${pointer}/sms`, names) : []
}

/** `look_up` of `Change a booking/look_up`. */
function withoutFlow(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function expectedStep(name: string, pointer: string, { steps, stepsOfFlows }: NamesOfTests): Problem[] {
  const isPlaced = name.includes('/') && steps?.has(name) === false
  return unknown(name, isPlaced ? stepsOfFlows : steps, 'step', pointer)
}

function expectedSms(sms: string | ExpectedSms, pointer: string, { smsTemplates }: NamesOfTests): Problem[] {
  return typeof sms === 'string'
    ? unknown(sms, smsTemplates, 'text message', pointer)
    : unknown(sms.template, smsTemplates, 'text message', `${pointer}/template`)
}

function expectedTopic(name: string, pointer: string, { topics, disabledTopics }: NamesOfTests): Problem[] {
  if (!disabledTopics.has(name)) return unknown(name, topics, 'topic', pointer)
  const message = `The topic "${name}" is not enabled, so it never answers.`
  return [{ pointer, message, hint: 'Enable it, or expect another one.' }]
}

const KINDS: Readonly<Record<string, Subject['kind']>> = {
  function: 'fn',
  handoff: 'ho',
  variant: 'variant',
  language: 'language',
}

function unknown(
  name: string | undefined,
  known: ReadonlySet<string> | null,
  what: string,
  pointer: string,
): Problem[] {
  if (name === undefined || known === null || known.has(name) || placeholdersIn(name).length > 0) return []
  const problem = { pointer, message: `There is no ${what} "${name}".`, hint: didYouMean(name, known, `${what}s`) }
  const kind = KINDS[what]
  return [kind === undefined ? problem : { ...problem, about: { state: 'missing', kind, name } }]
}
