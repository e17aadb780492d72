import { rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { reconcileOnce } from '../../controller/reconcile-once.ts'
import { temporaryFolder } from '../core/git/temporary-repository.ts'
import { allReady, config, parking, stage } from './stage.ts'

/** Two versions live, the second active: gives the first. */
async function twoVersions(told: Parameters<typeof stage>[0] = {}) {
  const all = await stage(told)
  await all.pass()
  const older = (await all.active('live')) ?? ''
  await all.commit('sandbox', parking('desk', 'desk 2'))
  await all.promote('sandbox', 'pre-release')
  await all.promote('pre-release', 'live')
  await all.pass()
  return { ...all, older, newer: (await all.active('live')) ?? '' }
}

describe('drift', () => {
  it('is reported with who did it, and nothing is overwritten', async () => {
    const { pass, byHand, active, status, older } = await twoVersions()
    await byHand('live', older)
    expect(await pass()).toMatchObject({ 'desk@live': 'drifted drifted', 'desk@pre-release': 'ready in-sync' })
    expect(status('live').message).toMatch(/activated by alice at .*drift: report/)
    expect(await active('live')).toBe(older)
  })

  it('is healed where the policy says so', async () => {
    const { pass, byHand, active, status, older, newer } = await twoVersions({ live: 'drift: heal' })
    await byHand('live', older)
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(newer)
    expect(status('live').deployments[0]).toMatchObject({ cause: 'drift', version: newer })
    expect(status('live').quarantined).toEqual([])
  })

  it('ends with a newer wish: a rollback that was done by hand first is recorded when the branch follows', async () => {
    const { pass, byHand, active, status, older, newer, revert, first } = await twoVersions()
    await byHand('live', older)
    await pass()
    await revert('live', first)
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(older)
    expect(status('live').quarantined.map(({ version }) => version)).toEqual([newer])
  })

  it('a runtime that lost everything gets it back', async () => {
    const { pass, active, down, up, newer, options } = await twoVersions()
    await down()
    await rm(`${options.state}/../runtime`, { recursive: true })
    await up()
    expect(await pass()).toEqual(allReady())
    expect([await active('live'), await active('sandbox')]).toEqual([newer, newer])
  })
})

describe('memory', () => {
  it('survives a restart', async () => {
    const { pass, close, status, observe, lines } = await twoVersions()
    const [before, history] = [status('live'), (await observe('live')).history]
    await close()
    lines.length = 0
    expect(await pass()).toEqual(allReady())
    expect(status('live')).toEqual({ ...before, since: expect.any(String) })
    expect((await observe('live')).history).toEqual(history)
  })

  it('is taken over from the runtime when the state folder is lost, quarantine and all, hand changes left out', async () => {
    const { pass, close, options, revert, promote, first, status, byHand, older, newer, active } = await twoVersions()
    await revert('live', first)
    await pass()
    await close()
    await rm(options.state, { recursive: true })
    expect(await pass()).toEqual(allReady())
    expect(status('live').knownGood.toSorted()).toEqual([older, newer].toSorted())
    await promote('pre-release', 'live')
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped quarantined' })

    await byHand('live', newer)
    await close()
    await rm(options.state, { recursive: true })
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped quarantined' })
    expect(await active('live')).toBe(newer)
  })

  it('belongs to one controller at a time', async () => {
    const { pass, options } = await stage()
    await pass()
    await expect(reconcileOnce(options)).rejects.toMatchObject({ code: 'state-in-use' })
  })
})

describe('branches that move in other ways', () => {
  it('force-push to what nobody verified stops; to what was good here rolls back', async () => {
    const { pass, force, first, older, newer, active, work, status, lines } = await twoVersions()
    await work.git('checkout', '--quiet', '--orphan', 'elsewhere')
    await work.commit('unrelated', parking('desk', 'never seen'))
    await force('live', 'elsewhere')
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped unverified' })
    expect(status('live').files).toEqual(['agents/desk/topics/parking.yaml'])
    expect(await active('live')).toBe(newer)
    await force('live', first)
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(older)
    expect(lines.some((line) => line.includes('was rewritten'))).toBe(true)
  })

  it('a deleted branch keeps what runs, and a branch that comes back at an older commit rolls back', async () => {
    const { pass, work, push, active, status, older, newer, first } = await twoVersions()
    await work.git('checkout', '--quiet', 'sandbox')
    await work.git('branch', '--quiet', '-D', 'live')
    await push()
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped ref-missing', 'desk@sandbox': 'ready in-sync' })
    expect(status('live')).toMatchObject({ desired: null, running: { version: newer } })
    expect(await active('live')).toBe(newer)
    await work.git('branch', 'live', first)
    await push()
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).toBe(older)
  })

  it('an agent that is gone from its branch keeps running', async () => {
    const { pass, commit, active, newer } = await twoVersions()
    await commit('live', {
      'agents/desk': null,
      ...parking('bar', 'x'),
      'agents/bar/project.yaml': 'project_id: bar\naccount_id: acme\nregion: uk-1\n',
    })
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped agent-missing', 'bar@live': 'stopped unverified' })
    expect(await active('live')).toBe(newer)
  })

  it('a broken file keeps its agent running, and other agents go on', async () => {
    const { pass, commit, active, status } = await stage({ agents: ['desk', 'bar'] })
    await pass()
    const [desk, bar] = [await active('sandbox'), await active('sandbox', 'bar')]
    await commit('sandbox', { 'agents/desk/topics/parking.yaml': 'name: [secret-canary\n', ...parking('bar', 'bar 2') })
    expect(await pass()).toMatchObject({ 'desk@sandbox': 'stopped unreadable', 'bar@sandbox': 'ready in-sync' })
    expect(await active('sandbox')).toBe(desk)
    expect(await active('sandbox', 'bar')).not.toBe(bar)
    expect(status('sandbox').message).toContain('agents/desk/topics/parking.yaml:')
    expect(JSON.stringify(status('sandbox'))).not.toContain('canary')
  })

  it('errors of validation stop a version on the first stage', async () => {
    const { pass, commit, active, status } = await stage()
    await pass()
    const good = await active('sandbox')
    await commit('sandbox', {
      'agents/desk/topics/parking.yaml':
        'name: parking\nenabled: true\ncontent: "{{fn:nowhere}}"\nactions: "{{fn:nowhere}}"\nexample_queries: []\n',
    })
    expect(await pass()).toMatchObject({ 'desk@sandbox': 'stopped invalid' })
    expect(status('sandbox').message).toContain('agents/desk/topics/parking.yaml:')
    expect(await active('sandbox')).toBe(good)
  })

  it('a broken policy on a branch stops that environment alone', async () => {
    const { pass, commit, active, newer, url } = await twoVersions()
    await commit('live', { 'greenroom.yaml': 'environments: [', ...parking('desk', 'desk 3') })
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped policy', 'desk@pre-release': 'ready in-sync' })
    expect(await active('live')).toBe(newer)
    await commit('live', {
      'greenroom.yaml': config(url)
        .replace(', promotes_from: pre-release', '')
        .replace('branch: live', 'branch: sandbox'),
    })
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped policy' })
    expect(await active('live')).toBe(newer)
  })

  it('a push to live that drops the stage below publishes nothing', async () => {
    const { pass, commit, active, newer, url, work, first, force, status } = await twoVersions()
    await work.git('branch', 'main', first)
    await force('main', first)
    const alone = config(url).replace(', promotes_from: pre-release', '')
    await commit('live', { 'greenroom.yaml': alone, ...parking('desk', 'smuggled in') })
    expect(await pass()).toMatchObject({ 'desk@live': 'stopped policy', 'desk@pre-release': 'ready in-sync' })
    expect(status('live').message).toContain('has no promotes_from for live')
    expect(await active('live')).toBe(newer)
  })

  it('the policy is the one on the environment’s own branch: sandbox cannot open the way to live', async () => {
    const { pass, commit, promote, active, url } = await stage({ live: 'gates: { approval: command }' })
    expect(await pass()).toMatchObject({ 'desk@live': 'waiting approval' })
    await commit('sandbox', { 'greenroom.yaml': config(url), ...parking('desk', 'desk 2') })
    await promote('sandbox', 'pre-release')
    expect(await pass()).toMatchObject({ 'desk@pre-release': 'ready in-sync', 'desk@live': 'waiting approval' })
    expect(await active('live')).toBeNull()
  })

  it('a URL from the repository is used only on this machine or when the operator named it', async () => {
    const { pass, commit, status, url, options, close } = await stage()
    await commit('sandbox', { 'greenroom.yaml': config('http://169.254.169.254') })
    expect(await pass()).toMatchObject({ 'desk@sandbox': 'stopped runtime-not-allowed' })
    expect(status('sandbox').message).toContain('--runtime local=URL')
    await close()
    options.runtimes = { local: url }
    expect(await pass()).toEqual(allReady())
  })
})

