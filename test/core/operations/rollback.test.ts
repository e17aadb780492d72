import { openRepository } from '../../../core/git/git.ts'
import { findTrailer } from '../../../core/git/find-trailer.ts'
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../../core/operations/apply-plan.ts'
import { type Evidence, NO_EVIDENCE } from '../../../core/operations/evidence.ts'
import { agentFiles, story, topic } from './story.ts'

/** Three versions, the third one live. */
async function threeVersions() {
  const s = await story()
  await s.promote('sandbox', 'pre-release')
  await s.promote('pre-release', 'live')
  const first = await s.repo.git('rev-parse', 'live')
  await s.release('second', { 'agents/desk/topics/parking.yaml': topic('desk 2') })
  const second = await s.repo.git('rev-parse', 'live')
  await s.release('third', { 'agents/desk/topics/parking.yaml': topic('desk 3') })
  const versions = [await s.digest(first), await s.digest(second), await s.digest('live')].map(String)
  return { s, first, second, versions }
}

describe('planRollback', () => {
  it('goes back to the version before, on top of the head, and moves nothing until applied', async () => {
    const { s, second, versions } = await threeVersions()
    const head = await s.repo.git('rev-parse', 'live')
    const plan = await s.rollback('live')
    expect(plan).toEqual({
      operation: 'rollback',
      environment: 'live',
      branch: 'live',
      lease: head,
      agent: null,
      target: { commit: second, date: plan.target?.date },
      moves: [{ agent: 'desk', before: versions[2], after: versions[1] }],
      files: ['agents/desk/topics/parking.yaml'],
      commit: {
        commit: plan.commit?.commit,
        tree: await s.tree(second),
        parents: [head],
        message: plan.commit?.message,
      },
      nothing: null,
      refusal: null,
      evidence: 'controller',
      notes: [],
    })
    expect(plan.commit?.message).toBe(
      `Roll back desk to ${versions[1]?.slice(7, 15)} on live\n\nOn live (live) from ${head}\nBack to the files of ${second}\n\n` +
        `Greenroom-Cause: rollback\nGreenroom-Agent: desk\nGreenroom-Version: ${versions[1]}\n`,
    )
    expect(await s.repo.git('rev-parse', 'live')).toBe(head)
    await applyPlan(s.opened, plan, '.')
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })
    expect(await s.says('live')).toBe('desk 2')
  })

  it('goes further back each time, never to what was rolled back', async () => {
    const { s, versions } = await threeVersions()
    await applyPlan(s.opened, await s.rollback('live'), '.')
    await s.reconcile('live')
    const again = await s.rollback('live')
    expect(again.moves).toEqual([{ agent: 'desk', before: versions[1], after: versions[0] }])
    await applyPlan(s.opened, again, '.')
    await s.reconcile('live')
    expect((await s.rollback('live')).refusal).toMatchObject({
      code: 'nothing-to-roll-back-to',
      hint: expect.stringContaining('Known good in live'),
    })
    const to = String(versions[2])
    expect((await s.rollback('live', { to })).refusal).toMatchObject({ code: 'quarantined' })
  })

  it('skips what was on the branch and never active', async () => {
    const { s, versions } = await threeVersions()
    await s.onBranch('live', () => s.repo.commit('by hand', { 'agents/desk/topics/parking.yaml': topic('by hand') }))
    expect(await s.reconcile('live')).toEqual({ desk: 'unverified' })
    const plan = await s.rollback('live')
    expect(plan.moves[0]?.after).toBe(versions[2])
    expect(plan.notes[0]).toMatch(/^live runs desk [0-9a-f]{8} already/)
    await s.onBranch('live', () => s.repo.commit('more by hand', { 'agents/desk/topics/parking.yaml': topic('more') }))
    expect((await s.rollback('live')).moves[0]?.after).toBe(versions[2])
  })

  it('takes a version by its first digits, a commit or a tag', async () => {
    const { s, first, versions } = await threeVersions()
    const digits = String(versions[0]).slice(7)
    await s.repo.git('tag', '-m', 'good', 'known-good', first)
    for (const to of [
      digits.slice(0, 6),
      `sha256:${digits.slice(0, 10)}`,
      digits,
      first,
      first.slice(0, 12),
      'known-good',
      'live~2',
    ]) {
      const plan = await s.rollback('live', { to })
      expect([to, plan.refusal, plan.moves[0]?.after]).toEqual([to, null, versions[0]])
    }
    expect((await s.rollback('live', { to: String(versions[2]) })).nothing).toMatch(/^live already has desk/)
  })

  it('goes back to this branch’s own commit when a tag names the version where it was published', async () => {
    const { s, versions } = await threeVersions()
    const published = await s.repo.git('rev-parse', 'sandbox~2')
    await s.repo.git('tag', '-m', 'version 1', 'desk/v1', published)
    const plan = await s.rollback('live', { to: 'desk/v1' })
    expect([plan.refusal, plan.moves[0]?.after]).toEqual([null, versions[0]])
    expect(plan.target?.commit).not.toBe(published)
    expect(await s.repo.git('merge-base', '--is-ancestor', plan.target?.commit ?? '', 'live')).toBe('')
  })

  it('keeps who asked in the message, so that asking again finds it', async () => {
    const { s } = await threeVersions()
    const plan = await s.rollback('live', { intent: 'run-4711' })
    expect(plan.commit?.message).toMatch(/\nGreenroom-Intent: run-4711\n$/)
    const repo = await openRepository(s.repo.dir)
    const made = plan.commit?.commit ?? ''
    expect(await findTrailer(repo, made, { key: 'Greenroom-Intent', value: 'run-4711' })).toBe(made)
    for (const value of ['run-471', 'run-47111', 'run-4712', '.*', 'run'])
      expect(await findTrailer(repo, made, { key: 'Greenroom-Intent', value })).toBeNull()
  })

  it('refuses what it cannot find or may not take, and lists what is known good', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    await s.onBranch('live', () => s.repo.commit('by hand', { 'agents/desk/topics/parking.yaml': topic('by hand') }))
    await s.repo.git('tag', 'hand', 'live')
    const hint = `Known good in live: desk ${String(await s.digest('sandbox')).slice(7, 15)}`
    const hostile = ['--upload-pack=touch /tmp/x', 'live:agents', 'a\nb', '../live']
    const unknown = ['abcdef', 'sha256:0000000', '0'.repeat(40), 'no-such-tag', 'abc', ...hostile]
    for (const [to, code] of [...unknown.map((to) => [to, 'unknown-version']), ['hand', 'not-known-good']]) {
      const { refusal } = await s.rollback('live', { to })
      expect([to, refusal?.code, refusal?.hint?.startsWith(hint)]).toEqual([to, code, true])
    }
  })

  it('refuses digits that begin two versions', async () => {
    const { s, versions } = await threeVersions()
    const twin = `sha256:${String(versions[0]).slice(7, 15)}${'f'.repeat(56)}`
    const [deployment] = await s.evidence.deployments('desk', 'live')
    if (deployment === undefined) throw new Error('no deployment')
    // No two small agents share eight digits, so a record of another version stands in for the second one.
    s.records.unshift({ ...deployment, version: twin })
    const plan = await s.rollback('live', { to: String(versions[0]).slice(7, 15) })
    expect(plan.refusal).toMatchObject({
      code: 'ambiguous-version',
      message: expect.stringContaining(twin.slice(7, 19)),
    })
  })

  it('goes back to a version that only a deployment knows, after a force-push', async () => {
    const { s, versions } = await threeVersions()
    await s.repo.git('branch', 'orphan', 'live')
    await s.repo.git('checkout', '--quiet', '--orphan', 'fresh')
    const bad = await s.repo.commit('history rewritten', { 'agents/desk/topics/parking.yaml': topic('rewritten') })
    await s.repo.git('branch', '--force', 'live', bad)
    const plan = await s.rollback('live')
    expect(plan.moves[0]?.after).toBe(versions[2])
    expect(plan.commit?.parents).toEqual([bad])
  })

  it('goes by git alone when nobody answers, and says so', async () => {
    const { s, versions } = await threeVersions()
    const plan = await s.rollback('live', { evidence: NO_EVIDENCE })
    expect(plan.moves[0]?.after).toBe(versions[1])
    expect(plan.notes[0]).toMatch(/git's history alone/)
    const older = await s.rollback('live', { evidence: NO_EVIDENCE, to: String(versions[0]).slice(7, 20) })
    expect(older.moves[0]?.after).toBe(versions[0])
    await s.repo.git('checkout', '--quiet', '-b', 'elsewhere')
    await s.repo.commit('elsewhere', { 'agents/desk/topics/parking.yaml': topic('elsewhere') })
    expect((await s.rollback('live', { evidence: NO_EVIDENCE, to: 'elsewhere' })).refusal).toMatchObject({
      code: 'unknown-version',
    })
  })

  it.each([
    [{ environment: 'lvie' }, 'unknown-environment'],
    [{ environment: 'live' }, 'branch-missing'],
    [{ agent: 'dsek' }, 'unknown-agent'],
    [{}, 'nothing-to-roll-back-to'],
  ])('refuses %j: %s', async (wrong, code) => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    expect((await s.rollback('pre-release', wrong)).refusal).toMatchObject({ code })
  })
})

