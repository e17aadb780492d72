import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { applyPlan } from '../../../core/operations/apply-plan.ts'
import { NO_EVIDENCE } from '../../../core/operations/evidence.ts'
import { planPromotion } from '../../../core/operations/promote.ts'
import { repositoryIn, temporaryFolder, temporaryRepository } from '../git/temporary-repository.ts'
import { agentFiles, CONFIG, story, topic } from './story.ts'

describe('planPromotion', () => {
  it('plans in plain values, moves nothing, and applies as planned', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.repo.commit('second', { 'agents/desk/topics/parking.yaml': topic('desk 2') })
    await s.reconcile('sandbox')
    const before = await s.repo.git('for-each-ref')
    const plan = await s.promotion('sandbox', 'pre-release', { date: '2026-01-06T10:00:00Z' })
    expect(await s.repo.git('for-each-ref')).toBe(before)
    const [from, lease] = [await s.repo.git('rev-parse', 'sandbox'), await s.repo.git('rev-parse', 'pre-release')]
    const version = (await s.digest('sandbox')) ?? ''
    expect(plan).toEqual({
      operation: 'promotion',
      environment: 'pre-release',
      branch: 'pre-release',
      lease,
      agent: null,
      from: { environment: 'sandbox', branch: 'sandbox', commit: from },
      moves: [{ agent: 'desk', before: await s.digest('pre-release'), after: version }],
      files: ['agents/desk/topics/parking.yaml'],
      commit: {
        commit: plan.commit?.commit,
        tree: await s.tree('sandbox'),
        parents: [lease, from],
        message: plan.commit?.message,
      },
      nothing: null,
      refusal: null,
      evidence: 'controller',
      lifts: [],
      notes: [],
    })
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    expect(plan.commit?.message).toBe(
      `Promote desk ${version.slice(7, 15)} to pre-release\n\nFrom sandbox (sandbox) at ${from}\nTo pre-release (pre-release) at ${lease}\n\n` +
        `Greenroom-Cause: promotion\nGreenroom-Agent: desk\nGreenroom-Version: ${version}\n`,
    )
    expect(await applyPlan(s.opened, plan, '.')).toEqual({ commit: plan.commit?.commit })
    expect(await s.reconcile('pre-release')).toEqual({ desk: 'promotion' })
  })

  it('creates the branch of an environment that has none, and says so', async () => {
    const s = await story()
    const { plan, outcome } = await s.promote('sandbox', 'pre-release')
    expect(plan.lease).toBeNull()
    expect(plan.notes).toEqual(['the branch pre-release does not exist: it is created from sandbox'])
    expect(plan.commit?.parents).toEqual([await s.repo.git('rev-parse', 'sandbox')])
    expect(outcome).toEqual({ desk: 'promotion' })
  })

  it('has nothing to do when the versions are equal, whatever else differs', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.repo.commit('words', { 'README.md': 'words about it' })
    const plan = await s.promotion('sandbox', 'pre-release')
    expect(plan).toMatchObject({ commit: null, refusal: null })
    expect(plan.nothing).toMatch(/^pre-release already has desk [0-9a-f]{8}$/)
    await expect(applyPlan(s.opened, plan, '.')).rejects.toMatchObject({ code: 'nothing-to-do' })
  })

  it('refuses environments that are not there, and ways there is no', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    const wrong: [string, string, string, RegExp][] = [
      ['sandbox', 'lvie', 'unknown-environment', /sandbox, pre-release, live/],
      ['snadbox', 'live', 'unknown-environment', /no environment called "snadbox"/],
      ['sandbox', 'live', 'wrong-stage', /live promotes from pre-release, not from sandbox/],
      ['live', 'sandbox', 'branch-missing', /the branch live of live does not exist/],
      ['pre-release', 'sandbox', 'wrong-stage', /sandbox is a first stage/],
    ]
    for (const [from, to, code, message] of wrong) {
      const plan = await s.promotion(from, to)
      expect(plan).toMatchObject({ commit: null, refusal: { code, message: expect.stringMatching(message) } })
      await expect(applyPlan(s.opened, plan, '.')).rejects.toMatchObject({ code })
    }
  })

  it('refuses what the stage below never ran, and what it rolled back', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.repo.commit('second', { 'agents/desk/topics/parking.yaml': topic('desk 2') })
    expect((await s.promotion('sandbox', 'pre-release')).refusal).toMatchObject({ code: 'unverified' })
    await s.reconcile('sandbox')
    await s.promote('sandbox', 'pre-release')
    await applyPlan(s.opened, await s.rollback('pre-release'), '.')
    await s.reconcile('pre-release')
    await s.repo.git('branch', '--force', 'pre-release', 'sandbox')
    expect((await s.promotion('pre-release', 'live')).refusal).toMatchObject({
      code: 'unverified',
      message: expect.stringContaining('rolled back in pre-release'),
    })
  })

  it('lets a quarantined version back only when a person lifts it', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    await s.release('second', { 'agents/desk/topics/parking.yaml': topic('desk 2') })
    await applyPlan(s.opened, await s.rollback('live'), '.')
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })

    const refused = await s.promotion('pre-release', 'live')
    expect(refused.refusal).toMatchObject({ code: 'quarantined', hint: expect.stringContaining('--lift') })
    const version = (await s.digest('pre-release')) ?? ''
    const { plan, outcome } = await s.promote('pre-release', 'live', { lift: true })
    expect(plan.lifts).toEqual([version])
    expect(plan.commit?.message).toContain(`\nGreenroom-Lifts: ${version}\n`)
    expect(outcome).toEqual({ desk: 'promotion' })
    expect((await s.promotion('pre-release', 'live', { lift: true })).nothing).not.toBeNull()
  })

  it('lifts the quarantine of a version that is on the branch already', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    await s.release('second', { 'agents/desk/topics/parking.yaml': topic('desk 2') })
    await applyPlan(s.opened, await s.rollback('live'), '.')
    await s.reconcile('live')
    await s.onBranch('live', () => s.repo.git('revert', '--no-edit', 'HEAD'))
    expect(await s.reconcile('live')).toEqual({ desk: 'quarantined' })
    const { outcome } = await s.promote('pre-release', 'live', { lift: true })
    expect(outcome).toEqual({ desk: 'promotion' })
  })

  it('goes on without evidence and says what is not known', async () => {
    const s = await story()
    const plan = await s.promotion('sandbox', 'pre-release', { evidence: NO_EVIDENCE })
    expect(plan).toMatchObject({ evidence: 'none', refusal: null })
    expect(plan.notes[0]).toMatch(/neither the controller nor the runtime answered/)
  })

  it('refuses an agent with a file that cannot be read', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.repo.commit('broken', { 'agents/desk/topics/parking.yaml': 'content: [' })
    expect((await s.promotion('sandbox', 'pre-release')).refusal).toMatchObject({ code: 'unreadable' })
  })

  it('goes by the policy on the environment branch, not by the one that was handed in', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    const open = {
      ...s.config,
      environments: s.config.environments.map((one) =>
        one.name === 'live' ? { ...one, promotes_from: 'sandbox' } : one,
      ),
    }
    expect((await s.promotion('sandbox', 'live', { config: open })).refusal).toMatchObject({ code: 'wrong-stage' })
  })
})

