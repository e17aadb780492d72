import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TurnTrace } from '../../../../core/test-sets/conversation.ts'
import { type FactualExpectation, judgeExpectation } from '../../../../core/test-sets/judge/judge-expectation.ts'
import { call, turnWith } from '../hand-made.ts'

const HOURS = call('get_hours', { day: 'sunday', guests: 4, note: null })
const BROKEN = call(
  'get_hours',
  { day: 'monday' },
  { error: { message: 'NameError: x', path: 'functions/get_hours.py', line: 7 } },
)
const IN_FLOW = call('save', {}, { flow: 'Book a table', kind: 'transition' })
const SMS = { template: 'directions', to: '+447700900100', from: '', content: 'Take the  LEFT path.' }
const HANDOFF = { destination: 'desk', reason: 'wanted', route: null }

type Row = [FactualExpectation, Partial<TurnTrace>, string, string]

const CALLS: Row[] = [
  [{ calls: 'get_hours' }, { functions: [HOURS] }, 'passed', ''],
  [{ calls: 'get_hours', with: { day: 'sunday' } }, { functions: [BROKEN, HOURS] }, 'passed', ''],
  [
    { calls: 'get_hours', with: { day: { regex: '^sun' }, guests: { any: true } } },
    { functions: [HOURS] },
    'passed',
    '',
  ],
  [{ calls: 'get_hours', with: { guests: { regex: '^4$' } } }, { functions: [HOURS] }, 'passed', ''],
  [{ calls: 'get_hours', with: { note: null, gone: null } }, { functions: [HOURS] }, 'passed', ''],
  [{ calls: 'get_hours', with: { day: { exact: 'sunday' } } }, { functions: [HOURS] }, 'passed', ''],
  [{ calls: 'save' }, { functions: [IN_FLOW] }, 'passed', ''],
  [{ calls: 'Book a table/save' }, { functions: [IN_FLOW] }, 'passed', ''],
  [{ calls: 'get_hours', times: 2 }, { functions: [HOURS, IN_FLOW, HOURS] }, 'passed', ''],
  [{ calls: 'get_hours', times: 0 }, {}, 'passed', ''],
  [{ calls: 'get_hours', times: 0 }, { functions: [HOURS] }, 'failed', 'get_hours was called once, not never'],
  [{ calls: 'get_hours', times: 1 }, { functions: [HOURS, HOURS] }, 'failed', 'called 2 times, not once'],
  [{ calls: 'get_hours' }, {}, 'failed', 'no function was called'],
  [{ calls: 'get_hours' }, { functions: [IN_FLOW] }, 'failed', 'called was save{}'],
  [{ calls: 'get_hours' }, { notExecuted: ['call function get_hours'] }, 'failed', 'not done: call function get_hours'],
  [
    { calls: 'get_hours', with: { day: 'monday' } },
    { functions: [HOURS] },
    'failed',
    'argument day of get_hours should be "monday"; it is "sunday"',
  ],
  [
    { calls: 'get_hours', with: { guests: '4' } },
    { functions: [HOURS] },
    'failed',
    'it is 4, which is a number and not a text',
  ],
  [{ calls: 'get_hours', with: { note: { any: true } } }, { functions: [HOURS] }, 'failed', 'it is null'],
  [{ calls: 'get_hours', with: { gone: 'x' } }, { functions: [HOURS] }, 'failed', 'it is not there'],
  [{ calls: 'get_hours' }, { functions: [BROKEN] }, 'failed', 'failed: NameError: x (functions/get_hours.py:7)'],
  [
    { calls: 'toString', with: { constructor: { any: true } } },
    { functions: [call('toString')] },
    'failed',
    'not there',
  ],
  [{ calls: 'x' }, { functions: undefined }, 'not judged', 'does not tell which functions'],
  [{ calls_in_order: ['get_hours', 'save'] }, { functions: [HOURS, call('z'), IN_FLOW] }, 'passed', ''],
  [
    { calls_in_order: ['save', 'get_hours'] },
    { functions: [HOURS, IN_FLOW] },
    'failed',
    'get_hours was not called after save',
  ],
  [{ calls_in_order: ['get_hours', 'get_hours'] }, { functions: [HOURS] }, 'failed', 'get_hours was not called after'],
  [{ calls_in_order: ['a', 'b'] }, { functions: undefined }, 'not judged', 'does not tell'],
  [{ not_calls: 'get_hours' }, {}, 'passed', ''],
  [{ not_calls: 'get_hours' }, { functions: [HOURS] }, 'failed', 'get_hours was called with {"day":"sunday"'],
  [{ not_calls: 'get_hours' }, { notExecuted: ['call function get_hours'] }, 'not judged', 'is not known'],
  [{ not_calls: 'x' }, { functions: undefined }, 'not judged', 'does not tell'],
  [{ no_calls: true }, {}, 'passed', ''],
  [{ no_calls: true }, { functions: [IN_FLOW] }, 'failed', 'save was called'],
]

