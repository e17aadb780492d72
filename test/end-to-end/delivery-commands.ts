import { expect } from 'vitest'
import { readPayload } from '../../github/deployment-record.ts'
import { type ActOptions, type DeliveryStage, TOKENS } from '../action/delivery-stage.ts'
import type { ActionRun } from '../action/run-action.ts'

/** A command of the delivery that is run again and again, each time with something to do. */
export interface Command {
  name: string
  branch: string
  options: (index: number) => ActOptions
  /** What there is to do, before each time. */
  prepare: (stage: DeliveryStage, index: number) => Promise<void>
  /** What must be so afterwards. */
  look: (stage: DeliveryStage, index: number) => Promise<void>
}

/** How our deployments to an environment stand, oldest first. */
export function deployments(stage: DeliveryStage, environment: string): (string | undefined)[] {
  return stage.repository
    .deployments()
    .filter((one) => one.environment === environment && readPayload(one.payload) !== null)
    .map(({ statuses }) => statuses.at(-1)?.state)
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'deploy',
    branch: 'sandbox',
    options: () => ({ inputs: { environment: 'sandbox' } }),
    prepare: async (stage, index) => void (await stage.say('sandbox', `Number ${index}.`)),
    look: async (stage, index) => {
      expect((await stage.active('sandbox'))?.commit).toBe(await stage.repository.tip('sandbox'))
      const all = deployments(stage, 'sandbox')
      expect(all).toEqual([...Array.from({ length: index }, () => 'inactive'), 'success'])
    },
  },
  {
    name: 'promote',
    branch: 'main',
    options: () => ({ inputs: { from: 'sandbox', to: 'pre-release' }, token: TOKENS.app }),
    prepare: async (stage, index) => {
      await stage.publish(`Number ${index}.`)
      // Every third time nothing is left to promote, which closes the pull request.
      if (index % 3 === 2) await stage.say('pre-release', `Number ${index}.`)
    },
    look: async (stage, index) => {
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
      expect(open[0]?.title).toContain((await stage.active('sandbox'))?.version.slice(7, 15))
      expect(open[0]?.body).toContain(`commit=${tip}`)
    },
  },
  {
    name: 'versions',
    branch: 'sandbox',
    options: () => ({}),
    prepare: async (stage, index) => void (await stage.say('sandbox', `Number ${index}.`)),
    look: async (stage, index) => {
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
    prepare: async (stage, index) => {
      await stage.publish(`Good ${index}.`)
      await stage.publish(`Bad ${index}.`)
    },
    look: async (stage) => {
      const [good, bad, now] = (await stage.history('sandbox')).slice(-3).map(({ version }) => version)
      expect([now === good, now === bad]).toEqual([true, false])
      expect(deployments(stage, 'sandbox').at(-1)).toBe('success')
    },
  },
]

/** The step ended well; else what it said is in the test's message. */
export function fine(run: ActionRun, about: string): void {
  expect(run.code, `${about}\n${run.stdout}${run.stderr}`).toBe(0)
}
