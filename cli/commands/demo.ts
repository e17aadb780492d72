import { cp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadAgents } from './parts/sources.ts'
import { GreenroomError } from '../../core/errors.ts'
import { versionOf } from '../../core/version/version-of.ts'
import type { Console } from './parts/console.ts'
import { chooseTopic } from './demo/choose-topic.ts'
import { importAgent, type Stage } from './demo/import-agent.ts'
import { directEditOnLive, driftAtTheRuntime } from './demo/hands-off.ts'
import { badChangeReachesLive, promotionIsRefused, revertBelow, revertOnLive } from './demo/bad-change.ts'
import { checkGoodChange, mergeAndPromote } from './demo/good-change.ts'
import { startProgram } from './demo/processes.ts'
import { createStory } from './demo/story.ts'
import { cliEntry, createWorkshop } from './demo/workshop.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { packageRoot } from './parts/package-root.ts'

interface Options {
  agent?: string
  keep?: boolean
}

const EXAMPLE = 'examples/larkfield-bikes/agents/larkfield-bikes'
const POLL = '2s'

/** `greenroom demo`: pull request → sandbox → pre-release → live → revert → restored, through real processes and real git. */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const started = performance.now()
  const agentPath = options.agent === undefined ? join(packageRoot(), EXAMPLE) : resolve(console.cwd, options.agent)
  const { project, version } = await readAgent(console, options.agent ?? agentPath)
  const story = createStory(console)
  const workshop = await createWorkshop(story, agentPath)
  const topic = await chooseTopic(project, version)
  const runtime = await startProgram(
    'runtime',
    [cliEntry(), 'serve', '--data', join(workshop.folder, 'runtime'), '--port', '0'],
    workshop.folder,
  )
  try {
    const controllerArgs = [
      'controller',
      '--remote',
      workshop.remote,
      '--state',
      join(workshop.folder, 'controller'),
      '--poll',
      POLL,
      '--port',
      '0',
    ]
    const controller = await startProgram('controller', [cliEntry(), ...controllerArgs], workshop.folder)
    try {
      const stage: Stage = { story, workshop, topic, runtimeUrl: runtime.url, controllerUrl: controller.url }
      await tell(console, stage, started)
    } finally {
      await controller.stop()
    }
  } finally {
    await runtime.stop()
    if (options.keep === true) story.say(`Kept: ${workshop.folder}`)
    else await rm(workshop.folder, { recursive: true, force: true })
  }
  return EXIT.fine
}

async function tell(console: Console, stage: Stage, started: number): Promise<void> {
  const { story, workshop, topic } = stage
  story.step(`Import ${workshop.agent} and create the three branches`)
  await importAgent(stage)
  story.step(`A good change to the topic ${topic.name}, on a feature branch: check it as the pull request would`)
  const good = await checkGoodChange(stage)
  story.step('Merge to sandbox, promote to pre-release and to live')
  await mergeAndPromote(stage, good)
  story.step('A bad change slips through to live: nobody ran its test set')
  const bad = await badChangeReachesLive(stage, good)
  story.step('3 a.m.: git revert on live')
  const withWakeMs = await revertOnLive(stage, good)
  story.step('The bad version is quarantined: promoting it again is refused')
  await promotionIsRefused(stage, good, bad)
  story.step('The same revert on pre-release, and this time nobody wakes the controller')
  const withoutWakeMs = await revertBelow(stage, good)
  story.step('An edit made directly on live is refused')
  await directEditOnLive(stage, good)
  story.step('A hand change at the runtime is noticed as drift')
  await driftAtTheRuntime(stage, good, bad)

  const page = await keepReport(stage, good.reportFolder)
  console.out(`
Done in ${((performance.now() - started) / 1000).toFixed(1)} s.
   revert pushed → old answer served: ${withWakeMs} ms with a wake-up, ${withoutWakeMs} ms by polling every ${POLL}
   the report page a reviewer sees:   ${page}
`)
}

async function readAgent(console: Console, path: string) {
  const { projects } = await loadAgents(console, path, undefined)
  const project = projects.find(({ root }) => resolve(console.cwd, root) === resolve(console.cwd, path))
  if (project === undefined)
    throw new GreenroomError(
      `${path} is not an agent project, but these are: ${projects.map(({ root }) => root).join(', ')}`,
      {
        code: 'no-project',
        hint: `Tell the story with one of them: greenroom demo --agent ${projects[0]?.root}`,
      },
    )
  const version = versionOf(project)
  if (version !== null) return { project, version }
  throw new GreenroomError(`the agent in ${path} cannot be read`, {
    code: 'unreadable',
    hint: `greenroom validate ${path} shows why.`,
  })
}

/** The page outlives the temporary folder. */
async function keepReport(stage: Stage, folder: string): Promise<string> {
  const kept = join(tmpdir(), `greenroom-demo-report-${stage.workshop.agent}`)
  await rm(kept, { recursive: true, force: true })
  await mkdir(kept, { recursive: true })
  await cp(folder, kept, { recursive: true })
  return join(kept, 'report.html')
}
