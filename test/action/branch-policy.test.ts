import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { topicFile } from '../core/check/repository-of.ts'
import { CONFIG, FILES, HOURS, PARKING, parking, type PolicyStage, policyStage } from './policy-stage.ts'
import { said, TOKENS } from './review-stage.ts'

let stage: PolicyStage

beforeEach(async () => {
  stage = await policyStage()
})

afterEach(() => stage.close())

describe('a pull request into the branch of an environment', () => {
  it('passes when the version ran below', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await stage.deployed('pre-release', 'pre-release', 'promotion')
    const before = stage.github.calls().length
    const [result, policy] = await stage.policyOf(await stage.promotion('pre-release', 'live'), { token: TOKENS.write })
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', policy: 'pass' } })
    expect(policy).toMatchObject({
      environment: 'live',
      below: 'pre-release',
      evidence: 'deployments',
      verdict: 'pass',
    })
    expect(policy.agents).toEqual([expect.objectContaining({ agent: 'desk', as: 'promotion' })])
    expect(result.summary).toContain('it may run there')
    expect(stage.github.calls().length - before).toBeLessThanOrEqual(12)
  })

  it('fails when nobody ran it, and names the files that differ from the nearest version', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const [result, policy] = await stage.policyOf(pull)
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', policy: 'fail' } })
    expect(policy.agents).toEqual([
      expect.objectContaining({
        as: 'refused',
        nearest: expect.objectContaining({ environment: 'live' }),
        files: [PARKING],
      }),
    ])
    expect(said(result, 'error').join()).toContain('never ran in pre-release')
    expect(result.summary).toContain(PARKING)
    expect(result.report('report.html')).toContain('may not run there')
  })

  it('judges what merging gives, not the head alone', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await stage.deployed('pre-release', 'pre-release', 'promotion')
    const tip = (await stage.repository.tip('pre-release')) ?? ''
    await stage.repository.commit({ branch: 'live', files: { [HOURS]: topicFile('opening_hours', 'At ten.') } })
    await stage.moveTo('merge-by-hand', tip)
    const pull = await stage.repository.openPull({ head: 'merge-by-hand', base: 'live' })
    const [, policy] = await stage.policyOf(pull)
    expect(policy).toMatchObject({ verdict: 'fail', agents: [{ as: 'refused', files: [HOURS] }] })
  })

  it('sees the branch as it is now, also where GitHub merged with what it was', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await stage.deployed('pre-release', 'pre-release', 'promotion')
    await stage.moveTo('merge-by-hand', (await stage.repository.tip('pre-release')) ?? '')
    const pull = await stage.repository.openPull({ head: 'merge-by-hand', base: 'live' })
    const old = pull.mergeCommit ?? ''
    const event = { name: 'pull_request', sha: old, payload: stage.github.deliveries.at(-1)?.payload }
    await stage.repository.commit({ branch: 'live', files: { [HOURS]: topicFile('opening_hours', 'At ten.') } })
    const [, policy] = await stage.policyOf(pull, { event })
    expect(policy.verdict).toBe('fail')
  })

  it('passes a rollback to what ran here', async () => {
    await stage.repository.commit({ branch: 'live', files: parking('On the roof.') })
    const pull = await stage.propose('revert', { [PARKING]: FILES[PARKING] ?? '' }, { base: 'live' })
    const [, policy] = await stage.policyOf(pull)
    expect(policy).toMatchObject({ verdict: 'pass', agents: [{ as: 'rollback' }] })
  })

  it('refuses what was rolled back, whatever its labels, until a person lifts it', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    const bad = await stage.deployed('pre-release', 'pre-release', 'promotion')
    const pull = await stage.promotion('pre-release', 'live')
    await stage.deployed('live', 'live', 'rollback', { previous: bad })
    const [, refused] = await stage.policyOf(pull)
    expect(refused).toMatchObject({
      verdict: 'fail',
      agents: [{ as: 'refused', message: expect.stringContaining('was rolled back in live') }],
    })
    stage.repository.setLabels(pull.number, ['hotfix'])
    expect((await stage.policyOf(pull))[1].verdict).toBe('fail')
    const message = `Lift it\n\nGreenroom-Lifts: ${bad}`
    await stage.repository.commit({ branch: 'promote', message, files: { 'NOTES.md': 'Looked at again.\n' } })
    expect((await stage.policyOf(pull))[1]).toMatchObject({ verdict: 'pass', agents: [{ as: 'promotion' }] })
  })

  it('passes a hotfix by its label, and says which stages it skips', async () => {
    const pull = await stage.propose('hotfix', parking('Nowhere.'), { base: 'live' })
    stage.repository.setLabels(pull.number, ['hotfix'])
    const [result, policy] = await stage.policyOf(pull)
    expect(policy).toMatchObject({
      verdict: 'pass',
      agents: [{ as: 'hotfix', message: expect.stringContaining('skips pre-release, sandbox') }],
    })
    expect(result.summary).toContain('hotfix')
  })

  it('takes its rules from the branch, not from the pull request', async () => {
    const loose = CONFIG.replace(', promotes_from: pre-release', '')
    const pull = await stage.propose('by-hand', { ...parking('Nowhere.'), 'greenroom.yaml': loose }, { base: 'live' })
    const [, policy] = await stage.policyOf(pull)
    expect(policy).toMatchObject({
      verdict: 'fail',
      problem: expect.stringContaining('would not make live promote from'),
    })
  })

  it('says nothing of a branch that is no environment, and asks nobody', async () => {
    const pull = await stage.propose('better', parking('On the roof.'))
    const before = stage.github.calls().length
    const result = await stage.check(pull)
    expect(result.outputs['policy']).toBe('')
    expect(
      stage.github
        .calls()
        .slice(before)
        .filter((call) => call.includes('deployments')),
    ).toEqual([])
  })

  it('is checked on a merge queue, too', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const sha = pull.mergeCommit ?? ''
    const base = (await stage.repository.tip('live')) ?? ''
    const merge_group = {
      head_sha: sha,
      head_ref: `refs/heads/gh-readonly-queue/live/pr-${pull.number}-${base}`,
      base_sha: base,
      base_ref: 'refs/heads/live',
    }
    const [, policy] = await stage.policyOf(pull, { event: { name: 'merge_group', sha, payload: { merge_group } } })
    expect(policy).toMatchObject({ environment: 'live', verdict: 'fail', agents: [{ as: 'refused' }] })
    stage.repository.setLabels(pull.number, ['hotfix'])
    expect(
      (await stage.policyOf(pull, { event: { name: 'merge_group', sha, payload: { merge_group } } }))[1].verdict,
    ).toBe('pass')
  })
})
