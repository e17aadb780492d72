import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../../core/operations/apply-plan.ts'
import { agentFiles, story, topic } from './story.ts'

const PARKING = 'agents/desk/topics/parking.yaml'
const HOURS = 'agents/desk/topics/hours.yaml'

type Story = Awaited<ReturnType<typeof story>>

/** Everything as plain merges do it: the second version came to live by `git merge` at each stage. */
async function mergedToLive(): Promise<Story> {
  const s = await story()
  await s.repo.commit('hours', { [HOURS]: topic('hours 1', 'hours') })
  await s.reconcile('sandbox')
  await s.repo.git('branch', 'pre-release', 'sandbox')
  await s.repo.git('branch', 'live', 'sandbox')
  await s.reconcile('pre-release')
  await s.reconcile('live')
  await s.repo.commit('parking 2', { [PARKING]: topic('desk 2') })
  await s.reconcile('sandbox')
  await merge(s, 'sandbox', 'pre-release')
  expect(await s.reconcile('pre-release')).toEqual({ desk: 'promotion' })
  await merge(s, 'pre-release', 'live')
  expect(await s.reconcile('live')).toEqual({ desk: 'promotion' })
  return s
}

async function merge(s: Story, from: string, to: string, flag = '--no-ff'): Promise<string> {
  let told = ''
  await s.onBranch(to, async () => (told = await s.repo.git('merge', flag, '--no-edit', from)))
  return told
}

const revertMerge = (s: Story) => s.onBranch('live', () => s.repo.git('revert', '--no-edit', '-m', '1', 'HEAD'))

describe('promotion after a revert, where plain git goes wrong', () => {
  it('A: git merge answers "Already up to date" and ships nothing; a promotion ships the tree of the source', async () => {
    const s = await mergedToLive()
    await revertMerge(s)
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })

    expect(await merge(s, 'pre-release', 'live')).toBe('Already up to date.')
    expect(await s.tree('live')).not.toBe(await s.tree('pre-release'))

    const { plan, outcome } = await s.promote('pre-release', 'live', { lift: true })
    expect(plan.commit?.parents).toHaveLength(2)
    expect(await s.tree('live')).toBe(await s.tree('pre-release'))
    expect(outcome).toEqual({ desk: 'promotion' })
  })

  it('B: git merge ships a mixture that nobody tested; a promotion ships the tree of the source', async () => {
    const s = await mergedToLive()
    await revertMerge(s)
    await s.reconcile('live')
    await s.repo.commit('hours 2', { [HOURS]: topic('hours 2', 'hours') })
    await s.reconcile('sandbox')
    await merge(s, 'sandbox', 'pre-release')
    expect(await s.reconcile('pre-release')).toEqual({ desk: 'promotion' })
    const before = await s.repo.git('rev-parse', 'live')

    await merge(s, 'pre-release', 'live')
    expect(await s.repo.git('show', `live:${HOURS}`)).toContain('hours 2')
    expect(await s.repo.git('show', `live:${PARKING}`)).toContain('desk 1')
    const trees = await s.repo.git('log', '--all', '--not', 'live', '--format=%T')
    expect(trees).not.toContain(await s.tree('live'))
    expect(await s.reconcile('live')).toEqual({ desk: 'unverified' })

    for (const head of [await s.repo.git('rev-parse', 'live'), before]) {
      await s.repo.git('branch', '--force', 'live', head)
      const plan = await s.promotion('pre-release', 'live')
      expect(plan.commit?.tree).toBe(await s.tree('pre-release'))
    }
    const { outcome } = await s.promote('pre-release', 'live')
    expect(await s.tree('live')).toBe(await s.tree('pre-release'))
    expect(outcome).toEqual({ desk: 'promotion' })
  })
})

