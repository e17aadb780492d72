import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '../parts/package-root.ts'
import { withContent } from './choose-topic.ts'
import { ask, quote, type Stage, statusOf, testSet, wake } from './import-agent.ts'
import { runProgram } from './processes.ts'

/** The change every later step refers to. */
export interface GoodChange {
  sentence: string
  /** The topic's new content. */
  content: string
  reportFolder: string
}

const PATIENCE_MS = 10_000

/** Makes the change on a branch of its own and runs the Action's bundle on it, in a runner's environment. */
export async function checkGoodChange(stage: Stage): Promise<GoodChange> {
  const { story, workshop, topic } = stage
  const sentence = 'This answer was improved in a pull request.'
  const before = typeof topic.value['content'] === 'string' ? topic.value['content'].trimEnd() : ''
  const content = before === '' ? sentence : `${before}\n\n${sentence}`
  await workshop.git('switch', '--quiet', '-c', 'better-answer')
  await workshop.write(`${workshop.agentFolder}/${topic.path}`, withContent(topic, content))
  await workshop.write(`${workshop.agentFolder}/test_sets/demo.yaml`, testSet(topic, sentence))
  await workshop.git('add', '.')
  await workshop.git('commit', '--quiet', '-m', `Improve the answer of ${topic.name}`)
  await workshop.git('push', '--quiet', 'origin', 'better-answer')

  const outputs = await runAction(stage)
  story.check('the check passes', outputs['verdict'] === 'pass', outputs)
  const reportFolder = join(workshop.folder, 'report')
  const markdown = await readFile(join(reportFolder, 'report.md'), 'utf8')
  story.check(
    'the comment names the changed topic',
    markdown.includes(topic.name.split(' ')[0] ?? ''),
    markdown.slice(0, 500),
  )
  for (const line of markdown
    .split('\n')
    .filter((text) => text.trim() !== '' && !text.startsWith('<!--'))
    .slice(0, 4))
    story.say(`  ${line}`)
  return { sentence, content, reportFolder }
}

/** Merges the branch, and promotes the result twice; each environment answers the new way. */
export async function mergeAndPromote(stage: Stage, good: GoodChange): Promise<void> {
  const { story, workshop } = stage
  await workshop.git('switch', '--quiet', 'sandbox')
  await workshop.git('merge', '--quiet', '--no-ff', '-m', 'Merge better-answer', 'better-answer')
  await workshop.git('push', '--quiet', 'origin', 'sandbox')
  await arrives(stage, 'sandbox', good.sentence)
  await promoteAll(stage, good.sentence)
  story.say(`“${stage.topic.question}” → ${quote(await ask(stage, 'live'))}`)
  await workshop.quietGit('fetch', '--quiet', 'origin')
}

/** Promotes sandbox to pre-release and on to live; each must serve an answer with `words`. */
export async function promoteAll(stage: Stage, words: string): Promise<void> {
  for (const [from, to] of [
    ['sandbox', 'pre-release'],
    ['pre-release', 'live'],
  ] as const) {
    const done = await stage.workshop.greenroom('promote', from, to, '--controller', stage.controllerUrl)
    stage.story.check(`promoted to ${to}`, done.code === 0, done.err || done.out)
    await arrives(stage, to, words)
  }
}

/** Wakes the controller and waits until an environment is ready and answers with `words`. */
export async function arrives(stage: Stage, environment: string, words: string): Promise<void> {
  await wake(stage)
  await stage.story.until(`${environment} answers the new way`, PATIENCE_MS, async () => {
    const ready = (await statusOf(stage, environment))?.state === 'ready'
    return ready && (await ask(stage, environment)).includes(words) ? true : null
  })
}

async function runAction(stage: Stage): Promise<Record<string, string>> {
  const { workshop, story } = stage
  const temp = join(workshop.folder, 'runner')
  await mkdir(temp, { recursive: true })
  const files = { event: join(temp, 'event.json'), output: join(temp, 'output'), summary: join(temp, 'summary.md') }
  const [base, head] = [
    await workshop.quietGit('rev-parse', 'sandbox'),
    await workshop.quietGit('rev-parse', 'better-answer'),
  ]
  await writeFile(files.event, JSON.stringify(pullRequestEvent(base, head)))
  await appendFile(files.output, '')
  await appendFile(files.summary, '')
  story.type('node action/dist/index.js   # as GitHub runs it, in the environment of a runner')
  const done = await runProgram(process.execPath, [join(packageRoot(), 'action/dist/index.js')], {
    cwd: workshop.clone,
    env: {
      PATH: process.env['PATH'],
      HOME: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_REPOSITORY: 'larkfield/agents',
      GITHUB_WORKSPACE: workshop.clone,
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      GITHUB_SHA: head,
      RUNNER_TEMP: temp,
      INPUT_COMMAND: 'check',
      INPUT_COMMENT: 'never',
      'INPUT_REPORT-DIRECTORY': join(workshop.folder, 'report'),
    },
  })
  story.check('the Action ends well', done.code === 0, done.out + done.err)
  return parseOutputs(await readFile(files.output, 'utf8'))
}

function pullRequestEvent(base: string, head: string): unknown {
  const repo = { id: 1, full_name: 'larkfield/agents', fork: false }
  return {
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      title: 'Improve an answer',
      base: { ref: 'sandbox', sha: base, repo },
      head: { ref: 'better-answer', sha: head, repo },
      labels: [],
    },
    repository: { ...repo, default_branch: 'sandbox' },
    sender: { login: 'robin' },
  }
}

/** `name<<DELIMITER` blocks and `name=value` lines, as the runner reads GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$|^([\w-]+)=(.*)$/gm))
    outputs[match[1] ?? match[4] ?? ''] = match[3] ?? match[5] ?? ''
  return outputs
}
