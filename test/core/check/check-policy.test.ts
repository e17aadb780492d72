import { describe, expect, it } from 'vitest'
import { checkChange } from '../../../core/check/check-change.ts'
import type { Report } from '../../../core/report/report.ts'
import { recordedEngine } from '../../../runtime/embedded/brain/llm/test-engine.ts'
import { agentFiles, type Files, repositoryOf } from './repository-of.ts'

const DESK = agentFiles('desk', { parking: 'Park behind the shop.' })
const PARKING = 'agents/desk/topics/parking.yaml'
const TRAP: Files = { ...DESK, [PARKING]: (DESK[PARKING] ?? '').replace('Park', '{{xx:place}} Park') }

function config(checks: string): Files {
  return {
    'greenroom.yaml': `runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }
environments: { sandbox: { branch: sandbox, runtime: local } }
checks:
${checks}
`,
  }
}

const SUPPRESSED = config('  suppress: [ { rule: unknown-reference-prefix, reason: Known, until: 2026-06-30 } ]')

function check(base: Files, head: Files, today = '2026-06-01'): Promise<Report> {
  return checkChange({
    base: repositoryOf(base, 'a'),
    head: repositoryOf(head, 'b'),
    baseRef: 'main',
    headRef: 'better',
    engineOf: recordedEngine,
    clock: () => 0,
    today,
  })
}

function saidIn({ agents, findings }: Report): string[] {
  return [...agents.flatMap((agent) => agent.findings), ...findings].map(({ severity, rule }) => `${severity} ${rule}`)
}

describe('the policy of a check', () => {
  it('is the base’s', async () => {
    const strict = config('  rules: { unknown-reference-prefix: error }')
    const report = await check({ ...DESK, ...strict }, { ...TRAP, ...strict })
    expect(saidIn(report)).toEqual(['error unknown-reference-prefix'])
    expect(report.verdict).toBe('fail')
    const loosened = await check(
      { ...DESK, ...strict },
      { ...TRAP, ...config('  rules: { unknown-reference-prefix: off }') },
    )
    expect(loosened.verdict).toBe('fail')
    expect(loosened.agents[0]?.findings[0]?.hint).toContain('that counts once it is on the target branch')
    expect(saidIn(await check({ ...DESK, ...SUPPRESSED }, { ...TRAP, ...SUPPRESSED }))).toEqual([])
  })

  it('does not count a suppression the change itself brings', async () => {
    const report = await check({ ...DESK, ...config('  fail_on: warning') }, { ...TRAP, ...SUPPRESSED })
    expect(saidIn(report)).toEqual(['warning unknown-reference-prefix'])
    expect(report.verdict).toBe('fail')
    expect(report.agents[0]?.findings[0]?.hint).toContain('that counts once it is on the target branch')
  })

  it('says which suppressions of the head fit nothing, and nothing of those it removes', async () => {
    expect(saidIn(await check({ ...TRAP, ...SUPPRESSED }, { ...DESK, ...SUPPRESSED }))).toEqual([
      'warning unused-suppression',
    ])
    expect(saidIn(await check({ ...TRAP, ...SUPPRESSED }, { ...DESK, ...config('  fail_on: error') }))).toEqual([])
  })

  it('counts the last day, and says the day after that it has passed', async () => {
    const both = { ...TRAP, ...SUPPRESSED }
    expect(saidIn(await check(both, both, '2026-06-30'))).toEqual([])
    expect(saidIn(await check(both, both, '2026-07-01'))).toEqual([
      'warning unknown-reference-prefix',
      'warning expired-suppression',
    ])
  })
})