describe('outages', () => {
  it('the runtime is down and comes back', async () => {
    const { pass, down, up, commit, status, active, newer, clock, open } = await twoVersions()
    await down()
    await commit('sandbox', parking('desk', 'desk 3'))
    expect(await pass()).toEqual({
      'desk@sandbox': 'unreachable runtime-unreachable',
      'desk@pre-release': 'unreachable runtime-unreachable',
      'desk@live': 'unreachable runtime-unreachable',
    })
    expect(status('live').running).toMatchObject({ version: newer })
    await up()
    clock.turn(60_000)
    await open().idle()
    expect(status('sandbox').state).toBe('ready')
    expect(await active('sandbox')).not.toBe(newer)
    expect(await active('live')).toBe(newer)
  })

  it('the remote is away: what runs is kept and still watched, also after a restart', async () => {
    const { pass, remote, open, close, status, byHand, older } = await twoVersions()
    await rm(remote.dir, { recursive: true })
    await expect(pass()).rejects.toMatchObject({ code: 'remote-unreachable' })
    expect(open().status().lastPass).toMatchObject({ ok: false, error: expect.stringContaining('cannot be reached') })
    expect(status('live').state).toBe('ready')
    await close()
    await byHand('live', older)
    await expect(pass()).rejects.toMatchObject({ code: 'remote-unreachable' })
    expect(status('live').state).toBe('drifted')
  })

  it('a remote without branches, and one without greenroom.yaml, say so', async () => {
    const { options, work, push, remote } = await stage()
    const state = await temporaryFolder()
    await remote.git('for-each-ref', '--format=delete %(refname)', 'refs/heads')
    for (const branch of ['live', 'pre-release']) await work.git('branch', '--quiet', '-D', branch)
    await work.git('checkout', '--quiet', '-b', 'main')
    await work.git('branch', '--quiet', '-D', 'sandbox')
    await work.commit('no config', { 'greenroom.yaml': null })
    await push()
    const status = await reconcileOnce({ ...options, state })
    expect(status.environments).toEqual([])
    expect(status.problems.join('\n')).toMatch(/main: there is no greenroom.yaml/)
  })
})