const PLACES: Row[] = [
  [{ flow: 'Book' }, { flow: 'Book', step: 'Ask' }, 'passed', ''],
  [{ flow: 'Book' }, {}, 'failed', 'the conversation is in no flow'],
  [{ flow: 'Book' }, { flow: 'Cancel', step: 'Ask' }, 'failed', 'in flow Cancel, at step Ask'],
  [{ flow: 'Book' }, { flow: undefined }, 'not judged', 'where in a flow'],
  [{ no_flow: true }, {}, 'passed', ''],
  [{ no_flow: true }, { flow: 'Book' }, 'failed', 'in flow Book'],
  [{ step: 'Ask' }, { flow: 'Book', step: 'Ask' }, 'passed', ''],
  [{ step: 'Book/Ask' }, { flow: 'Book', step: 'Ask' }, 'passed', ''],
  [{ step: 'Ask' }, { flow: 'Book', step: 'Tell' }, 'failed', 'at step Tell'],
  [{ step: 'Ask' }, { step: undefined }, 'not judged', 'at which step'],
  [{ state: { guests: 4, name: { regex: 'An' }, gone: null } }, { state: { guests: 4, name: 'Ana' } }, 'passed', ''],
  [{ state: { list: [1, { a: 'b' }] } }, { state: { list: [1, { a: 'b' }] } }, 'passed', ''],
  [{ state: { guests: 5 } }, { state: { guests: 4 } }, 'failed', 'guests should be 5; it is 4'],
  [{ state: { toString: { any: true } } }, {}, 'failed', 'it is not there'],
  [{ state: { a: 1 } }, { state: undefined }, 'not judged', 'does not tell the state'],
]

const EFFECTS: Row[] = [
  [{ topic: 'parking' }, { topic: 'parking' }, 'passed', ''],
  [{ no_topic: true }, {}, 'passed', ''],
  [{ no_topic: true }, { topic: 'parking' }, 'failed', 'topic parking answered'],
  [{ handoff: 'desk' }, { handoff: HANDOFF }, 'passed', ''],
  [{ handoff: 'workshop' }, { handoff: HANDOFF }, 'failed', 'transferred to desk'],
  [{ handoff: 'desk' }, {}, 'failed', 'the call is not transferred'],
  [{ handoff: 'desk' }, { notExecuted: ['transfer to desk'] }, 'failed', 'transferred; not done: transfer to desk'],
  [{ no_handoff: true }, {}, 'passed', ''],
  [{ no_handoff: true }, { handoff: HANDOFF }, 'failed', 'transferred to desk'],
  [{ no_handoff: true }, { handoff: undefined }, 'not judged', 'does not tell whether the call'],
  [{ sms: 'directions' }, { sms: [SMS] }, 'passed', ''],
  [{ sms: { to: { regex: '^\\+44' }, says: 'the left PATH' } }, { sms: [SMS] }, 'passed', ''],
  [{ sms: { template: 'directions', to: '+1' } }, { sms: [SMS] }, 'failed', 'sent is directions to +447700900100'],
  [{ sms: 'directions' }, {}, 'failed', 'no text message is sent'],
  [
    { sms: 'directions' },
    { notExecuted: ['call function f', "send SMS directions: the caller's number is not known"] },
    'failed',
    "no text message is sent; not done: send SMS directions: the caller's number is not known",
  ],
  [{ sms: 'directions' }, { sms: undefined }, 'not judged', 'which text messages'],
  [{ no_sms: true }, { sms: [SMS] }, 'failed', 'sent is directions'],
  [{ no_sms: true }, {}, 'passed', ''],
  [{ ends: true }, { ended: true }, 'passed', ''],
  [{ ends: true }, {}, 'failed', 'the conversation goes on'],
  [{ ends: false }, { ended: true }, 'failed', 'the conversation ends'],
  [{ ends: false }, { ended: undefined }, 'not judged', 'whether the conversation ends'],
]

describe('an expectation of a trace', () => {
  it.each([...CALLS, ...PLACES, ...EFFECTS])('%j of %j is %s', (expectation, trace, verdict, reason) => {
    const judged = judgeExpectation(expectation, turnWith(trace, 'Hello.'), undefined)
    expect(judged.verdict).toBe(verdict)
    expect(judged.reason ?? '').toContain(reason)
  })

  it('never passes what the runtime does not tell', () => {
    const silent = turnWith({
      functions: undefined,
      flow: undefined,
      step: undefined,
      state: undefined,
      handoff: undefined,
      sms: undefined,
      ended: undefined,
    })
    const about = ['topic', 'no_topic', 'says', 'not_says', 'matches']
    for (const [expectation] of [...CALLS, ...PLACES, ...EFFECTS]) {
      if (about.some((key) => key in expectation)) continue
      expect(judgeExpectation(expectation, silent, undefined).verdict).toBe('not judged')
    }
  })

  it.each<unknown>([{ toString: null }, { regex: { toString: null } }, { exact: { valueOf: null } }])(
    'takes %j',
    (wanted: unknown) => {
      const verdict = judgeExpectation({ state: { a: wanted } }, turnWith({ state: {} }), undefined).verdict
      expect(verdict).toBe('failed')
    },
  )

  it('takes whatever values there are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (state, wanted) => {
          const turn = turnWith({ state: state as TurnTrace['state'] })
          expect(['passed', 'failed']).toContain(judgeExpectation({ state: wanted }, turn, undefined).verdict)
          const same = Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { exact: value }]))
          expect(judgeExpectation({ state: same }, turn, undefined).verdict).toBe('passed')
        },
      ),
    )
  })
})
