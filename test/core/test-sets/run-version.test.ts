import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenVersion } from '../../../core/test-sets/conversation.ts'
import type { CachedOutcome, ResultCache } from '../../../core/test-sets/result-cache.ts'
import { runVersion } from '../../../core/test-sets/run-version.ts'
import type { TestCase, TestSet } from '../../../core/test-sets/test-case.ts'
import { WHOLE_FILE } from '../../../core/validate/finding.ts'
import { makeVersion, topic } from '../../runtime/make-version.ts'
import { agentOf, call, turnWith } from './hand-made.ts'

const VERSION = makeVersion([topic('parking', ['where can i park'], 'Behind the house.')])
const OTHER = makeVersion([topic('parking', ['where can i park'], 'In front of the house.')])

function caseOf(name: string, more: Partial<TestCase> = {}): TestCase {
  return { name, turns: [{ user: name, expect: [{ says: name }] }], range: WHOLE_FILE, ...more }
}

function setOf(cases: readonly TestCase[]): TestSet {
  return { name: 'Set', path: 'test_sets/set.yaml', tags: [], cases }
}

/** An agent that says what it hears, and what was opened and closed. */
function echo(more: { notes?: string[] } = {}) {
  const counts = { opened: 0, closed: 0, said: 0 }
  const open: OpenVersion = async () => {
    counts.opened += 1
    const agent = agentOf((said) => {
      counts.said += 1
      return turnWith({}, said)
    }, more)
    return { ...agent, close: async () => void (counts.closed += 1) }
  }
  return { counts, open }
}

function memoryCache() {
  const entries = new Map<string, CachedOutcome>()
  const store: ResultCache = {
    get: async (key) => entries.get(key) ?? null,
    put: async (key, entry) => void entries.set(key, entry),
  }
  return { entries, cache: { store, engine: 'test' } }
}

describe('runVersion', () => {
  it('tells the results in the order written, whatever the number of workers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        async (delays, workers) => {
          const open: OpenVersion = async () => ({
            ...agentOf(() => turnWith()),
            start: () => ({
              greeting: turnWith(),
              say: async (said) => {
                for (let left = Number(said.split(' ')[1]); left > 0; left--) await Promise.resolve()
                return turnWith({}, said)
              },
            }),
          })
          const cases = delays.map((delay, index) => caseOf(`${index} ${delay}`))
          const run = await runVersion(VERSION, [setOf(cases)], open, { workers })
          expect(run.cases.map(({ name }) => name)).toEqual(cases.map(({ name }) => name))
          expect(run.passed).toBe(cases.length)
        },
      ),
    )
  })

  it('opens one agent a worker, no more than there are cases, and closes each', async () => {
    const { counts, open } = echo()
    await runVersion(VERSION, [setOf([caseOf('a'), caseOf('b'), caseOf('c')])], open, { workers: 2 })
    expect(counts).toEqual({ opened: 2, closed: 2, said: 3 })
    await runVersion(VERSION, [setOf([caseOf('a')])], open, { workers: 8 })
    expect(counts).toMatchObject({ opened: 3, closed: 3 })
    await runVersion(VERSION, [], open)
    expect(counts).toMatchObject({ opened: 3, closed: 3 })
  })

  it('says what the agents say of the run, once', async () => {
    const { open } = echo({ notes: ['functions: no network', 'functions: no network'] })
    const run = await runVersion(VERSION, [setOf([caseOf('a'), caseOf('b')])], open, { workers: 2 })
    expect(run.notes).toEqual(['functions: no network'])
  })

  it('does not run again what is known of the same version and case', async () => {
    const { counts, open } = echo({ notes: ['a note'] })
    const { cache } = memoryCache()
    const sets = [setOf([caseOf('a'), caseOf('b')])]
    const first = await runVersion(VERSION, sets, open, { cache })
    const { cached, ...second } = await runVersion(VERSION, sets, open, { cache })
    expect(counts).toEqual({ opened: 1, closed: 1, said: 2 })
    expect([cached, second]).toEqual([2, first])
    // A name is not what a case asks, so another name asks nothing new.
    const renamed = setOf([caseOf('a', { name: 'z' }), caseOf('c')])
    const third = await runVersion(VERSION, [renamed], open, { cache })
    expect(third).toMatchObject({ cached: 1, passed: 2, cases: [{ name: 'z' }, { name: 'c' }] })
    expect((await runVersion(OTHER, sets, open, { cache })).cached).toBeUndefined()
    expect((await runVersion(VERSION, sets, open, { cache: { ...cache, engine: 'another' } })).cached).toBeUndefined()
  })

  it('remembers only what is said of the version: no error, nothing unjudged, no function that failed', async () => {
    const { entries, cache } = memoryCache()
    const broken = call('save', {}, { error: { message: 'too slow' } })
    const open: OpenVersion = async () =>
      agentOf((said) => {
        if (said === 'error') throw new Error('gone')
        if (said === 'python') return turnWith({ unavailable: ['needs Python'] })
        return turnWith(said === 'broken' ? { functions: [broken] } : {}, 'yes')
      })
    const ask = (user: string, expect: TestCase['turns'][number]['expect']): TestCase =>
      caseOf(user, { turns: [{ user, expect }] })
    const cases = [
      ask('passes', [{ says: 'yes' }]),
      ask('fails', [{ says: 'no' }]),
      ask('error', [{ says: 'yes' }]),
      ask('python', [{ says: 'yes' }]),
      ask('broken', [{ says: 'yes' }]),
      ask('judge', [{ judge: 'It is polite' }]),
      caseOf('skip', { skip: 'not now' }),
    ]
    const run = await runVersion(VERSION, [setOf(cases)], open, { cache })
    expect(run.cases.map(({ verdict }) => verdict)).toEqual([
      'passed',
      'failed',
      'error',
      'skipped',
      'passed',
      'not judged',
      'skipped',
    ])
    expect([...entries.values()].map(({ outcome }) => outcome.turns[0]?.user)).toEqual(['passes', 'fails'])
  })
})

