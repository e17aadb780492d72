import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../runtime/embedded/serve.ts'
import { type AgentRepository, createAgentRepository } from '../cli/agent-repository.ts'
import { type Ended, greenroom } from '../cli/greenroom-process.ts'

// Publish, promote, roll back and lift, typed as a person would, over a real remote and a real runtime. Two agents, of
// which one moves.

let repository: AgentRepository
let folder: string
let runtime: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-delivery-'))
  runtime = await serve({ data: join(folder, 'runtime'), port: 0 })
  repository = createAgentRepository()
  repository.write({
    'greenroom.yaml': `runtimes:
  local: { type: embedded, url: "${runtime.url}" }
environments:
  sandbox: { branch: sandbox, runtime: local }
  live: { branch: live, runtime: local, promotes_from: sandbox }
`,
    'agents/kiosk/project.yaml': 'project_id: PROJECT-KIOSK\naccount_id: test\nregion: uk-1\n',
    'agents/kiosk/topics/tickets.yaml':
      'name: tickets\ncontent: Ten pounds.\nexample_queries:\n- what do tickets cost\n',
  })
  repository.commit('Environments, and a second agent')
  repository.git('init', '-q', '--bare', join(folder, 'remote.git'))
  repository.git('remote', 'add', 'origin', join(folder, 'remote.git'))
  repository.git('push', '-q', 'origin', 'main', 'main:sandbox', 'main:live')
})
afterAll(async () => {
  await runtime.close()
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

async function run(code: number, ...args: string[]): Promise<Ended> {
  const ended = await greenroom(repository.dir, ...args)
  expect(ended.code, `${args.join(' ')}\n${ended.out}${ended.err}`).toBe(code)
  return ended
}

function reconcile(code: number): Promise<Ended> {
  return run(
    code,
    'reconcile',
    '--once',
    '--remote',
    join(folder, 'remote.git'),
    '--state',
    join(folder, 'state'),
    '--format',
    'json',
  )
}

async function liveVersions(agent: string): Promise<{ version: string; state: string }[]> {
  const ended = await run(0, 'versions', 'live', '--agent', agent, '--format', 'json')
  return (JSON.parse(ended.out) as { versions: { version: string; state: string }[] }).versions
}

async function publish(content: string): Promise<void> {
  repository.write({
    'agents/desk/topics/parking.yaml': `name: parking\ncontent: ${content}\nexample_queries:\n- where can i park\n`,
  })
  repository.commit(content)
  repository.git('push', '-q', 'origin', 'HEAD:sandbox')
  await reconcile(0)
}

describe('the way of a version', () => {
  it('publishes and promotes what the branches say', async () => {
    const { environments } = JSON.parse((await reconcile(0)).out) as { environments: { state: string }[] }
    expect(environments.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready', 'ready'])
  })

  it('promotes one agent of two: a dry run changes nothing, the real one ships that folder alone', async () => {
    await publish('Park on the roof.')
    const before = repository.git('ls-remote', 'origin', 'live')
    const dry = await run(0, 'promote', 'sandbox', 'live', '--agent', 'desk', '--dry-run')
    expect(dry.out).toContain('Would push')
    expect(dry.out).toContain('agents/desk/topics/parking.yaml')
    expect(repository.git('ls-remote', 'origin', 'live')).toBe(before)
    expect((await run(0, 'promote', 'sandbox', 'live', '--agent', 'desk')).out).toContain('Pushed')
    await reconcile(0)
    expect((await run(0, 'promote', 'sandbox', 'live')).out).toContain('Nothing to do')
    repository.git('fetch', '-q', 'origin')
    expect(repository.git('rev-parse', 'origin/live:agents/desk')).toBe(
      repository.git('rev-parse', 'origin/sandbox:agents/desk'),
    )
    expect(await liveVersions('desk')).toHaveLength(2)
    expect(await liveVersions('kiosk')).toHaveLength(1)
  })

  it('rolls back to what was known good, and quarantines what was there', async () => {
    const [bad, good] = await liveVersions('desk')
    const plan = JSON.parse(
      (await run(0, 'rollback', 'live', '--agent', 'desk', '--dry-run', '--format', 'json')).out,
    ) as { applied: boolean; moves: unknown }
    expect(plan).toMatchObject({
      applied: false,
      moves: [{ agent: 'desk', before: bad?.version, after: good?.version }],
    })
    await run(0, 'rollback', 'live', '--agent', 'desk')
    await reconcile(0)
    const now = await liveVersions('desk')
    expect(now[0]).toMatchObject({ version: good?.version, state: 'active' })
    expect(now.find(({ version }) => version === bad?.version)).toMatchObject({ state: 'quarantined' })
  })

  it('shows the numbers of versions', async () => {
    const [, , good] = await liveVersions('desk')
    const commit = repository.git('rev-parse', 'origin/sandbox')
    const message = `Park on the roof\n\nGreenroom-Agent: desk\nGreenroom-Version: ${good?.version}\n`
    repository.git('tag', '-a', '-m', message, 'desk/v1', commit)
    repository.git('push', '-q', 'origin', 'desk/v1')
    const told = await run(0, 'versions', 'live', '--agent', 'desk')
    expect(told.out).toMatch(/known good .*desk\/v1 Park on the roof|active .*desk\/v1 Park on the roof/)
  })

  it('refuses to bring it back, until a person lifts it', async () => {
    expect((await run(1, 'promote', 'sandbox', 'live')).err).toContain('--lift')
    expect((await run(0, 'promote', 'sandbox', 'live', '--lift')).out).toContain('Pushed')
    await reconcile(0)
    expect((await liveVersions('desk'))[0]).toMatchObject({
      state: 'active',
      version: (await liveVersions('desk'))[2]?.version,
    })
  })

  it('rolls back to a version that is named', async () => {
    const wanted = (await liveVersions('desk')).at(-1)?.version ?? ''
    await run(2, 'rollback', 'live', '--agent', 'desk', '--to', 'ffffffffff')
    await run(0, 'rollback', 'live', '--agent', 'desk', '--to', wanted.slice('sha256:'.length, 'sha256:'.length + 8))
    await reconcile(0)
    expect((await liveVersions('desk'))[0]).toMatchObject({ version: wanted, state: 'active' })
  })

  it('still rolls back when neither the controller nor the runtime answers', async () => {
    await publish('Park by the river.')
    await run(0, 'promote', 'sandbox', 'live', '--agent', 'desk')
    await reconcile(0)
    const ended = await run(0, 'rollback', 'live', '--agent', 'desk', '--runtime', 'local=http://127.0.0.1:9')
    expect(ended.err).toContain("git's history")
    expect(ended.out).toContain('Pushed')
  })
})
