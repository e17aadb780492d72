import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runController } from '../../controller/run-controller.ts'
import { serve } from '../../runtime/embedded/serve.ts'
import { createAgentRepository } from './agent-repository.ts'
import { greenroomWith } from './greenroom-process.ts'

it('approves what waits, and only with the token', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-approve-'))
  const runtime = await serve({ data: join(folder, 'runtime'), port: 0 })
  const repository = createAgentRepository()
  repository.write({
    'greenroom.yaml': `runtimes:
  local: { type: embedded, url: "${runtime.url}" }
environments:
  sandbox: { branch: main, runtime: local }
  live: { branch: live, runtime: local, promotes_from: sandbox, gates: { approval: command } }
`,
  })
  repository.commit('Environments')
  repository.git('branch', 'live')
  const controller = await runController({
    remote: repository.dir,
    state: join(folder, 'state'),
    pollMs: 100,
    port: 0,
    runtimes: {},
    log: () => {},
    env: {},
    approvalToken: 'the-token-of-the-operator',
  })
  onTestFinished(async () => {
    await controller.close()
    await runtime.close()
    repository.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  const state = async (): Promise<string> => {
    const status = (await (await fetch(`${controller.url}/status`)).json()) as {
      environments: { environment: string; state: string; reason: string }[]
    }
    const live = status.environments.find(({ environment }) => environment === 'live')
    return `${live?.state} ${live?.reason}`
  }
  await expect.poll(state, { timeout: 20_000 }).toBe('waiting approval')

  const approve = (token: string) =>
    greenroomWith(
      { env: { GREENROOM_APPROVAL_TOKEN: token } },
      repository.dir,
      'approve',
      'live',
      '--controller',
      controller.url,
      '--by',
      'Kim',
    )
  expect((await approve('another')).code).toBe(2)
  expect(await state()).toBe('waiting approval')
  const approved = await approve('the-token-of-the-operator')
  expect([approved.code, approved.err]).toEqual([0, ''])
  await expect.poll(state, { timeout: 20_000 }).toBe('ready in-sync')
  expect((await approve('the-token-of-the-operator')).code).toBe(1)
})
