import { describe, expect, it } from 'vitest'
import { loadProject } from '../../../../core/agent/load-project.ts'
import { adkTestSet } from '../../../../core/test-sets/adk/adk-test-set.ts'
import type { FunctionCallAssertion } from '../../../../core/test-sets/adk/adk-scenario.ts'
import { judgeFunctionCall } from '../../../../core/test-sets/adk/judge-function-call.ts'
import type { FunctionEvent, Turn } from '../../../../core/test-sets/conversation.ts'
import { runTestSets } from '../../../../core/test-sets/run-test-sets.ts'
import { projectSource } from '../../agent/project-source.ts'
import { agentOf, call, turnWith } from '../hand-made.ts'

const TEST = `name: Booking for two
scenario: |-
  You want to book a table. Your name is Ana.
channel: webchat.polyai
language: en-GB
variant: Downtown
caller_number: '+447700900100'
simulated_at: '2026-01-15T09:30:00Z'
tags: [smoke]
sip_headers: { X-Reason: billing }
integration_attributes: { retries: 2, list: [1, null] }
prompt_assertions: [The agent is polite.]
function_call_assertions:
  - name: create_booking
    arguments:
      - { parameter_name: guests, expected_value: '2', value_type: integer }
      - { parameter_name: name, expected_value: Ana, value_type: string }
`

function setOf(text: string) {
  const project = loadProject(
    projectSource({ 'project.yaml': 'project_id: P\n', 'test_suite/booking_for_two.yaml': text }),
    { name: 'a' },
  )
  const set = adkTestSet(project)
  if (set === null) throw new Error('no test')
  return set
}

const BOOKED = call('create_booking', { guests: 2, name: 'Ana', extra: true })

