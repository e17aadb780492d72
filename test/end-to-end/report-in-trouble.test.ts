import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../core/report/report.ts'
import { agentFiles, topicFile } from '../core/check/repository-of.ts'
import type { Pull } from '../fakes/github/state.ts'
import { type ReviewStage, reviewStage, said, TOKENS } from '../action/review-stage.ts'

const WORKFLOW = '.github/workflows/check.yml'
const BASE = { ...agentFiles('desk', { parking: 'Park behind the shop.' }), [WORKFLOW]: 'name: check\n' }
const PARKING = 'agents/desk/topics/parking.yaml'
const GOOD = { [PARKING]: topicFile('parking', 'Park behind the shop. It is free.') }

let stage: ReviewStage
let pull: Pull

beforeEach(async () => {
  stage = await reviewStage(BASE)
  pull = await stage.propose('better', GOOD, { fork: true })
})

afterEach(() => stage.close())

/** A report of the pull request as a check writes it, changed. */
function reportOf(change: Partial<Report> = {}): Report {
  const base = { ref: 'main', commit: 'b'.repeat(40) }
  return {
    schema: 'greenroom.report/1',
    base,
    head: { ref: 'x', commit: pull.head.sha },
    agents: [],
    findings: [],
    verdict: 'pass',
    ...change,
  }
}

describe('trouble with GitHub', () => {
  it('leaves nothing half said, killed after any call', async () => {
    const errors = Array.from({ length: 70 }, (_, index) => finding(index + 1))
    const text = JSON.stringify(reportOf({ findings: errors, verdict: 'fail' }))
    for (let calls = 0, alive = false; !alive; calls++) {
      const how = { inputs: { labels: 'true' }, run: { conclusion: 'failure', id: 9100 + calls } }
      stage.github.dieAfter(calls)
      alive = (await stage.report(pull, text, how)).code === 0
      stage.github.revive()
      const again = alive ? [] : said(await stage.report(pull, text, how), 'error')
      expect([calls, again]).toEqual([calls, []])
      const id = `greenroom ${how.run.id}.1`
      const runs = stage.repository.checkRuns().filter(({ external_id }) => external_id === id)
      expect(runs).toEqual([expect.objectContaining({ status: 'completed', conclusion: 'failure' })])
      expect(runs[0]?.annotations.map(({ start_line }) => start_line)).toEqual(errors.map(({ range }) => range.line))
      expect(stage.repository.comments(pull.number)).toHaveLength(1)
      expect(stage.repository.labels(pull.number)).toEqual(['greenroom: fail'])
    }
  })

  const FAULTS = [401, 403, 404, 409, 422, 500, 'truncated', 'reset'] as const

  /** The bad run says what went wrong in a sentence, and the next one puts it right. */
  async function comesThrough(fault: (typeof FAULTS)[number], on: string, report = reportOf()): Promise<void> {
    const text = JSON.stringify(report)
    const before = stage.github.requests.length
    stage.github.failNext(fault, { on })
    const bad = await stage.report(pull, text, { inputs: { labels: 'true' } })
    const tried = stage.github.requests.slice(before).filter(({ operationId }) => operationId === on)
    expect([on, tried.length > 0]).toEqual([on, true])
    const output = bad.stdout + bad.stderr
    expect(output).not.toContain('This is a bug')
    expect(output.replace(`::add-mask::${TOKENS.write}`, '')).not.toContain(TOKENS.write)
    expect(said(bad, 'error').filter((message) => !message.startsWith('cannot '))).toEqual([])
    expect(said(bad, 'error')).toHaveLength(bad.code)
    stage.github.revive()
    const again = bad.code === 0 ? bad : await stage.report(pull, text, { inputs: { labels: 'true' } })
    expect(again.code).toBe(0)
    const last = stage.repository.checkRuns().filter(({ external_id }) => external_id === 'greenroom 9001.1')
    expect(last).toEqual([expect.objectContaining({ status: 'completed', conclusion: 'success' })])
    expect(stage.repository.comments(pull.number)).toHaveLength(1)
    expect(stage.repository.labels(pull.number)).toEqual(['greenroom: pass'])
  }

  it.each(FAULTS)('%s at any read is told in a sentence, and the next run puts it right', async (fault) => {
    await stage.report(pull, JSON.stringify(reportOf()), { inputs: { labels: 'true' } })
    for (const read of [
      'pulls/list',
      'git/get-tree',
      'checks/list-for-ref',
      'users/get-authenticated',
      'issues/list-comments',
      'issues/list-labels-on-issue',
    ])
      await comesThrough(fault, read)
  })

  it.each(['checks/create', 'issues/create-comment', 'issues/create-label', 'issues/add-labels'])(
    'at the write %s leaves nothing twice and nothing half said',
    async (write) => {
      for (const fault of [401, 403, 404, 409, 'truncated', 500, 'reset'] as const) {
        await comesThrough(fault, write)
        await stage.close()
        stage = await reviewStage(BASE)
        pull = await stage.propose('better', GOOD, { fork: true })
      }
    },
  )

  it.each([401, 403, 404, 409, 422, 500, 'truncated', 'reset'] as const)(
    '%s at a change of what stands there is put right by the next run',
    async (fault) => {
      // An earlier check said the other verdict; this one has more annotations than go into one request.
      const warnings = Array.from({ length: 70 }, (_, index) => ({
        ...finding(index + 1),
        severity: 'warning' as const,
      }))
      const report = reportOf({ findings: warnings })
      const calls = ['checks/update', 'issues/remove-label', 'issues/update-comment']
      // A label that GitHub does not find is gone, as it should be.
      for (const [index, on] of calls.filter((call) => fault !== 404 || call !== 'issues/remove-label').entries()) {
        const bad = reportOf({ verdict: 'fail', findings: [finding(1)] })
        const how = { inputs: { labels: 'true' }, run: { conclusion: 'failure', id: 100 + index } }
        expect((await stage.report(pull, JSON.stringify(bad), how)).code).toBe(0)
        expect(stage.repository.labels(pull.number)).toEqual(['greenroom: fail'])
        await comesThrough(fault, on, report)
        // What GitHub refuses of the annotations is left out; the verdict is there.
        const refused = fault === 422 && on === 'checks/update' ? 20 : 0
        expect(stage.repository.checkRuns().at(-1)?.annotations).toHaveLength(70 - refused)
        await stage.close()
        stage = await reviewStage(BASE)
        pull = await stage.propose('better', GOOD, { fork: true })
      }
    },
  )
})

function finding(line: number): Report['findings'][number] {
  const range = { line, column: 1, endLine: line, endColumn: 1 }
  return { rule: 'config', severity: 'error', message: `wrong ${line}`, path: 'greenroom.yaml', range }
}
