import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPayload } from '../../github/deployment-record.ts'
import { type ActOptions, type DeliveryStage, deliveryStage, TOKENS } from '../action/delivery-stage.ts'
import type { ActionRun } from '../action/run-action.ts'

// Every command of the delivery, killed after each single call of GitHub's API and each push, and met by trouble at each:
// the next run ends where an undisturbed one would have.

let stage: DeliveryStage

beforeEach(async () => {
  stage = await deliveryStage()
})
afterEach(() => stage.close())

const PATIENT = { timeout: 900_000 }

interface Command {
  name: string
  branch: string
  options: (index: number) => ActOptions
  /** What there is to do, before each time. */
  prepare: (index: number) => Promise<void>
  /** What must be so afterwards. */
  look: (index: number) => Promise<void>
}

/** How our deployments to an environment stand, oldest first. */
function deployments(environment: string): (string | undefined)[] {
  return stage.repository
    .deployments()
    .filter((one) => one.environment === environment && readPayload(one.payload) !== null)
    .map(({ statuses }) => statuses.at(-1)?.state)
}

const versions: string[] = []

const COMMANDS: readonly Command[] = [
  {
    name: 'deploy',
    branch: 'sandbox',
    options: () => ({ inputs: { environment: 'sandbox' } }),
    prepare: async (index) => void (await stage.say('sandbox', `Number ${index}.`)),
    look: async (index) => {
      expect((await stage.active('sandbox'))?.commit).toBe(await stage.repository.tip('sandbox'))
      const all = deployments('sandbox')
      expect(all).toEqual([...Array.from({ length: index }, () => 'inactive'), 'success'])
    },
  },
  {
    name: 'promote',
    branch: 'main',
    options: () => ({ inputs: { from: 'sandbox', to: 'pre-release' }, token: TOKENS.app }),
    prepare: async (index) => {
      const version = await stage.publish(`Number ${index}.`)
      versions.push(version)
      // Every third time nothing is left to promote, which closes the pull request.
      if (index % 3 === 2) await stage.say('pre-release', `Number ${index}.`)
    },
    look: async (index) => {
      const open = stage.repository.pulls().filter(({ state }) => state === 'open')
      const closed = stage.repository.pulls().filter(({ state }) => state === 'closed')
      for (const { number } of closed) expect(stage.repository.comments(number)).toHaveLength(1)
      const tip = await stage.repository.tip('greenroom/promote/sandbox-to-pre-release')
      if (index % 3 === 2) {
        expect([open, tip]).toEqual([[], null])
        return
      }
      expect(open).toHaveLength(1)
      expect(open[0]?.head.sha).toBe(tip)
      expect(open[0]?.title).toContain(versions.at(-1)?.slice(7, 15))
      expect(open[0]?.body).toContain(`commit=${tip}`)
    },
  },
  {
    name: 'versions',
    branch: 'sandbox',
    options: () => ({}),
    prepare: async (index) => void (await stage.say('sandbox', `Number ${index}.`)),
    look: async (index) => {
      const numbers = Array.from({ length: index + 1 }, (_, at) => `desk/v${at + 1}`)
      expect([...(await stage.repository.tags())].sort()).toEqual(numbers.sort())
    },
  },
  {
    name: 'rollback',
    branch: 'main',
    options: (index) => ({
      event: 'workflow_dispatch',
      inputs: { environment: 'sandbox', as: 'push', watch: '30s' },
      token: TOKENS.app,
      env: { GITHUB_RUN_ID: String(5000 + index) },
    }),
    prepare: async (index) => {
      versions.push(await stage.publish(`Good ${index}.`))
      await stage.publish(`Bad ${index}.`)
    },
    look: async () => {
      expect((await stage.active('sandbox'))?.version).toBe(versions.at(-1))
      expect(deployments('sandbox').at(-1)).toBe('success')
    },
  },
]

function fine(run: ActionRun, about: string): void {
  expect(run.code, `${about}\n${run.stdout}${run.stderr}`).toBe(0)
}

describe('killed after any call', () => {
  it.each(COMMANDS)('$name ends as if it had not been', PATIENT, async ({ name, branch, options, prepare, look }) => {
    for (let calls = 0, alive = false; !alive; calls++) {
      await prepare(calls)
      let kill: () => void = () => {}
      const when = new Promise<void>((resolve) => {
        kill = resolve
      })
      stage.github.dieAfter(calls, kill)
      alive = (await stage.act(name, { branch }, { ...options(calls), signal: { when, name: 'SIGKILL' } })).code === 0
      stage.github.revive()
      if (!alive) fine(await stage.act(name, { branch }, options(calls)), `after ${calls} calls`)
      await look(calls)
    }
  })
})

/** What each command asks of GitHub. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  deploy: [
    'repos/list-deployments',
    'users/get-authenticated',
    'repos/list-deployment-statuses',
    'repos/create-deployment',
    'repos/create-deployment-status',
  ],
  // The first time there is no pull request yet, and later there is.
  promote: [
    'pulls/create',
    'repos/list-deployments',
    'repos/list-deployment-statuses',
    'repos/get-all-environments',
    'repos/list-pull-requests-associated-with-commit',
    'pulls/list',
    'pulls/update',
  ],
  versions: ['repos/list-pull-requests-associated-with-commit', 'git/create-tag', 'git/create-ref'],
}

const FAULTS = [401, 403, 404, 409, 422, 500, 'truncated', 'reset'] as const

describe('trouble at any call', () => {
  it.each(
    COMMANDS.filter(({ name }) => name in CALLS).flatMap((command) => FAULTS.map((fault) => ({ ...command, fault }))),
  )(
    '$fault: $name says it in a sentence, and the next run puts it right',
    PATIENT,
    async ({ name, branch, options, prepare, look, fault }) => {
      // Every call meets four of the eight, every fault half of the calls and the first one: it takes minutes as it is.
      const turn = FAULTS.indexOf(fault)
      const calls = (CALLS[name] ?? []).filter((_, index) => index === 0 || (index + turn) % 2 === 0)
      for (const [index, on] of calls.entries()) {
        // Nothing is left to promote every third time; trouble is met on the way up.
        const number = name === 'promote' ? index * 3 : index
        await prepare(number)
        const before = stage.github.requests.length
        stage.github.failNext(fault, { on })
        const bad = await stage.act(name, { branch }, options(number))
        const met = stage.github.requests.slice(before).some(({ operationId }) => operationId === on)
        stage.github.revive()
        const said = bad.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)
        expect(bad.stdout + bad.stderr).not.toContain('This is a bug')
        expect(said).toHaveLength(bad.code)
        for (const message of said) expect(message).toMatch(/^cannot [^\n]+\n[^\n]+$/)
        expect([on, met]).toEqual([on, true])
        fine(await stage.act(name, { branch }, options(number)), `${fault} at ${on}`)
        if (name !== 'deploy') await look(number)
        const succeeded = deployments('sandbox').filter((state) => state === 'success').length
        expect(name === 'deploy' ? succeeded : 1).toBe(1)
      }
    },
  )
})
