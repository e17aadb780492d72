import { describe, expect, it } from 'vitest'
import { behaviourChanges } from '../../../core/test-sets/behaviour-changes.ts'
import type { CaseResult, TestRun, TurnResult, Verdict } from '../../../core/test-sets/test-case.ts'

function turn(user: string, reply: string, topic: string | null = 'parking'): TurnResult {
  return { user, reply, topic, notExecuted: [] }
}

function result(name: string, verdict: Verdict, turns: TurnResult[] = [turn('hi', 'hello')], set = 'Set'): CaseResult {
  return { set, name, verdict, assertions: [], turns, durationMs: 1, path: 'x', line: 1 }
}

function runOf(cases: CaseResult[]): TestRun {
  return { passed: 0, failed: 0, errors: 0, notJudged: 0, skipped: 0, cases }
}

function changesOf(base: CaseResult[], head: CaseResult[]): [string, string][] {
  return behaviourChanges(runOf(base), runOf(head)).map(({ name, change }) => [name, change])
}

describe('behaviourChanges', () => {
  it.each<[Verdict, Verdict, string | null]>([
    ['passed', 'passed', null],
    ['passed', 'failed', 'newly failing'],
    ['passed', 'error', 'newly failing'],
    ['not judged', 'failed', 'newly failing'],
    ['skipped', 'failed', 'newly failing'],
    ['failed', 'error', 'changed behaviour'],
    ['failed', 'failed', null],
    ['failed', 'passed', 'newly passing'],
    ['error', 'passed', 'newly passing'],
    ['not judged', 'passed', 'newly passing'],
    ['failed', 'not judged', 'changed behaviour'],
    ['passed', 'not judged', 'changed behaviour'],
    ['passed', 'skipped', 'changed behaviour'],
  ])('%s then %s: %s', (before, after, change) => {
    expect(changesOf([result('a', before)], [result('a', after)])).toEqual(change === null ? [] : [['a', change]])
  })

  it('sees another topic and another answer behind the same verdict', () => {
    const before = [turn('hi', 'hello'), turn('park', 'behind', 'parking')]
    expect(
      changesOf(
        [result('a', 'passed', before)],
        [result('a', 'passed', [turn('hi', 'hello'), turn('park', 'behind', 'late')])],
      ),
    ).toEqual([['a', 'changed behaviour']])
    expect(
      changesOf(
        [result('a', 'passed', before)],
        [result('a', 'passed', [turn('hi', 'Hello!'), turn('park', 'behind')])],
      ),
    ).toEqual([['a', 'changed behaviour']])
  })

  it('does not take a changed test for a changed agent', () => {
    const before = [turn('hi', 'hello'), turn('park', 'behind')]
    const after = [turn('hi', 'hello'), turn('hours', '12:00', 'hours'), turn('park', 'behind')]
    expect(changesOf([result('a', 'passed', before)], [result('a', 'passed', after)])).toEqual([])
    expect(changesOf([result('a', 'passed', after)], [result('a', 'passed', before.slice(0, 1))])).toEqual([])
  })

  it('leads with what matters most, then by set and name', () => {
    const base = [
      result('changes', 'passed'),
      result('gone', 'passed'),
      result('heals', 'failed'),
      result('z', 'passed'),
      result('b', 'passed', [], 'Other'),
      result('same', 'passed'),
    ]
    const head = [
      result('same', 'passed'),
      result('new', 'failed'),
      result('changes', 'not judged'),
      result('heals', 'passed'),
      result('z', 'failed'),
      result('b', 'failed', [], 'Other'),
    ]
    expect(changesOf(base, head)).toEqual([
      ['b', 'newly failing'],
      ['z', 'newly failing'],
      ['heals', 'newly passing'],
      ['new', 'added'],
      ['gone', 'removed'],
      ['changes', 'changed behaviour'],
    ])
  })

  it('takes a missing side for an empty one', () => {
    expect(behaviourChanges(null, null)).toEqual([])
    expect(behaviourChanges(null, runOf([result('a', 'passed')]))).toMatchObject([{ change: 'added', before: null }])
    expect(behaviourChanges(runOf([result('a', 'passed')]), null)).toMatchObject([{ change: 'removed', after: null }])
  })

  it('tells cases of the same name in two sets apart', () => {
    const head = [result('a', 'failed', [], 'One'), result('a', 'passed', [], 'Two')]
    const base = [result('a', 'passed', [], 'One'), result('a', 'passed', [], 'Two')]
    expect(behaviourChanges(runOf(base), runOf(head))).toMatchObject([{ set: 'One', change: 'newly failing' }])
  })
})
