import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TurnTrace } from '../../../core/test-sets/conversation.ts'
import { parseTestSet } from '../../../core/test-sets/parse-test-set.ts'
import { recordedCase } from '../../../core/test-sets/recorded-case.ts'
import { runTestSets } from '../../../core/test-sets/run-test-sets.ts'
import { withCase, writeTestSet } from '../../../core/test-sets/write-test-set.ts'
import { agentOf, call, turnWith } from './hand-made.ts'

function record(trace: Partial<TurnTrace>, reply: string, name = 'Recorded') {
  const turn = turnWith(trace, reply)
  return { turn, recorded: recordedCase({ name, setting: { variant: 'Station' }, turns: [{ user: 'hi', ...turn }] }) }
}

describe('a recorded case', () => {
  it('expects what happened, and nothing the runtime does not tell', () => {
    const { recorded } = record(
      {
        topic: 'book',
        functions: [
          call('start_function', {}, { kind: 'start' }),
          call('save', { map: { regex: 'x' } }),
          call('inner', {}, { parent: 'save' }),
        ],
        flow: 'Book',
        step: 'Ask',
        handoff: undefined,
        sms: [{ template: null, to: '1', from: '', content: 'Hello.' }],
        ended: true,
      },
      'First sentence. '.repeat(20),
    )
    expect(recorded).toEqual({
      name: 'Recorded',
      variant: 'Station',
      turns: [
        {
          user: 'hi',
          expect: [
            { topic: 'book' },
            { calls: 'save', with: { map: { exact: { regex: 'x' } } } },
            { flow: 'Book' },
            { step: 'Ask' },
            { sms: { says: 'Hello.' } },
            { ends: true },
            { says: 'First sentence. '.repeat(7).trim() },
          ],
        },
      ],
    })
  })

  it('passes when the same happens again, whatever was said', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((said) => said.isWellFormed())
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue(), { maxKeys: 4 }),
        async (reply, given) => {
          const { turn, recorded } = record(
            { topic: 'book', functions: [call('save', given as Record<string, string>)] },
            reply,
          )
          const { set, findings } = parseTestSet({ path: 'a.yaml', text: writeTestSet('Set', recorded), oid: '' })
          expect(findings).toEqual([])
          const { cases } = await runTestSets(
            set === null ? [] : [set],
            agentOf(() => turn),
          )
          expect(cases.map(({ verdict }) => verdict)).toEqual(['passed'])
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('withCase', () => {
  const { recorded } = record({ topic: 'book' }, 'Hello.', 'new: one')
  it.each([
    ['flush lists', '# kept\nname: A\ncases:\n- name: x\n  turns: [ { user: hi } ]\n'],
    ['indented lists', 'name: A\n\ncases:\n\n    # first\n    - name: x\n      turns:\n        - user: hi\n   \n'],
    ['Windows lines', 'name: A\r\ncases:\r\n  - name: x\r\n    turns: [ { user: hi } ]\r\n'],
  ])('adds a case behind %s', (_, text) => {
    const longer = withCase(text, recorded)
    expect(longer?.startsWith(text.trimEnd())).toBe(true)
    const { set } = parseTestSet({ path: 'a.yaml', text: longer ?? '', oid: '' })
    expect(set?.cases.map(({ name }) => name)).toEqual(['x', 'new: one'])
  })

  it.each([
    ['no test set', 'topics: []\n'],
    ['a flow list', 'name: A\ncases: [ { name: x, turns: [ { user: hi } ] } ]\n'],
    ['cases that are not last', 'name: A\ncases:\n- name: x\n  turns: [ { user: hi } ]\ntags: [a]\n'],
    ['the name already', 'name: A\ncases:\n- name: "new: one"\n  turns: [ { user: hi } ]\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(withCase(text, recorded)).toBeNull()
  })
})
