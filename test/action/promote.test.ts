import { afterEach, describe, expect, it } from 'vitest'
import { type DeliveryStage, deliveryStage, TOKENS } from './delivery-stage.ts'

let stage: DeliveryStage

afterEach(() => stage.close())

const UP = { from: 'sandbox', to: 'pre-release' }

async function published(...contents: string[]): Promise<DeliveryStage> {
  stage = await deliveryStage()
  for (const content of contents) await stage.publish(content)
  return stage
}

describe('promote', () => {
  it('opens one pull request with exactly the files of the source, moves it on, and closes it when nothing is left', async () => {
    const { act, repository, say } = await published('On the roof.')
    const first = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(first.code, first.stdout + first.stderr).toBe(0)
    const [pull] = repository.pulls()
    expect(pull).toMatchObject({
      title: expect.stringMatching(/^Promote desk [0-9a-f]{8} from sandbox to pre-release$/),
      head: { ref: 'greenroom/promote/sandbox-to-pre-release', sha: first.outputs['commit'] },
      base: { ref: 'pre-release' },
      draft: false,
      state: 'open',
    })
    const again = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(again.outputs).toEqual(first.outputs)
    expect(repository.pulls()).toHaveLength(1)
    await say('sandbox', 'In the yard.')
    const early = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(early.code).toBe(1)
    expect(early.stdout).toContain('sandbox has to run')

    await act('deploy', { branch: 'sandbox' }, { inputs: { environment: 'sandbox' } })
    const moved = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(moved.outputs['pull-request-url']).toBe(first.outputs['pull-request-url'])
    expect(repository.pulls().map(({ head }) => head.sha)).toEqual([moved.outputs['commit']])
    expect(pull?.title).not.toContain(first.outputs['version']?.slice(7, 15))

    // Somebody brings it there another way.
    await say('pre-release', 'In the yard.')
    const done = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect([done.code, done.outputs['pull-request-url']]).toEqual([0, ''])
    expect(pull?.state).toBe('closed')
    expect(repository.comments(pull?.number ?? 0).map(({ body }) => body)).toEqual([
      expect.stringContaining('Nothing is left to promote'),
    ])
    expect(await repository.tip('greenroom/promote/sandbox-to-pre-release')).toBeNull()
  })

  it('says that the checks of a pull request by the job itself wait for a click', async () => {
    const { act, repository } = await published('On the roof.')
    const run = await act('promote', { branch: 'main' }, { inputs: { ...UP, draft: 'true' } })
    expect(run.code, run.stdout + run.stderr).toBe(0)
    const warned = 'Give promote the token of an App'
    expect(run.annotations.filter(({ message }) => message.includes(warned))).toHaveLength(1)
    expect(repository.pulls()).toMatchObject([{ draft: true, body: expect.stringContaining(warned) }])
  })

  it('says before anything is pushed that a rule makes it impossible', async () => {
    stage = await deliveryStage({
      repository: {
        rulesets: [
          { name: 'Straight', include: ['refs/heads/pre-release'], rules: [{ type: 'required_linear_history' }] },
        ],
      },
    })
    const { act, repository, publish } = stage
    await publish('On the roof.')
    const run = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('wants a linear history')])
    expect(await repository.tip('greenroom/promote/sandbox-to-pre-release')).toBeNull()
    expect(repository.pulls()).toEqual([])
  })

  it('says what a token without the right needs', async () => {
    stage = await deliveryStage({
      tokens: {
        [TOKENS.app]: {
          login: 'greenroom[bot]',
          kind: 'installation',
          permissions: {
            contents: 'write',
            deployments: 'read',
            actions: 'read',
            metadata: 'read',
            pull_requests: 'read',
          },
        },
      },
    })
    const { act, publish } = stage
    await publish('On the roof.')
    const run = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('pull-requests: write')])
  })
})
