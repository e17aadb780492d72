import type { AgentProject, JsonValue } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import type { ResourceKind } from '../../../agent/kinds.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'
import { foundWords, placeWords } from '../../schema/value-words.ts'

export const notAText: Rule = {
  name: 'not-a-text',
  class: 'greenroom',
  severity: 'warning',
  description: 'A number or `true` stands where a text is meant, in a field whose type the ADK does not check.',
  check,
}

/** Fields of items inside items: the vendor's reader checks the types of the outer ones only. `*` is any item. */
const TEXTS: readonly (readonly [ResourceKind, readonly string[]])[] = [
  ['transcript_correction', ['regular_expressions', '*', 'regular_expression']],
  ['transcript_correction', ['regular_expressions', '*', 'replacement']],
  ['step', ['conditions', '*', 'name']],
  ['api_integration', ['operations', '*', 'name']],
  ['test_case', ['function_call_assertions', '*', 'name']],
  ['test_case', ['function_call_assertions', '*', 'arguments', '*', 'parameter_name']],
  ['test_case', ['function_call_assertions', '*', 'arguments', '*', 'expected_value']],
]

function check(project: AgentProject): Finding[] {
  return TEXTS.flatMap(([kind, path]) =>
    resourcesOfKind(project, kind).flatMap((resource) =>
      valuesAt(resource.value, path, '').flatMap(([pointer, value]) => {
        if (value === null || typeof value === 'string') return []
        const written = resource.scalarAt?.(pointer) ?? null
        const hint = written === null ? 'Write a text.' : `Put it in quotes: '${written.source}'.`
        const message = `${placeWords(pointer)} is meant to be a text, but is ${foundWords(value, written)}.`
        return [findingOf(notAText, resource, pointer, message, hint)]
      }),
    ),
  )
}

function valuesAt(value: JsonValue, path: readonly string[], pointer: string): [string, JsonValue][] {
  const [first, ...rest] = path
  if (first === undefined) return [[pointer, value]]
  if (first !== '*') {
    const below = field(value, first)
    return below === undefined ? [] : valuesAt(below, rest, `${pointer}/${first}`)
  }
  const items = Array.isArray(value) ? Object.entries(value as readonly JsonValue[]) : entriesOf(value)
  return items.flatMap(([key, item]) => valuesAt(item, rest, `${pointer}/${escapePointer(key)}`))
}
