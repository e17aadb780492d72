import { withContent } from './choose-topic.ts'
import { type GoodChange, promoteAll, arrives } from './good-change.ts'
import { ask, quote, type Stage, statusOf, wake } from './import-agent.ts'

/** The version that must not come back. */
export interface BadChange {
  version: string
}

const BAD_ANSWER = 'Sorry, we no longer know anything about that.'
/** Patience, not promise: a busy machine may be slow. The figures are printed. */
const PATIENCE_MS = 10_000

/** Pushes the bad change straight to sandbox and promotes it; then shows which test would have told. */
export async function badChangeReachesLive(stage: Stage, good: GoodChange): Promise<BadChange> {
  const { story, workshop, topic } = stage
  await workshop.write(`${workshop.agentFolder}/${topic.path}`, withContent(topic, BAD_ANSWER))
  await workshop.git('commit', '--quiet', '-am', 'Shorten an answer')
  await workshop.git('push', '--quiet', 'origin', 'sandbox')
  await arrives(stage, 'sandbox', BAD_ANSWER)
  await promoteAll(stage, BAD_ANSWER)
  story.say(`“${topic.question}” → ${quote(await ask(stage, 'live'))}`)
  const test = await workshop.greenroom('test', '--ref', 'sandbox')
  story.check('the test set would have told: exit 1', test.code === 1, test.out + test.err)
  story.check('and it names what was missing', test.out.includes(good.sentence), test.out)
  const version = (await statusOf(stage, 'live'))?.running?.version
  story.check('the controller knows which version runs on live', version !== undefined, version)
  return { version: version ?? '' }
}

/** Reverts on live and wakes the controller; answers the milliseconds from the push's end to the old answer. */
export async function revertOnLive(stage: Stage, good: GoodChange): Promise<number> {
  const { story, workshop } = stage
  await revertHead(stage, 'live')
  await workshop.git('push', '--quiet', 'origin', 'live')
  const pushed = performance.now()
  await wake(stage)
  await story.until('live gives the old answer again', PATIENCE_MS, async () =>
    (await ask(stage, 'live')).includes(good.sentence) ? true : null,
  )
  const took = Math.round(performance.now() - pushed)
  story.say(`restored ${took} ms after the push`)
  return took
}

/** `greenroom promote` refuses, and a promotion pushed by hand stops at the controller. */
export async function promotionIsRefused(stage: Stage, good: GoodChange, bad: BadChange): Promise<void> {
  const { story, workshop } = stage
  const refused = await workshop.greenroom('promote', 'pre-release', 'live', '--controller', stage.controllerUrl)
  for (const line of refused.err.trim().split('\n')) story.say(`  ${line}`)
  story.check('the promotion is refused: exit 1', refused.code === 1, refused)
  await workshop.quietGit('fetch', '--quiet', 'origin')
  const tree = ['commit-tree', 'origin/pre-release^{tree}', '-p', 'origin/live', '-m', 'Bring it back by hand']
  const commit = await workshop.git(...tree)
  await workshop.git('push', '--quiet', 'origin', `${commit}:live`)
  await wake(stage)
  await story.until('pushed by hand, it stops at the controller', PATIENCE_MS, async () => {
    const live = await statusOf(stage, 'live')
    if (live?.state !== 'stopped' || live.desired?.version !== bad.version) return null
    story.say(`  ${live.message}`)
    return live
  })
  story.check('live still gives the good answer', (await ask(stage, 'live')).includes(good.sentence))
  await workshop.quietGit('fetch', '--quiet', 'origin')
  await revertHead(stage, 'live')
  await workshop.git('push', '--quiet', 'origin', 'live')
  await ready(stage, 'live')
}

/** Reverts on pre-release without a wake-up; answers the milliseconds until the poll found it. */
export async function revertBelow(stage: Stage, good: GoodChange): Promise<number> {
  const { story, workshop } = stage
  await revertHead(stage, 'pre-release')
  await workshop.git('push', '--quiet', 'origin', 'pre-release')
  const pushed = performance.now()
  const old = async () => ((await ask(stage, 'pre-release')).includes(good.sentence) ? true : null)
  await story.until('pre-release gives the old answer again', PATIENCE_MS, old)
  const took = Math.round(performance.now() - pushed)
  story.say(`restored ${took} ms after the push`)
  return took
}

/** Waits until the controller has nothing to do for an environment. */
export async function ready(stage: Stage, environment: string): Promise<void> {
  await wake(stage)
  await stage.story.until(`${environment} is as its branch says`, PATIENCE_MS, async () => {
    const row = await statusOf(stage, environment)
    return row?.state === 'ready' && row.desired?.version === row.running?.version ? true : null
  })
}

/** `git revert` of the head of an environment's branch; of a promotion that is a merge, towards its first parent. */
async function revertHead(stage: Stage, environment: string): Promise<void> {
  const { workshop } = stage
  await workshop.quietGit('fetch', '--quiet', 'origin')
  await workshop.git('switch', '--quiet', '-C', environment, `origin/${environment}`)
  const parents = (await workshop.quietGit('rev-list', '--parents', '-n', '1', 'HEAD')).split(' ').length - 1
  await workshop.git('revert', '--no-edit', ...(parents > 1 ? ['-m', '1'] : []), 'HEAD')
}
