import { describe, expect, it } from 'vitest'
import { countUnjudged } from '../../../../core/test-sets/count-unjudged.ts'
import { parseTestSet } from '../../../../core/test-sets/parse-test-set.ts'
import { type RunOptions, runTestSets } from '../../../../core/test-sets/run-test-sets.ts'
import { agentOf, turnWith } from '../hand-made.ts'

const SET = `name: A
cases:
  - name: x
    turns: [ { user: hi, expect: [ { judge: It is polite } ] } ]
`

async function run(text: string, reply: string, options: RunOptions = {}) {
  const { set, findings } = parseTestSet({ path: 'a.yaml', text, oid: '' })
  expect(findings).toEqual([])
  return runTestSets(
    set === null ? [] : [set],
    agentOf(() => turnWith({}, reply)),
    options,
  )
}

describe('a recorded verdict', () => {
  it('judges the conversation it was given for, word for word, and no other', async () => {
    const before = (await run(SET, 'Hello.')).cases[0]
    expect(before?.verdict).toBe('not judged')
    const recording = /recording ([0-9a-f]{16})$/.exec(before?.assertions[0]?.reason ?? '')?.[1] ?? ''
    const judged = (verdict: string, sentence = 'It is polite') =>
      `${SET.replace('It is polite', sentence)}verdicts:\n  - { recording: ${recording}, sentence: ${sentence}, verdict: ${verdict}, reason: Robin says so }\n`
    expect((await run(judged('passed'), 'Hello.')).cases[0]).toMatchObject({
      verdict: 'passed',
      assertions: [{ reason: 'Robin says so' }],
    })
    expect((await run(judged('failed'), 'Hello.')).cases[0]?.verdict).toBe('failed')
    expect((await run(judged('passed'), 'Hello!')).cases[0]?.verdict).toBe('not judged')
    expect((await run(judged('passed', 'It is rude'), 'Hello.')).cases[0]?.verdict).toBe('not judged')
  })

  it('counts before another judge, who is asked for all else', async () => {
    const before = (await run(SET, 'Hello.')).cases[0]
    const recording = /recording ([0-9a-f]{16})$/.exec(before?.assertions[0]?.reason ?? '')?.[1] ?? ''
    const read = `${SET}verdicts:\n  - { recording: ${recording}, sentence: It is polite, verdict: failed }\n`
    const says = (verdict: 'passed' | 'not judged', reason: string) => {
      return { judge: { name: 'other', judge: async () => ({ verdict, reason }) } }
    }
    expect((await run(read, 'Hello.', says('passed', 'yes'))).cases[0]?.verdict).toBe('failed')
    expect((await run(read, 'Hello!', says('passed', 'yes'))).cases[0]?.verdict).toBe('passed')
    expect((await run(SET, 'Hello.', says('not judged', 'needs recording'))).cases[0]?.assertions[0]).toMatchObject({
      verdict: 'not judged',
      reason: `needs recording; as a recorded verdict this would be recording ${recording}`,
    })
  })

  it.each([
    ['a recording that is none', 'recording: abc, verdict: passed', 'recording must be the 16 digits'],
    ['another verdict', `recording: '${'a'.repeat(16)}', verdict: 'not judged'`, 'verdict must be passed or failed'],
    ['another key', `recording: '${'a'.repeat(16)}', verdict: passed, resaon: x`, '"resaon" is not a key of a verdict'],
  ])('with %s is a finding', (_, verdict, message) => {
    const { set, findings } = parseTestSet({ path: 'a.yaml', text: `${SET}verdicts:\n  - { ${verdict} }\n`, oid: '' })
    expect(set).toBeNull()
    expect(findings[0]).toMatchObject({ range: { line: 6 }, message: expect.stringContaining(message) })
  })
})

describe('countUnjudged', () => {
  it('counts what had no verdict and what had no Python, but not what was left out', async () => {
    const { set } = parseTestSet({ path: 'a.yaml', text: SET, oid: '' })
    const [one] = set?.cases ?? []
    if (set === null || one === undefined) throw new Error('no case')
    const cases = [one, { ...one, name: 'y', skip: 'later' }]
    const without = agentOf(() => turnWith({ unavailable: ['needs Python'] }))
    expect(countUnjudged(await runTestSets([{ ...set, cases }], without))).toBe(1)
    expect(
      countUnjudged(
        await runTestSets(
          [{ ...set, cases }],
          agentOf(() => turnWith()),
        ),
      ),
    ).toBe(1)
  })
})
