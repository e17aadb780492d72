import type { AgentProject, JsonValue, Resource } from '../../agent/agent-project.ts'
import type { TestCase, TestSet } from '../test-case.ts'
import type { FunctionCallAssertion, ValueType } from './adk-scenario.ts'

/** Name of the set that the platform's own tests are in. */
export const ADK_SET = 'test_suite'

/**
 * The platform's tests of a project, `test_suite/*.yaml`, as one set; null when there are none. What their schema refuses is
 * told by validation: here the case is one that cannot be judged.
 */
export function adkTestSet(project: Pick<AgentProject, 'root' | 'resources'>): TestSet | null {
  const cases = project.resources.filter(({ kind }) => kind === 'test_case').flatMap(caseOf)
  if (cases.length === 0) return null
  const path = project.root === '' ? ADK_SET : `${project.root}/${ADK_SET}`
  return {
    name: ADK_SET,
    path,
    tags: [],
    cases: cases.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  }
}

function caseOf(resource: Resource): TestCase[] {
  const { name, value, path } = resource
  const fields = mapOf(value)
  const unreadable = unreadableFields(fields)
  const sipHeaders = mapOf(fields['sip_headers'])
  return [
    {
      name,
      tags: listOf(fields['tags']).filter((tag) => typeof tag === 'string'),
      ...optional('variant', text(fields['variant'])),
      ...optional('channel', CHANNELS[text(fields['channel']) ?? '']),
      ...optional('language', text(fields['language'])),
      ...optional('caller_number', text(fields['caller_number'])),
      ...optional('simulated_at', text(fields['simulated_at'])),
      ...(Object.keys(sipHeaders).length === 0 ? {} : { sip_headers: textsOf(sipHeaders) }),
      ...(fields['integration_attributes'] == null
        ? {}
        : { integration_attributes: mapOf(fields['integration_attributes']) }),
      turns: [],
      scenario: {
        text: text(fields['scenario']) ?? '',
        functionCalls: listOf(fields['function_call_assertions']).flatMap(functionCall),
        prompts: listOf(fields['prompt_assertions']).filter((prompt) => typeof prompt === 'string'),
        ...(unreadable.length === 0 ? {} : { unreadable }),
      },
      path,
      range: resource.locate(''),
    },
  ]
}

const CHANNELS: Readonly<Record<string, string>> = {
  voice: 'voice',
  webchat: 'webchat',
  'chat.polyai': 'voice',
  'webchat.polyai': 'webchat',
}
const TYPES: readonly string[] = ['string', 'integer', 'number', 'boolean'] satisfies ValueType[]

/** What decides about the verdict and is of another form: left out in silence it would make a test that passes too easily. */
function unreadableFields(fields: Readonly<Record<string, JsonValue>>): string[] {
  const { scenario, prompt_assertions: prompts = null, function_call_assertions: calls = null } = fields
  const isCall = (written: JsonValue) => {
    const given = mapOf(written)['arguments'] ?? []
    const [read] = functionCall(written)
    return read !== undefined && Array.isArray(given) && read.arguments.length === given.length
  }
  const isList = (value: JsonValue, isItem: (item: JsonValue) => boolean) =>
    value === null || (Array.isArray(value) && value.every(isItem))
  return [
    ...(text(scenario) === undefined ? ['scenario'] : []),
    ...(isList(prompts, (prompt) => text(prompt) !== undefined) ? [] : ['prompt_assertions']),
    ...(isList(calls, isCall) ? [] : ['function_call_assertions']),
  ]
}

function functionCall(written: JsonValue): FunctionCallAssertion[] {
  const { name, arguments: given } = mapOf(written)
  if (typeof name !== 'string') return []
  const wanted = listOf(given).flatMap((one) => {
    const { parameter_name: parameter, expected_value: expected = null, value_type: type } = mapOf(one)
    if (typeof parameter !== 'string' || typeof type !== 'string' || !TYPES.includes(type)) return []
    return [{ parameter, expected, type: type as ValueType }]
  })
  return [{ name, arguments: wanted }]
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>)
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function textsOf(values: Readonly<Record<string, JsonValue>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

function mapOf(value: JsonValue | undefined): Readonly<Record<string, JsonValue>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, JsonValue>)
    : {}
}
