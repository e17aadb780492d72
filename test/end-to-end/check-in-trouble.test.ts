import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Pull } from '../fakes/github/state.ts'
import { FILES, parking, PARKING, type PolicyStage, policyStage } from '../action/policy-stage.ts'
import { said, TOKENS } from '../action/review-stage.ts'
import type { ActionRun } from '../action/run-action.ts'

// The check of a pull request into an environment's branch, which asks GitHub the most: met by trouble at each call, and killed
// after each. What cannot be read fails closed and says so; a comment that cannot be written costs the check nothing.

let stage: PolicyStage

beforeEach(async () => {
  stage = await policyStage()
  await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
  await stage.deployed('pre-release', 'pre-release', 'promotion')
})
afterEach(() => stage.close())

const check = (pull: Pull): Promise<ActionRun> => stage.check(pull, { token: TOKENS.write })

function comments(pull: Pull): string[] {
  return stage.repository.comments(pull.number).map(({ body }) => body)
}

/** Nothing of it is a bug of ours, and nowhere is the token. */
function isTold(run: ActionRun): void {
  const output = [run.stdout, run.stderr, run.summary, ...Object.values(run.outputs), run.report('report.json')].join()
  expect(output).not.toContain('This is a bug')
  expect(output.replaceAll(`::add-mask::${TOKENS.write}`, '')).not.toContain(TOKENS.write)
}

/** What the check of a promotion asks, and that of a change by hand which could be a hotfix. */
const OF_THE_POLICY = ['repos/list-deployments', 'users/get-authenticated', 'repos/list-deployment-statuses'] as const
const OF_THE_COMMENT = ['issues/create-comment', 'issues/list-comments'] as const
const CALLS = [...OF_THE_COMMENT, ...OF_THE_POLICY]
const FAULTS = [401, 403, 404, 409, 422, 500, 'truncated', 'reset'] as const

/** Each call meets four of the eight. The comment can be made once, so that comes first. */
function callsOf(fault: (typeof FAULTS)[number]): readonly string[] {
  return CALLS.filter((_, index) => (index + FAULTS.indexOf(fault)) % 2 === 0)
}

describe('trouble with GitHub at a check', () => {
  it.each(FAULTS)('%s at any call fails closed where it must, and the next run puts it right', async (fault) => {
    const pull = await stage.promotion('pre-release', 'live')
    for (const on of callsOf(fault)) {
      const before = stage.github.requests.length
      stage.github.failNext(fault, { on, times: 3 })
      const bad = await check(pull)
      stage.github.revive()
      const asked = stage.github.requests.slice(before).map(({ operationId }) => operationId)
      expect(asked).toContain(on)
      isTold(bad)
      const { verdict, policy = '' } = bad.outputs
      const closed = policy === 'fail'
      expect([bad.code, verdict]).toEqual(closed ? [1, 'fail'] : [0, 'pass'])
      expect(said(bad, 'error').length).toBeGreaterThanOrEqual(bad.code)
      // Whatever the policy could not read is no evidence. 403 and 404 are how GitHub answers an App that asks who it is.
      const isAnswer = on === 'users/get-authenticated' && (fault === 403 || fault === 404)
      const isOfPolicy = (OF_THE_POLICY as readonly string[]).includes(on)
      expect([on, closed]).toEqual([on, isOfPolicy && !isAnswer])
      const again = await check(pull)
      expect([again.code, again.outputs['policy']]).toEqual([0, 'pass'])
      expect(comments(pull)).toEqual([expect.stringContaining('may run there')])
    }
  })

  it.each([401, 403, 422, 'truncated'] as const)('%s at the label of a hotfix lets nothing pass', async (fault) => {
    const pull = await stage.propose('hotfix', parking('Nowhere.'), { base: 'live' })
    stage.repository.setLabels(pull.number, ['hotfix'])
    stage.github.failNext(fault, { on: 'issues/list-labels-on-issue', times: 3 })
    const bad = await check(pull)
    stage.github.revive()
    isTold(bad)
    expect([bad.code, bad.outputs['policy']]).toEqual([1, 'fail'])
    expect((await check(pull)).outputs['policy']).toBe('pass')
    expect(comments(pull)).toHaveLength(1)
  })

  it.each([401, 403, 422, 'reset'] as const)(
    '%s at the edit of the comment leaves the old one, and the verdict',
    async (fault) => {
      const pull = await stage.promotion('pre-release', 'live')
      await check(pull)
      await stage.repository.commit({ branch: 'promote', files: { [PARKING]: FILES[PARKING] ?? '' } })
      stage.github.failNext(fault, { on: 'issues/update-comment', times: 3 })
      const bad = await check(pull)
      stage.github.revive()
      isTold(bad)
      expect([bad.code, bad.outputs['policy']]).toEqual([0, 'pass'])
      expect(comments(pull)).toEqual([expect.stringContaining('ran in pre-release')])
      await check(pull)
      expect(comments(pull)).toEqual([expect.not.stringContaining('ran in pre-release')])
    },
  )

  it('waits for no limit that lasts, and says when to come back', async () => {
    const pull = await stage.promotion('pre-release', 'live')
    stage.github.failNext(403, { on: 'repos/list-deployments', headers: { 'retry-after': '3600' } })
    const bad = await check(pull)
    expect([bad.code, bad.outputs['policy']]).toEqual([1, 'fail'])
    expect(bad.summary).toContain('Run it again in 60 min')
  })

  it('ends as if it had not been killed, after any call', async () => {
    const pull = await stage.promotion('pre-release', 'live')
    for (let calls = 0, alive = false; !alive; calls++) {
      stage.github.dieAfter(calls)
      // Its token dies, which a check survives: all that it cannot read it does not believe.
      const run = await check(pull)
      alive = run.outputs['comment-url'] !== '' && run.outputs['policy'] === 'pass'
      stage.github.revive()
      isTold(run)
      const again = await check(pull)
      expect([calls, again.code, again.outputs['policy'], again.outputs['verdict']]).toEqual([calls, 0, 'pass', 'pass'])
      expect(comments(pull)).toHaveLength(1)
    }
  })
})
