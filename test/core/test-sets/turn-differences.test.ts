import { describe, expect, it } from 'vitest'
import type { CaseResult, TurnResult } from '../../../core/test-sets/test-case.ts'
import { turnDifferences } from '../../../core/test-sets/turn-differences.ts'

const CALL = { name: 'book', flow: null, arguments: { guests: 2, day: 'friday' } }
const TURN: TurnResult = {
  user: 'hi',
  reply: 'Hello.',
  topic: 'greeting',
  notExecuted: [],
  functions: [CALL],
  flow: null,
  step: null,
  handoff: null,
  sms: [],
  ended: false,
}
const SMS = { template: 'a', to: '1', from: '2', content: 'x' }

function result(...turns: TurnResult[]): CaseResult {
  return { set: 'S', name: 'n', verdict: 'passed', assertions: [], turns, durationMs: 1, path: 'p', line: 1 }
}

describe('turnDifferences', () => {
  it.each<[string, Partial<TurnResult>, string[]]>([
    ['nothing', {}, []],
    ['the order of arguments', { functions: [{ ...CALL, arguments: { day: 'friday', guests: 2 } }] }, []],
    ['what could not be executed', { notExecuted: ['x'] }, []],
    ['what one side does not tell', { functions: undefined, sms: undefined, handoff: undefined, flow: undefined }, []],
    ['the answer', { reply: 'Bye.' }, ['answer']],
    ['the topic', { topic: null }, ['topic']],
    ['another function', { functions: [{ ...CALL, name: 'ask' }] }, ['functions']],
    ['one call more', { functions: [CALL, CALL] }, ['functions']],
    ['a function that fails now', { functions: [{ ...CALL, error: { message: 'x' } }] }, ['functions']],
    ['an argument', { functions: [{ ...CALL, arguments: { guests: 3, day: 'friday' } }] }, ['arguments']],
    ['the flow', { flow: 'Book', step: 'Ask' }, ['flow']],
    ['the handoff', { handoff: { destination: 'desk', reason: '', route: null }, ended: true }, ['handoff', 'end']],
    ['a text message', { sms: [SMS] }, ['text message']],
  ])('sees %s', (_, change, aspects) => {
    const found = turnDifferences(result(TURN), result({ ...TURN, ...change }))
    expect(found).toEqual(aspects.length === 0 ? [] : [{ turn: 0, aspects }])
  })

  it('looks no further than where something else is said', () => {
    const after = { ...TURN, reply: 'Bye.' }
    expect(turnDifferences(result(TURN, TURN), result(TURN, { ...after, user: 'yo' }))).toEqual([])
    expect(turnDifferences(result(TURN, TURN), result(TURN, after))).toEqual([{ turn: 1, aspects: ['answer'] }])
    const greeted = { ...result(TURN), greeting: TURN }
    expect(turnDifferences(greeted, { ...greeted, greeting: after })).toEqual([{ turn: -1, aspects: ['answer'] }])
    expect(turnDifferences(greeted, result(TURN))).toEqual([])
  })
})