describe('a test of the platform', () => {
  it('is read with all it has', () => {
    const set = setOf(TEST)
    expect(set).toMatchObject({ name: 'test_suite', path: 'test_suite' })
    expect(set.cases).toMatchObject([
      {
        name: 'Booking for two',
        tags: ['smoke'],
        variant: 'Downtown',
        channel: 'webchat',
        language: 'en-GB',
        caller_number: '+447700900100',
        simulated_at: '2026-01-15T09:30:00Z',
        sip_headers: { 'X-Reason': 'billing' },
        integration_attributes: { retries: 2, list: [1, null] },
        turns: [],
        path: 'test_suite/booking_for_two.yaml',
        scenario: { prompts: ['The agent is polite.'], functionCalls: [{ name: 'create_booking' }] },
      },
    ])
  })

  it.each<[string, FunctionCallAssertion['arguments'][number], unknown, string]>([
    ['text', { parameter: 'x', expected: 'Ana', type: 'string' }, 'Ana', 'passed'],
    ['another text', { parameter: 'x', expected: 'Ana', type: 'string' }, 'ana', 'failed'],
    ['a number as text', { parameter: 'x', expected: '2', type: 'integer' }, 2, 'passed'],
    ['a number that is a text', { parameter: 'x', expected: '2', type: 'integer' }, '2', 'passed'],
    ['not a whole number', { parameter: 'x', expected: '2', type: 'integer' }, 2.5, 'failed'],
    ['a fraction', { parameter: 'x', expected: '2.50', type: 'number' }, 2.5, 'passed'],
    ['true', { parameter: 'x', expected: 'true', type: 'boolean' }, true, 'passed'],
    ['True of Python', { parameter: 'x', expected: 'True', type: 'boolean' }, true, 'passed'],
    ['1 is not true', { parameter: 'x', expected: 'true', type: 'boolean' }, 1, 'failed'],
    ['what is no number', { parameter: 'x', expected: 'two', type: 'integer' }, 'two', 'failed'],
    ['nothing', { parameter: 'x', expected: '', type: 'string' }, null, 'failed'],
    ['what is not there', { parameter: 'toString', expected: 'x', type: 'string' }, 'x', 'failed'],
  ])('takes an argument by its type: %s', (_, wanted, actual, verdict) => {
    const events = [call('f', { x: actual as FunctionEvent['arguments'][string] })]
    expect(judgeFunctionCall({ name: 'f', arguments: [wanted] }, events).verdict).toBe(verdict)
  })

  it('takes one call of several, extra arguments and other calls; a function of a flow is none', () => {
    const wanted = { name: 'f', arguments: [{ parameter: 'x', expected: '1', type: 'integer' as const }] }
    expect(judgeFunctionCall(wanted, [call('g'), call('f', { x: 2 }), call('f', { x: 1, y: 3 })]).verdict).toBe(
      'passed',
    )
    expect(judgeFunctionCall(wanted, [call('f', { x: 1 }, { flow: 'Book' })])).toMatchObject({ verdict: 'failed' })
    expect(judgeFunctionCall({ name: 'f', arguments: [] }, [])).toEqual({
      verdict: 'failed',
      reason: 'no function was called',
    })
  })

  const run = async (text: string, answer: (said: string) => Turn) => {
    const { cases } = await runTestSets([setOf(text)], agentOf(answer), {
      judge: {
        name: 'test',
        judge: async ({ about, transcript }) => ({ verdict: 'passed', reason: `${about} ${transcript.length}` }),
      },
    })
    return cases[0]
  }

  it('is played: the caller says what the scenario says, and the whole conversation is judged', async () => {
    const result = await run(TEST, (said) => {
      if (said.includes('table')) return turnWith({}, 'What is your name?')
      return turnWith({ functions: [BOOKED], ended: true }, 'It is booked.')
    })
    expect(result).toMatchObject({
      verdict: 'passed',
      turns: [{ user: 'I want to book a table.' }, { user: 'My name is Ana.' }],
      assertions: [
        { assertion: 'calls: create_booking, with: {"guests":"2","name":"Ana"}', verdict: 'passed', turn: 1 },
        { assertion: 'judge: The agent is polite.', verdict: 'passed', reason: 'conversation 3' },
      ],
    })
  })

  it('fails when nothing was called in a conversation that took its course', async () => {
    const result = await run(TEST, () => turnWith({ ended: true }, 'Goodbye.'))
    expect(result).toMatchObject({ verdict: 'failed', assertions: [{ reason: 'no function was called' }, {}] })
  })

  it.each<[string, string, Turn, string]>([
    [
      'the caller is stuck',
      TEST,
      turnWith({}, 'What is your shoe size?'),
      'the scenario has no answer to "What is your shoe size?"',
    ],
    [
      'the agent could not do it all',
      TEST,
      turnWith({ notExecuted: ['call function create_booking'] }, 'Done.'),
      'not done: call function create_booking',
    ],
    ['functions are not told', TEST, turnWith({ functions: undefined }, 'Done.'), 'does not tell which functions'],
    [
      'a sentence cannot be played',
      TEST.replace('Your name is Ana.', 'Sing a song.'),
      turnWith({ functions: [BOOKED] }, 'Done.'),
      'no rule plays "Sing a song."',
    ],
    ['it needs a recording', TEST, turnWith({ unavailable: ['needs recording'] }), 'needs recording'],
  ])('is not judged where %s', async (_, text, turn, reason) => {
    const result = await run(text, () => turn)
    expect(result?.verdict).toBe('not judged')
    expect(result?.assertions[0]?.reason).toContain(reason)
  })

  it.each([
    ['a scenario that is a number', 'scenario: 5\n', 'scenario cannot be read'],
    ['no scenario', 'channel: voice\n', 'scenario cannot be read'],
    ['prompts that are a text', 'scenario: You want tea.\nprompt_assertions: polite\n', 'prompt_assertions cannot'],
    ['a prompt that is empty', "scenario: You want tea.\nprompt_assertions: [fine, '']\n", 'prompt_assertions cannot'],
    [
      'calls that are a map',
      'scenario: You want tea.\nfunction_call_assertions: { name: f }\n',
      'function_call_assert',
    ],
    ['a call without a name', 'scenario: You want tea.\nfunction_call_assertions: [{}]\n', 'function_call_assert'],
    [
      'an argument of another type',
      'scenario: You want tea.\nfunction_call_assertions:\n- name: f\n  arguments: [{ parameter_name: x, expected_value: y, value_type: list }]\n',
      'function_call_assert',
    ],
  ])('with %s is an error, and nobody is called', async (_, fields, reason) => {
    const result = await run(`name: A\n${fields}`, () => turnWith({ functions: [call('f')], ended: true }, 'Done.'))
    expect(result).toMatchObject({
      verdict: 'error',
      turns: [],
      assertions: [{ reason: expect.stringContaining(reason) }],
    })
  })

  it('without assertions is not judged, never passed', async () => {
    const text = TEST.slice(0, TEST.indexOf('prompt_assertions'))
    expect(await run(text, () => turnWith({}, 'Done.'))).toMatchObject({
      verdict: 'not judged',
      assertions: [{ reason: 'the test asserts nothing' }],
    })
  })

  it('ends after thirty turns at the latest', async () => {
    let said = 0
    const text = TEST.replace(
      'Your name is Ana.',
      Array.from({ length: 40 }, (_, n) => `Ask about thing ${n}.`).join(' '),
    )
    const result = await run(text, () => turnWith({}, `Fine ${++said}.`))
    expect(result?.turns).toHaveLength(30)
    expect(result?.assertions[0]?.reason).toContain('goes on after 30 turns')
  })
})
