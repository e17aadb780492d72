import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import type { Router } from '../routing/router.ts'
import type { TestCase } from '../test-sets/test-case.ts'
import { entriesOf, field, listOf, textOf } from '../validate/json-fields.ts'
import type { LinkTargets } from './link-targets.ts'

/** A resource a test case is about. */
export interface CaseSubject {
  key: ResourceKey
  how: 'names' | 'routed'
}

/**
 * What a test case is about: everything its expectations name, and the topic that its first words are routed to. Negative
 * expectations (`not_calls`) do not count: they exercise nothing.
 */
export function caseSubjects(testCase: TestCase, targets: LinkTargets, router: Router): CaseSubject[] {
  const expected = [...(testCase.greeting ?? []), ...testCase.turns.flatMap(({ expect }) => expect)]
  const named = new Set(expected.flatMap((one) => namedBy(one, targets)))
  for (const { name } of testCase.scenario?.functionCalls ?? [])
    for (const key of targets.functionsCalled(name)) named.add(key)
  if (testCase.variant !== undefined) for (const key of targets.named('variant', testCase.variant)) named.add(key)
  const first = testCase.turns.find(({ user }) => user.trim() !== '')?.user
  const topic = first === undefined ? null : router.route(first).topic
  const routed = topic === null ? [] : targets.named('topic', topic).filter((key) => !named.has(key))
  return [
    ...[...named].map((key) => ({ key, how: 'names' as const })),
    ...routed.map((key) => ({ key, how: 'routed' as const })),
  ]
}

function namedBy(expectation: object, targets: LinkTargets): ResourceKey[] {
  return Object.entries(expectation as Record<string, JsonValue>).flatMap(([about, value]) => {
    const name = nameIn(value)
    switch (about) {
      case 'topic':
      case 'flow':
      case 'handoff':
        return targets.named(about, name)
      case 'sms':
        return targets.named('sms_template', name)
      case 'calls':
        return targets.functionsCalled(name)
      case 'calls_in_order':
        return listOf(value).flatMap((one) => targets.functionsCalled(textOf(one) ?? ''))
      case 'step':
        return stepNamed(name, targets)
      case 'state':
        return entriesOf(value).flatMap(([variable]) => targets.named('variable', variable))
      default:
        return []
    }
  })
}

/** A name alone, or in a map that says more. */
function nameIn(value: JsonValue): string {
  const names = ['name', 'template', 'destination', 'function', 'step'].map((key) => textOf(field(value, key)))
  return textOf(value) ?? names.find((name) => name !== null) ?? ''
}

/** `Collect name`, of any flow, or `Booking/Collect name`. */
function stepNamed(name: string, targets: LinkTargets): ResourceKey[] {
  const bare = targets.stepsCalled(name)
  if (bare.length > 0) return bare
  const slash = name.indexOf('/')
  return slash === -1 ? [] : targets.step(name.slice(0, slash), name.slice(slash + 1))
}