describe('several agents', () => {
  async function two() {
    const s = await story(['desk', 'shop'])
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    await s.release('desk', agentFiles('desk', 'desk 2'))
    await s.release('shop', agentFiles('shop', 'shop 2'))
    return s
  }
  const now = async (s: Awaited<ReturnType<typeof two>>) => [await s.says('live', 'desk'), await s.says('live', 'shop')]

  it('goes back with one, and keeps the other', async () => {
    const s = await two()
    const plan = await s.rollback('live', { agent: 'desk' })
    await applyPlan(s.opened, plan, '.')
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback', shop: 'in-sync' })
    expect(await now(s)).toEqual(['desk 1', 'shop 2'])
  })

  it('goes back with all of them to the newest commit where every one was known good', async () => {
    const s = await two()
    await applyPlan(s.opened, await s.rollback('live'), '.')
    expect(await s.reconcile('live')).toEqual({ desk: 'in-sync', shop: 'rollback' })
    expect(await now(s)).toEqual(['desk 2', 'shop 1'])
  })

  it('does not take away an agent that came later, and points at --agent', async () => {
    const s = await story(['desk'])
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    await s.release('shop', { ...agentFiles('shop', 'shop 1'), ...agentFiles('desk', 'desk 2') })
    expect((await s.rollback('live')).refusal).toMatchObject({
      code: 'nothing-to-roll-back-to',
      hint: expect.stringContaining('--agent'),
    })
    expect((await s.rollback('live', { agent: 'desk' })).moves).toHaveLength(1)
  })
})

describe('hostile evidence', () => {
  it('is only ever compared, never run', async () => {
    const { s, versions } = await threeVersions()
    const evidence: Evidence = {
      source: 'runtime',
      deployments: async (agent, environment) => [
        ...(await s.evidence.deployments(agent, environment)),
        {
          agent,
          environment,
          version: '--all',
          commit: '--output=/tmp/x',
          cause: 'publish',
          previous: null,
          at: 'never',
          by: 'x',
        },
      ],
    }
    expect((await s.rollback('live', { evidence })).moves[0]?.after).toBe(versions[1])
  })
})