describe('one agent of several', () => {
  const two = async () => {
    const s = await story(['desk', 'shop'])
    await s.promote('sandbox', 'pre-release')
    await s.repo.commit('both', {
      ...agentFiles('desk', 'desk 2'),
      ...agentFiles('shop', 'shop 2'),
      'README.md': 'new',
    })
    await s.reconcile('sandbox')
    return s
  }

  it('takes its folder alone', async () => {
    const s = await two()
    const { plan, outcome } = await s.promote('sandbox', 'pre-release', { agent: 'desk' })
    expect(plan.moves.map(({ agent }) => agent)).toEqual(['desk'])
    expect(plan.files).toEqual(['agents/desk/topics/parking.yaml'])
    expect(outcome).toEqual({ desk: 'promotion', shop: 'in-sync' })
    expect([await s.says('pre-release', 'desk'), await s.says('pre-release', 'shop')]).toEqual(['desk 2', 'shop 1'])
  })

  it('takes a folder that is new on the target', async () => {
    const s = await two()
    await s.repo.commit('third', agentFiles('bike', 'bike 1'))
    await s.reconcile('sandbox')
    const { plan } = await s.promote('sandbox', 'pre-release', { agent: 'bike' })
    expect(plan.files).toEqual(['agents/bike/project.yaml', 'agents/bike/topics/parking.yaml'])
    expect(await s.says('pre-release', 'shop')).toBe('shop 1')
  })

  it('takes a folder to where it was moved', async () => {
    const s = await story(['desk', 'shop'])
    await s.repo.commit('anywhere', { 'greenroom.yaml': CONFIG.replace('agents/*', '**') })
    await s.promote('sandbox', 'pre-release')
    await s.repo.git('mv', 'agents/desk', 'desk')
    await s.repo.commit('moved', { 'desk/topics/parking.yaml': topic('desk 2'), ...agentFiles('shop', 'shop 2') })
    await s.reconcile('sandbox')
    const { plan, outcome } = await s.promote('sandbox', 'pre-release', { agent: 'desk' })
    expect(plan.files).toEqual([
      'agents/desk/project.yaml',
      'agents/desk/topics/parking.yaml',
      'desk/project.yaml',
      'desk/topics/parking.yaml',
    ])
    expect(outcome).toEqual({ desk: 'promotion', shop: 'in-sync' })
  })

  it('names the agents there are', async () => {
    const s = await two()
    expect((await s.promotion('sandbox', 'pre-release', { agent: 'dsek' })).refusal).toMatchObject({
      code: 'unknown-agent',
      hint: expect.stringContaining('desk'),
    })
  })

  it('is refused where greenroom.yaml on the branch does not list it', async () => {
    const s = await two()
    await s.onBranch('pre-release', async () => {
      const text = (await s.repo.git('show', 'HEAD:greenroom.yaml')).replace('agents/*', 'agents/shop')
      await s.repo.commit('only the shop', { 'greenroom.yaml': text })
    })
    expect((await s.promotion('sandbox', 'pre-release', { agent: 'desk' })).refusal).toMatchObject({
      code: 'would-not-match',
    })
  })
})

