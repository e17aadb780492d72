import { describe, expect, it } from 'vitest'
import { checkChange, type CheckChangeOptions } from '../../../core/check/check-change.ts'
import type { Report } from '../../../core/report/report.ts'
import { recordedEngine } from '../../../runtime/embedded/brain/llm/test-engine.ts'
import { agentFiles, type Files, repositoryOf, testSet } from './repository-of.ts'

const TOPICS = { parking: 'Park behind the shop.', opening_hours: 'We open at nine.', refunds: 'Within ten days.' }
const DESK = agentFiles('desk', TOPICS)
const BIKES = agentFiles('bikes', { prices: 'Twelve pounds.' })

function check(base: Files | null, head: Files, options: Partial<CheckChangeOptions> = {}): Promise<Report> {
  return checkChange({
    base: base === null ? null : repositoryOf(base, 'a'),
    head: repositoryOf(head, 'b'),
    baseRef: 'main',
    headRef: 'better',
    engineOf: recordedEngine,
    clock: () => 0,
    today: '2026-06-01',
    ...options,
  })
}

function without(files: Files, ...paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

function edit(files: Files, path: string, from: string, to: string): Files {
  const text = files[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
  return { ...files, [path]: text.replaceAll(from, to) }
}

const PARKING = 'agents/desk/topics/parking.yaml'
const TESTS = 'agents/desk/test_sets/faq.yaml'
const CONFIG = `runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }
environments: { sandbox: { branch: sandbox, runtime: local } }
`

function behaviourOf(report: Report, agent = 0): string[] {
  return report.agents[agent]?.testSets.behaviour.map(({ change, name }) => `${change}: ${name}`) ?? []
}

function rulesOf(report: Report, agent = 0): string[] {
  return report.agents[agent]?.findings.map(({ rule, severity }) => `${severity} ${rule}`) ?? []
}

describe('checkChange', () => {
  it('passes a change that keeps what the test sets ask', async () => {
    const report = await check(DESK, edit(DESK, PARKING, 'the shop.', 'the shop. It is free.'))
    expect(report).toMatchObject({
      schema: 'greenroom.report/1',
      base: { ref: 'main', commit: 'a'.repeat(40) },
      head: { ref: 'better', commit: 'b'.repeat(40) },
      findings: [],
      verdict: 'pass',
    })
    expect(report.agents).toHaveLength(1)
    expect(report.agents[0]).toMatchObject({ agent: 'desk', path: 'agents/desk', reasons: [] })
    expect(report.agents[0]?.changes.map(({ key, change }) => [key, change])).toEqual([['topic:parking', 'edited']])
    expect(behaviourOf(report)).toEqual(['changed behaviour: parking'])
  })

  it('fails a change that breaks one, and says how many', async () => {
    const report = await check(DESK, edit(DESK, PARKING, 'behind the shop', 'somewhere'))
    expect(report).toMatchObject({ verdict: 'fail', agents: [{ reasons: ['1 newly failing test case'] }] })
    expect(behaviourOf(report)).toEqual(['newly failing: parking'])
  })

  it('fails on a case that failed before, too, but does not call it new', async () => {
    const broken = edit(DESK, PARKING, 'behind the shop', 'somewhere')
    const report = await check(broken, edit(broken, 'agents/desk/topics/refunds.yaml', 'ten', 'two'))
    expect(report.agents[0]?.reasons).toEqual(['1 newly failing test case', '1 other failing test case'])
  })

  it("asks both sides the head's questions", async () => {
    const added = { ...TOPICS, parking: 'Park at the mill.' }
    const report = await check(DESK, agentFiles('desk', added))
    expect(behaviourOf(report)).toEqual(['newly passing: parking'])
    expect(report.agents[0]?.testSets.base).toMatchObject({ passed: 2, failed: 1 })
  })

  it('reports a case that only the base has as removed', async () => {
    const { refunds: _, ...fewer } = TOPICS
    const report = await check(DESK, { ...DESK, [TESTS]: testSet(fewer) })
    expect(behaviourOf(report)).toEqual(['removed: refunds'])
    expect(report.verdict).toBe('pass')
  })

  it('takes a first commit for all added', async () => {
    const report = await check(null, DESK)
    expect(report).toMatchObject({ base: { ref: 'main', commit: null }, verdict: 'pass' })
    expect(report.agents[0]).toMatchObject({ before: null, after: { resources: { topic: 3 } } })
    expect(new Set(report.agents[0]?.changes.map(({ change }) => change))).toEqual(new Set(['added']))
    expect(report.agents[0]?.testSets.base).toBeNull()
  })

  it('takes the whole repository and pairs agents by name, then by folder', async () => {
    const renamed = { ...BIKES, 'greenroom.yaml': `${CONFIG}agents: [{ path: agents/bikes, name: hire }]\n` }
    const report = await check({ ...BIKES }, renamed)
    expect(report.agents.map(({ agent, before, after }) => [agent, before?.digest === after?.digest])).toEqual([
      ['hire', true],
    ])
  })

  it('shows an agent that comes and one that goes', async () => {
    const report = await check(DESK, BIKES)
    expect(report.agents.map(({ agent, before, after }) => [agent, before === null, after === null])).toEqual([
      ['bikes', true, false],
      ['desk', false, true],
    ])
    expect(rulesOf(report, 1)).toEqual(['warning agent-removed'])
    expect(report.verdict).toBe('pass')
  })

  it('does not let one broken project hide another', async () => {
    const head = { ...DESK, ...BIKES, 'agents/bikes/topics/prices.yaml': 'name: [unclosed\n' }
    const report = await check({ ...DESK, ...BIKES }, edit(head, PARKING, 'the shop.', 'the shop. Free.'))
    expect(report.agents.map(({ agent, verdict }) => [agent, verdict])).toEqual([
      ['bikes', 'fail'],
      ['desk', 'pass'],
    ])
    expect(report.agents[0]).toMatchObject({ after: { digest: null }, changes: [], testSets: { head: null } })
    expect(behaviourOf(report)).toEqual([])
    expect(report.agents[1]?.changes).toHaveLength(1)
  })

  it('compares nothing with a base that cannot be read, and says so', async () => {
    const report = await check({ ...DESK, [PARKING]: 'name: [unclosed\n' }, DESK)
    expect(rulesOf(report)).toEqual(['notice not-compared'])
    expect(report).toMatchObject({ verdict: 'pass', agents: [{ before: { digest: null }, changes: [] }] })
    expect(behaviourOf(report)).toEqual([])
  })

  it('fails where there is nothing to check', async () => {
    const report = await check({ 'README.md': 'hello' }, { 'README.md': 'hello' })
    expect(report).toMatchObject({ verdict: 'fail', agents: [], findings: [{ rule: 'no-agents', severity: 'error' }] })
  })

  it('fails on a greenroom.yaml that cannot be used, and checks the agents all the same', async () => {
    const report = await check(DESK, { ...DESK, 'greenroom.yaml': 'environments: 7\n' })
    expect(report.verdict).toBe('fail')
    expect(report.findings[0]).toMatchObject({ path: 'greenroom.yaml', severity: 'error' })
    expect(report.agents.map(({ agent, verdict }) => [agent, verdict])).toEqual([['desk', 'pass']])
  })

  describe('the policy', () => {
    const withChecks = (files: Files, checks: string): Files => ({
      ...files,
      'greenroom.yaml': `${CONFIG}checks: ${checks}\n`,
    })

    it('is that of the base: a change cannot loosen what judges it', async () => {
      const strict = withChecks(DESK, '{ deletion_limit: 10% }')
      const head = withChecks(
        without(DESK, PARKING, 'agents/desk/topics/refunds.yaml', TESTS),
        '{ deletion_limit: 100% }',
      )
      const report = await check(strict, head)
      expect(rulesOf(report)).toContain('error deletion-limit')
      expect(report.verdict).toBe('fail')
    })

    it("is the head's where the base has none", async () => {
      const head = withChecks(
        without(DESK, PARKING, 'agents/desk/topics/refunds.yaml', TESTS),
        '{ deletion_limit: 70% }',
      )
      expect(rulesOf(await check(DESK, head))).not.toContain('error deletion-limit')
    })

    it('can be made to count nothing', async () => {
      const head = edit(DESK, PARKING, 'behind the shop', 'somewhere')
      expect(await check(DESK, head, { failOn: 'never' })).toMatchObject({ verdict: 'pass', agents: [{ reasons: [] }] })
    })

    it('can count warnings', async () => {
      const removed = await check({ ...DESK, ...BIKES }, BIKES, { failOn: 'warning' })
      expect(removed.agents[1]?.reasons).toEqual(['1 warning'])
    })

    it('decides what a case that nobody judged means', async () => {
      const judged = edit(DESK, TESTS, '    - says: "Park behind the shop."\n', '    - judge: the agent is polite\n')
      const reported = await check(judged, judged)
      expect(reported).toMatchObject({ verdict: 'pass', agents: [{ testSets: { head: { notJudged: 1, passed: 2 } } }] })
      const strict = withChecks(judged, '{ not_judged: fail }')
      expect((await check(strict, strict)).agents[0]?.reasons).toEqual(['1 test case not judged'])
    })
  })
})