describe('a known result', () => {
  const judged = (more: Partial<TestCase> = {}) =>
    caseOf('hi', { turns: [{ user: 'hi', expect: [{ judge: 'It is polite' }] }], ...more })
  const reader = (verdict: 'passed' | 'failed') => ({ name: 'same name', judge: async () => ({ verdict }) })

  it('is none of a case that a model judges or plays: its recordings may be others by now', async () => {
    const { open } = echo()
    const { entries, cache } = memoryCache()
    const scenario = { text: 'You want tea.', functionCalls: [], prompts: ['It is polite'] }
    const sets = [setOf([judged(), caseOf('played', { turns: [], scenario })])]
    const caller = { next: async () => ({ do: 'done' as const }) }
    const one = await runVersion(VERSION, sets, open, { cache, judge: reader('passed'), caller })
    expect(one).toMatchObject({ passed: 2 })
    const two = await runVersion(VERSION, sets, open, { cache, judge: reader('failed'), caller })
    expect([two.failed, two.cached, entries.size]).toEqual([2, undefined, 0])
  })

  it('is none with other words of the case, other recorded verdicts, another version or another engine', async () => {
    const { open } = echo()
    const { cache } = memoryCache()
    const run = (sets: readonly TestSet[], version = VERSION, engine = cache.engine) =>
      runVersion(version, sets, open, { cache: { ...cache, engine } })
    const asked = caseOf('hi')
    expect((await run([setOf([asked])])).cached).toBeUndefined()
    expect((await run([setOf([asked])])).cached).toBe(1)
    const others: Partial<TestCase>[] = [
      { turns: [{ user: 'hi', expect: [] }] },
      { variant: 'x' },
      { simulated_at: '2026-01-01T00:00:00Z' },
      { real_time_config: { open: true } },
      { state: { a: 1 } },
      { repeat: { runs: 2, pass: 1 } },
    ]
    for (const other of others) expect((await run([setOf([{ ...asked, ...other }])])).cached).toBeUndefined()
    expect((await run([setOf([asked])], OTHER)).cached).toBeUndefined()
    expect((await run([setOf([asked])], VERSION, 'another')).cached).toBeUndefined()
    const verdict = (passed: 'passed' | 'failed') => [{ recording: 'f'.repeat(16), verdict: passed }]
    const withVerdicts = (passed: 'passed' | 'failed') => [{ ...setOf([judged(), asked]), verdicts: verdict(passed) }]
    expect((await run(withVerdicts('passed'))).cached).toBe(1)
  })
})

describe('a turn the runtime could not take', () => {
  const open = (reason: string): OpenVersion => {
    return async () => agentOf((said) => turnWith(said === 'lost' ? { unavailable: [reason] } : {}, said))
  }
  const cases = [
    caseOf('lost on the way', {
      turns: [
        { user: 'hello', expect: [{ says: 'hello' }] },
        { user: 'lost', expect: [{ says: 'lost' }] },
        { user: 'more', expect: [{ says: 'more' }] },
      ],
    }),
  ]

  it.each([
    ['needs Python', 'skipped'],
    ['needs recording', 'not judged'],
  ])('%s: everything from there on is %s, never passed', async (reason, verdict) => {
    const run = await runVersion(VERSION, [setOf(cases)], open(reason))
    expect(run.cases[0]).toMatchObject({
      verdict,
      assertions: [{ verdict: 'passed' }, { verdict, reason }, { verdict, reason }],
    })
  })

  it('does not hide what failed before it', async () => {
    const before = { user: 'hello', expect: [{ says: 'bye' }] }
    const failing = cases.map((one) => ({ ...one, turns: [before, ...one.turns] }))
    const run = await runVersion(VERSION, [setOf(failing)], open('needs Python'))
    expect(run.cases[0]?.verdict).toBe('failed')
  })
})

describe('a case that is run several times', () => {
  const judgedAs = (verdicts: string[]) => {
    let at = 0
    return {
      name: 'test',
      judge: async () => ({
        verdict: verdicts[at++ % verdicts.length] === 'y' ? ('passed' as const) : ('failed' as const),
      }),
    }
  }
  it.each<[string, number, string, number]>([
    ['yyyyy', 5, 'passed', 5],
    ['yynyy', 4, 'passed', 4],
    ['yynyn', 4, 'failed', 3],
    ['nnnnn', 1, 'failed', 0],
  ])('%s with at least %d: %s', async (verdicts, pass, verdict, passed) => {
    const one = caseOf('judged', {
      turns: [{ user: 'hi', expect: [{ judge: 'It is polite' }] }],
      repeat: { runs: 5, pass },
    })
    const { open } = echo()
    const run = await runVersion(VERSION, [setOf([one])], open, { judge: judgedAs(Array.from(verdicts)) })
    expect(run.cases[0]).toMatchObject({ verdict, repeats: { passed, of: 5 } })
  })
})