describe('a remote', () => {
  it('is asked where branches are, and refuses a plan that is overtaken', async () => {
    const bare = await temporaryRepository({ bare: true })
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.repo.git('remote', 'add', 'origin', bare.dir)
    await s.repo.git('push', '--quiet', 'origin', 'sandbox', 'pre-release')
    const dir = join(await temporaryFolder(), 'old')
    await bare.git('clone', '--quiet', '.', dir)
    await s.repo.commit('second', { 'agents/desk/topics/parking.yaml': topic('desk 2') })
    await s.reconcile('sandbox')
    await s.repo.git('push', '--quiet', 'origin', 'sandbox')

    const old = repositoryIn(dir)
    const repo = await openRepository(dir)
    const request = {
      repo,
      remote: 'origin',
      config: s.config,
      evidence: s.evidence,
      from: 'sandbox',
      to: 'pre-release',
    }
    const refs = await old.git('for-each-ref')
    const [plan, late] = [
      await planPromotion(request),
      await planPromotion({ ...request, date: '2026-01-07T00:00:00Z' }),
    ]
    await applyPlan(repo, plan, 'origin')
    expect(await old.git('for-each-ref')).toBe(refs)
    expect(await bare.git('rev-parse', 'pre-release^{tree}')).toBe(await s.tree('sandbox'))
    await expect(applyPlan(repo, late, 'origin')).rejects.toMatchObject({ code: 'lease-lost', kind: 'later' })
    expect(await bare.git('rev-parse', 'pre-release')).toBe(plan.commit?.commit)
  })

  it('out of reach is for later', async () => {
    const s = await story()
    await expect(s.promotion('sandbox', 'pre-release', { remote: '/nonexistent/agents.git' })).rejects.toMatchObject({
      code: 'remote-unreachable',
    })
  })
})
