import { describe, expect, it } from 'vitest'
import { allReady, parking, stage } from './stage.ts'

describe('a controller over a real remote and a real runtime', () => {
  it('takes the first version through all stages in one pass, storing it once', async () => {
    const { pass, active, stored, status } = await stage()
    expect(await pass()).toEqual(allReady())
    const version = await active('live')
    expect(version).toMatch(/^sha256:/)
    expect([await active('sandbox'), await active('pre-release')]).toEqual([version, version])
    expect(await stored()).toBe(1)
    expect(status('sandbox').deployments.map(({ cause }) => cause)).toEqual(['publish'])
    expect(status('live').deployments.map(({ cause }) => cause)).toEqual(['promotion'])
  })

  it('does nothing when nothing changed, and says nothing', async () => {
    const { pass, observe, lines } = await stage()
    await pass()
    const [history, said] = [(await observe('live')).history, lines.length]
    expect(await pass()).toEqual(allReady())
    expect((await observe('live')).history).toEqual(history)
    expect(lines.length).toBe(said)
  })

  it('publishes, promotes, rolls back, quarantines, and lets back in what was lifted', async () => {
    const { pass, active, commit, promote, revert, first, status, work } = await stage()
    await pass()
    const good = await active('live')
    await commit('sandbox', parking('desk', 'desk 2'))
    expect(await pass()).toEqual(allReady())
    const bad = await active('sandbox')
    expect([bad === good, await active('live')]).toEqual([false, good])

    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(bad)

    await revert('live', first)
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(good)
    expect(status('live').deployments[0]).toMatchObject({ cause: 'rollback', version: good, previous: bad })
    expect(status('live').quarantined.map(({ version }) => version)).toEqual([bad])

    await promote('pre-release', 'live')
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped quarantined' })
    expect(await active('live')).toBe(good)
    expect(status('live').message).toContain(`Greenroom-Lifts: ${bad}`)

    const tree = await work.git('rev-parse', 'live^{tree}')
    await promote('pre-release', 'live', `promote again\n\nSeen and mended.\n\nGreenroom-Lifts: ${bad}`)
    expect(await work.git('rev-parse', 'live^{tree}')).toBe(tree)
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(bad)
    expect(status('live').deployments[0]).toMatchObject({ cause: 'promotion' })
    expect(status('live').quarantined).toEqual([])
  })

  it('lets back in what the promotion lifted that the button merged', async () => {
    const { pass, active, commit, promote, revert, first, work, force } = await stage()
    await pass()
    await commit('sandbox', parking('desk', 'desk 2'))
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toEqual(allReady())
    const bad = await active('live')
    await revert('live', first)
    await pass()

    const merge = (parents: readonly string[], message: string): Promise<string> =>
      work.git('commit-tree', 'pre-release^{tree}', ...parents.flatMap((one) => ['-p', one]), '-m', message)
    const live = await work.git('rev-parse', 'live')
    const promotion = await merge(['live', 'pre-release'], `Promote\n\nGreenroom-Lifts: ${bad}`)
    await force('live', await merge([live, promotion], 'Merge pull request #1 from greenroom/promote'))
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(bad)
  })

  it('goes by the version, not by the tree: other formatting of what ran before is a rollback', async () => {
    const { pass, active, commit, promote, first } = await stage()
    await pass()
    const good = await active('live')
    await commit('sandbox', parking('desk', 'desk 2'))
    await pass()
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    await pass()
    expect(first).not.toBe('')
    const text = '# as it was\nenabled: true\nname:   parking\ncontent: "desk 1"\nexample_queries: [where can I park]\n'
    await commit('live', { 'agents/desk/topics/parking.yaml': text })
    expect(await pass()).toMatchObject({ 'desk@live': 'ready in-sync' })
    expect(await active('live')).toBe(good)
  })

  it('stops at an edit made directly on live and names the files', async () => {
    const { pass, active, commit, status } = await stage()
    await pass()
    const good = await active('live')
    await commit('live', {
      ...parking('desk', 'edited on live'),
      'agents/desk/agent_settings/rules.txt': 'Be brief.\n',
    })
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped unverified', 'desk@pre-release': 'ready in-sync' })
    expect(status('live').files).toEqual(['agents/desk/agent_settings/rules.txt', 'agents/desk/topics/parking.yaml'])
    expect(await active('live')).toBe(good)
  })

  it('waits for the stage below when both branches move at once, then follows', async () => {
    const { pass, active, commit, promote } = await stage({ live: 'gates: { soak: 10m }' })
    await pass()
    await commit('sandbox', parking('desk', 'desk 2'))
    await promote('sandbox', 'pre-release')
    expect(await pass()).toMatchObject({ 'desk@sandbox': 'ready in-sync', 'desk@pre-release': 'ready in-sync' })
    expect(await active('pre-release')).toBe(await active('sandbox'))
  })

  it('lets a version soak, and rolls back without waiting for anything', async () => {
    const { pass, active, commit, promote, revert, first, clock, status, open } = await stage({
      live: 'gates: { soak: 10m }',
    })
    expect(await pass()).toMatchObject({ 'desk@live': 'waiting soak' })
    expect(status('live').until).toBe(new Date(clock.now() + 600_000).toISOString())
    clock.turn(600_000)
    await open().idle()
    expect(status('live')).toMatchObject({ state: 'ready' })
    const good = await active('live')

    await commit('sandbox', parking('desk', 'desk 2'))
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toMatchObject({ 'desk@live': 'waiting soak' })
    clock.turn(600_000)
    await pass()
    expect(await active('live')).not.toBe(good)
    await revert('live', first)
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(good)
  })

  it('rolls back one agent of two alone', async () => {
    const { pass, active, commit, promote, work, force, first } = await stage({ agents: ['desk', 'bar'] })
    await pass()
    const [desk, bar] = [await active('live'), await active('live', 'bar')]
    await commit('sandbox', { ...parking('desk', 'desk 2'), ...parking('bar', 'bar 2') })
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toEqual(allReady('desk', 'bar'))
    const newBar = await active('live', 'bar')
    expect([(await active('live')) === desk, newBar === bar]).toEqual([false, false])

    await work.git('checkout', '--quiet', 'live')
    await work.git('checkout', '--quiet', first, '--', 'agents/desk')
    await work.git('commit', '--quiet', '-m', 'roll back desk')
    await force('live', await work.git('rev-parse', 'HEAD'))
    expect(await pass()).toEqual(allReady('desk', 'bar'))
    expect([await active('live'), await active('live', 'bar')]).toEqual([desk, newBar])
  })
})
