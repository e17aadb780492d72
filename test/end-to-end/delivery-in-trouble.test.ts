import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryStage, deliveryStage } from '../action/delivery-stage.ts'
import { COMMANDS, deployments, fine } from './delivery-commands.ts'

// Every command of the delivery, met by trouble at each call of GitHub's API: it says so in a sentence, and the next run ends
// where an undisturbed one would have.

let stage: DeliveryStage

beforeEach(async () => {
  stage = await deliveryStage()
})
afterEach(() => stage.close())

/** What the first lines of `deploy` and `promote` look at. */
const FIRST_LINES = [
  'repos/get-all-environments',
  'repos/list-deployment-branch-policies',
  'repos/get',
  'repos/get-branch',
  'repos/get-branch-rules',
]
const EVIDENCE = ['repos/list-deployments', 'users/get-authenticated', 'repos/list-deployment-statuses']
const RECORD = ['repos/create-deployment', 'repos/create-deployment-status']

interface Visit {
  command: string
  /** The number of the visit, by which a command knows what there is to do (see COMMANDS). */
  number: (time: number) => number
  /** Everything it asks of GitHub then. */
  calls: readonly string[]
}

const VISITS: readonly Visit[] = [
  { command: 'deploy', number: (time) => time, calls: [...EVIDENCE, ...RECORD, ...FIRST_LINES] },
  {
    command: 'promote',
    number: (time) => time * 3,
    calls: [
      'pulls/create',
      ...EVIDENCE,
      ...FIRST_LINES,
      'repos/list-pull-requests-associated-with-commit',
      'pulls/list',
      'pulls/update',
    ],
  },
  {
    command: 'promote',
    number: (time) => time * 3 + 2,
    calls: [
      'pulls/list',
      'users/get-authenticated',
      'issues/list-comments',
      'issues/create-comment',
      'pulls/update',
      'git/delete-ref',
    ],
  },
  {
    command: 'versions',
    number: (time) => time,
    calls: ['repos/list-pull-requests-associated-with-commit', 'git/create-tag', 'git/create-ref'],
  },
  { command: 'rollback', number: (time) => time, calls: [...EVIDENCE, ...RECORD] },
]

const FAULTS = [401, 403, 404, 409, 422, 500, 'truncated', 'reset'] as const

/** Each call meets two of the eight (four where there are few), and each of the eight is met: it takes minutes as it is. */
function callsOf({ calls }: Visit, fault: (typeof FAULTS)[number]): string[] {
  return calls.filter((_, index) => (index - FAULTS.indexOf(fault)) % (calls.length < 4 ? 2 : 4) === 0)
}

describe('trouble at any call', () => {
  it.each(VISITS.flatMap((visit) => FAULTS.map((fault) => ({ ...visit, fault }))))(
    '$fault: $command says it in a sentence, and the next run puts it right',
    async ({ fault, ...visit }) => {
      const command = COMMANDS.find(({ name }) => name === visit.command)
      if (command === undefined) throw new Error(visit.command)
      const { name, branch, options, prepare, look } = command
      for (const [time, on] of callsOf(visit, fault).entries()) {
        const number = visit.number(time)
        // Something to read of earlier ones.
        if (name === 'deploy' && time === 0) await stage.serve('sandbox')
        // The last call of a promotion needs one that is open already.
        if (name === 'promote' && number % 3 === 2) await open(command, number - 2)
        await prepare(stage, number)
        const before = stage.github.requests.length
        stage.github.failNext(fault, { on })
        const bad = await stage.act(name, { branch }, options(number))
        const asked = stage.github.requests.slice(before).flatMap(({ byGreenroom, operationId }) => {
          return byGreenroom && operationId !== null ? [operationId] : []
        })
        stage.github.revive()
        const said = bad.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)
        expect(bad.stdout + bad.stderr).not.toContain('This is a bug')
        expect(said).toHaveLength(bad.code)
        for (const message of said) expect(message).toMatch(/^cannot [^\n]+\n[^\n]+$/)
        expect(asked).toContain(on)
        expect(visit.calls).toEqual(expect.arrayContaining(asked))
        if (bad.code !== 0) fine(await stage.act(name, { branch }, options(number)), `${fault} at ${on}`)
        // A deployment that GitHub knows of ends as failed, and the next is another; of `versions` there is none.
        if (name !== 'deploy') await look(stage, number)
        const succeeded = deployments(stage, 'sandbox').filter((state) => state === 'success').length
        expect(name === 'versions' ? 1 : succeeded).toBe(1)
      }
    },
  )
})

async function open({ name, branch, options, prepare }: (typeof COMMANDS)[number], number: number): Promise<void> {
  await prepare(stage, number)
  fine(await stage.act(name, { branch }, options(number)), 'the promotion that is closed later')
}
