import { embeddedRuntime } from '../../../runtime/embedded/embedded-runtime.ts'
import { controllerStatus } from '../parts/controller-status.ts'
import type { EnvironmentStatus } from '../../../controller/status.ts'
import type { ChosenTopic } from './choose-topic.ts'
import type { Story } from './story.ts'
import type { Workshop } from './workshop.ts'

/** What every step of the demo works with. */
export interface Stage {
  story: Story
  workshop: Workshop
  topic: ChosenTopic
  runtimeUrl: string
  controllerUrl: string
}

const ENVIRONMENTS = ['sandbox', 'pre-release', 'live'] as const

const PATIENCE_MS = 15_000

/** Commits the agent and greenroom.yaml, pushes the three branches, and waits until all three environments serve it. */
export async function importAgent(stage: Stage): Promise<void> {
  const { story, workshop, topic } = stage
  await workshop.write('greenroom.yaml', greenroomYaml(stage.runtimeUrl))
  await workshop.write(`${workshop.agentFolder}/test_sets/demo.yaml`, testSet(topic, firstWords(topic.answer)))
  await workshop.git('add', '.')
  await workshop.git('commit', '--quiet', '-m', `Import ${workshop.agent}`)
  await workshop.git('push', '--quiet', 'origin', ...ENVIRONMENTS.map((branch) => `HEAD:${branch}`))
  await wake(stage)
  for (const environment of ENVIRONMENTS)
    await story.until(`${environment} serves it`, PATIENCE_MS, async () =>
      (await statusOf(stage, environment))?.state === 'ready' ? true : null,
    )
  story.say(`“${topic.question}” → ${quote(await ask(stage, 'live'))}`)
}

/** What the runtime answers to the chosen question in an environment, in a new conversation. */
export async function ask(stage: Stage, environment: string): Promise<string> {
  const runtime = embeddedRuntime({ url: stage.runtimeUrl })
  const conversation = await runtime.converse?.({ agent: stage.workshop.agent, environment }, {})
  const turn = await conversation?.say(stage.topic.question)
  return turn?.reply ?? ''
}

/** Tells the controller to look now. Carries no authority: it finds out by itself what there is to do. */
export async function wake(stage: Stage): Promise<void> {
  stage.story.type(`curl -X POST ${stage.controllerUrl}/wake`)
  await fetch(new URL('/wake', stage.controllerUrl), { method: 'POST' })
}

export async function statusOf(stage: Stage, environment: string): Promise<EnvironmentStatus | undefined> {
  const status = await controllerStatus(stage.controllerUrl)
  return status.environments.find((row) => row.agent === stage.workshop.agent && row.environment === environment)
}

/** A text on one line, cut for reading. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return `“${line.length > 100 ? `…${line.slice(-99)}` : line}”`
}

/** The first words of an answer, as a test set would pin them. */
function firstWords(answer: string): string {
  return answer.trim().split(/\s+/).slice(0, 6).join(' ')
}

/** A test set with one case: the question leads to the topic, and the answer says `words`. */
export function testSet(topic: ChosenTopic, words: string): string {
  const says = words === '' ? '' : `          - says: ${JSON.stringify(words)}\n`
  return `name: Demo
cases:
  - name: ${JSON.stringify(`Answers from ${topic.name}`)}
    turns:
      - user: ${JSON.stringify(topic.question)}
        expect:
          - topic: ${JSON.stringify(topic.name)}
${says}`
}

function greenroomYaml(runtimeUrl: string): string {
  return `agents:
  - path: agents/*
runtimes:
  local: { type: embedded, url: "${runtimeUrl}" }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release, drift: report }
checks: { fail_on: error, not_judged: report, deletion_limit: 25% }
`
}
