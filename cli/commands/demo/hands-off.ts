import { withContent } from './choose-topic.ts'
import type { BadChange } from './bad-change.ts'
import { ready } from './bad-change.ts'
import type { GoodChange } from './good-change.ts'
import { ask, type Stage, statusOf, wake } from './import-agent.ts'

/** Edits a topic on live itself: the controller stops and names the file; then the edit is taken back. */
export async function directEditOnLive(stage: Stage, good: GoodChange): Promise<void> {
  const { story, workshop, topic } = stage
  const file = `${workshop.agentFolder}/${topic.path}`
  await workshop.quietGit('fetch', '--quiet', 'origin')
  await workshop.git('switch', '--quiet', '-C', 'live', 'origin/live')
  await workshop.write(file, withContent(topic, 'Edited on live, tested nowhere.'))
  await workshop.git('commit', '--quiet', '-am', 'Quick fix on live')
  await workshop.git('push', '--quiet', 'origin', 'live')
  await wake(stage)
  const stopped = await story.until('the controller stops', 10_000, async () => {
    const live = await statusOf(stage, 'live')
    return live?.state === 'stopped' && live.files !== undefined ? live : null
  })
  story.say(`  ${stopped.message}`)
  for (const path of stopped.files ?? []) story.say(`    ${path}`)
  story.check('it names the file that differs', stopped.files?.includes(file) === true, stopped.files)
  story.check('live still gives the good answer', (await ask(stage, 'live')).includes(good.sentence))
  await workshop.git('revert', '--no-edit', 'HEAD')
  await workshop.git('push', '--quiet', 'origin', 'live')
  await ready(stage, 'live')
}

/** Points live to another version by hand, at the runtime itself: reported, not overwritten (`drift: report`). */
export async function driftAtTheRuntime(stage: Stage, good: GoodChange, bad: BadChange): Promise<void> {
  const { story } = stage
  const live = await statusOf(stage, 'live')
  const wanted = live?.running?.version ?? ''
  await activateByHand(stage, bad.version, wanted)
  await wake(stage)
  const drifted = await story.until('the controller notices', 10_000, async () => {
    const row = await statusOf(stage, 'live')
    return row?.state === 'drifted' ? row : null
  })
  story.say(`  ${drifted.message}`)
  await activateByHand(stage, wanted, bad.version)
  await ready(stage, 'live')
  story.check('live gives the good answer', (await ask(stage, 'live')).includes(good.sentence))
}

async function activateByHand(stage: Stage, version: string, expected: string): Promise<void> {
  const { story, workshop, runtimeUrl } = stage
  const body = JSON.stringify({ version, expected, commit: null, cause: 'manual', by: 'Robin' })
  const url = `${runtimeUrl}/agents/${encodeURIComponent(workshop.agent)}/environments/live/activate`
  story.type(`curl -X POST ${url} -H 'content-type: application/json' -d '{"version":"${version.slice(0, 15)}…", …}'`)
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  story.check('the runtime took it', response.ok, await response.text())
}