describe('what can happen to a branch', () => {
  it('squash: the same files are the same version', async () => {
    const s = await mergedToLive()
    await s.repo.commit('parking 3', { [PARKING]: topic('desk 3') })
    await s.reconcile('sandbox')
    await s.promote('sandbox', 'pre-release')
    await s.onBranch('live', async () => {
      await s.repo.git('merge', '--squash', 'pre-release')
      await s.repo.commit('squashed', {})
    })
    expect(await s.repo.git('log', '-1', '--format=%P', 'live')).not.toContain(' ')
    expect(await s.reconcile('live')).toEqual({ desk: 'promotion' })
  })

  it('rebase: other commits, the same version', async () => {
    const s = await mergedToLive()
    await s.repo.commit('parking 3', { [PARKING]: topic('desk 3') })
    await s.reconcile('sandbox')
    await s.promote('sandbox', 'pre-release')
    await s.repo.git('checkout', '--quiet', '-b', 'rebased', 'sandbox')
    await s.repo.git('rebase', '--quiet', '--onto', 'live', 'sandbox~1')
    await s.repo.git('branch', '--force', 'live', 'rebased')
    await s.repo.git('checkout', '--quiet', 'sandbox')
    expect(await s.tree('live')).toBe(await s.tree('pre-release'))
    expect(await s.reconcile('live')).toEqual({ desk: 'promotion' })
  })

  it('revert of a merge: a rollback', async () => {
    const s = await mergedToLive()
    await revertMerge(s)
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })
    expect(await s.says('live')).toBe('desk 1')
  })

  it('revert of a promotion we built, with and without -m 1', async () => {
    const s = await story()
    await s.promote('sandbox', 'pre-release')
    await s.promote('pre-release', 'live')
    await s.release('parking 2', { [PARKING]: topic('desk 2') })
    await revertMerge(s)
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })
    expect(await s.says('live')).toBe('desk 1')
  })

  it('revert of a revert: quarantined until a person lifts it', async () => {
    const s = await mergedToLive()
    await revertMerge(s)
    await s.reconcile('live')
    await s.onBranch('live', () => s.repo.git('revert', '--no-edit', 'HEAD'))
    expect(await s.says('live')).toBe('desk 2')
    expect(await s.reconcile('live')).toEqual({ desk: 'quarantined' })
    const version = await s.digest('live')
    await s.onBranch('live', () =>
      s.repo.git('commit', '--allow-empty', '-m', `It was not the agent\n\nGreenroom-Lifts: ${version}`),
    )
    expect(await s.reconcile('live')).toEqual({ desk: 'promotion' })
  })

  it('force-push to what was known good: a rollback; to anything else: unverified', async () => {
    const s = await mergedToLive()
    await s.repo.git('branch', '--force', 'live', 'live~1')
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })
    await s.repo.git('checkout', '--quiet', '--orphan', 'elsewhere')
    await s.repo.commit('elsewhere', { [PARKING]: topic('elsewhere') })
    await s.repo.git('branch', '--force', 'live', 'elsewhere')
    expect(await s.reconcile('live')).toEqual({ desk: 'unverified' })
  })

  it('deleted ref: nothing changes; recreated where it was: in sync; recreated older: a rollback', async () => {
    const s = await mergedToLive()
    const [head, older] = [await s.repo.git('rev-parse', 'live'), await s.repo.git('rev-parse', 'live~1')]
    await s.repo.git('branch', '-D', 'live')
    const records = s.records.length
    expect(await s.reconcile('live')).toEqual({ '*': 'ref-missing' })
    expect(s.records).toHaveLength(records)
    expect((await s.rollback('live')).refusal).toMatchObject({ code: 'branch-missing' })
    await s.repo.git('branch', 'live', head)
    expect(await s.reconcile('live')).toEqual({ desk: 'in-sync' })
    await s.repo.git('branch', '-D', 'live')
    await s.repo.git('branch', 'live', older)
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })
  })

  it('hand edit: unverified; formatting alone: in sync', async () => {
    const s = await mergedToLive()
    await s.onBranch('live', () =>
      s.repo.commit('words', { [PARKING]: `# a comment\n${topic('desk 2')}\n\n`, 'README.md': 'new' }),
    )
    expect(await s.reconcile('live')).toEqual({ desk: 'in-sync' })
    await s.onBranch('live', () => s.repo.commit('by hand', { [PARKING]: topic('by hand') }))
    expect(await s.reconcile('live')).toEqual({ desk: 'unverified' })
  })

  it('partial merge: unverified', async () => {
    const s = await mergedToLive()
    await s.repo.commit('both', { [PARKING]: topic('desk 3'), [HOURS]: topic('hours 3', 'hours') })
    await s.reconcile('sandbox')
    await s.promote('sandbox', 'pre-release')
    await s.onBranch('live', async () => {
      await s.repo.git('checkout', 'pre-release', '--', PARKING)
      await s.repo.git('commit', '--quiet', '-m', 'only the parking')
    })
    expect(await s.reconcile('live')).toEqual({ desk: 'unverified' })
    expect((await s.promote('pre-release', 'live')).outcome).toEqual({ desk: 'promotion' })
  })

  it('skipped stage: waits while the stage below is on its way there, else unverified', async () => {
    const s = await mergedToLive()
    await s.repo.commit('parking 3', { [PARKING]: topic('desk 3') })
    await s.reconcile('sandbox')
    await s.repo.git('branch', '--force', 'live', 'sandbox')
    expect(await s.reconcile('live')).toEqual({ desk: 'unverified' })
    await s.repo.git('branch', '--force', 'pre-release', 'sandbox')
    expect(await s.reconcile('live')).toEqual({ desk: 'waiting-below' })
    expect(await s.reconcile('pre-release')).toEqual({ desk: 'promotion' })
    expect(await s.reconcile('live')).toEqual({ desk: 'promotion' })
  })

  it('a rollback is a revert on the branch: the next promotion builds on it', async () => {
    const s = await mergedToLive()
    await applyPlan(s.opened, await s.rollback('live'), '.')
    expect(await s.reconcile('live')).toEqual({ desk: 'rollback' })
    await s.release('fixed', { ...agentFiles('desk', 'desk 3') })
    expect(await s.tree('live')).toBe(await s.tree('sandbox'))
    expect(await s.repo.git('log', '--first-parent', '--format=%s', 'live')).toMatch(
      /^Promote desk \w{8} to live\nRoll back desk to \w{8} on live\n/,
    )
  })
})
