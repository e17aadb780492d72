import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProject } from '../core/agent/load-project.ts'
import { readFolder } from '../core/git/read-folder.ts'
import { readProjects } from '../core/git/read-projects.ts'
import { runVersion } from '../core/test-sets/run-version.ts'
import { testSetsOf } from '../core/test-sets/test-sets-of.ts'
import { versionOf } from '../core/version/version-of.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'

// `npm run bench`: the budgets of docs/design.md, measured as whole processes where a person waits for a process. Each
// figure is the median of several runs; a peer, where there is one, runs in the same round.

const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist/cli/main.js')
const EXAMPLE = join(ROOT, 'examples/larkfield-bikes')
const RUNS = 7

interface Figure {
  what: string
  ms: number
  budgetMs: number | null
}

execFileSync(process.execPath, [join(ROOT, 'scripts/bundle.ts'), 'cli'], { stdio: 'ignore' })
const folder = mkdtempSync(join(tmpdir(), 'greenroom-bench-'))
try {
  const figures: Figure[] = [
    processFigure('node -e 0 (peer: the floor of every process)', null, ['-e', '0']),
    processFigure('greenroom --version', null, [CLI, '--version']),
    processFigure('validate, 124-file example', null, [CLI, 'validate', EXAMPLE]),
    ...realProject(),
    manyFiles(1000, 1500),
    await scriptedCases(100, 500),
    await turns(1000),
  ]
  for (const { what, ms, budgetMs } of figures)
    console.log(
      `${what.padEnd(62)} ${ms.toFixed(0).padStart(6)} ms${budgetMs === null ? '' : `   budget ${budgetMs} ms ${ms <= budgetMs ? 'kept' : 'MISSED'}`}`,
    )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function processFigure(
  what: string,
  budgetMs: number | null,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Figure {
  return { what, budgetMs, ms: median(RUNS, () => spawnSync(process.execPath, args, { cwd: folder, env })) }
}

/** Validate, diff and report of one change in a real project of about 190 files, where one lies beside the checkout. */
function realProject(): Figure[] {
  const shared = join(ROOT, '../shared/examples/healthcare-appointment-scheduling')
  const source = existsSync(shared) ? shared : join(EXAMPLE, 'agents/larkfield-bikes')
  const repo = join(folder, 'repo')
  cpSync(source, join(repo, 'agents/agent'), { recursive: true })
  execFileSync('chmod', ['-R', 'u+w', repo])
  git(repo, 'init', '-q', '-b', 'main')
  git(repo, 'add', '-A')
  git(repo, 'commit', '-q', '-m', 'base')
  writeFileSync(join(repo, 'agents/agent/agent_settings/rules.txt'), 'Be kind.\n')
  git(repo, 'commit', '-q', '-am', 'head')
  const check = [
    CLI,
    'check',
    '--repo',
    repo,
    '--base',
    'HEAD~1',
    '--head',
    'HEAD',
    '--format',
    'html',
    '-o',
    join(folder, 'report.html'),
  ]
  const temp = join(folder, 'runner')
  mkdirSync(temp)
  return [
    processFigure('check (validate, diff, tests, HTML), real project', 500, check),
    {
      what: 'git diff of the same change (peer)',
      budgetMs: null,
      ms: median(RUNS, () => spawnSync('git', ['diff', 'HEAD~1', 'HEAD'], { cwd: repo })),
    },
    processFigure(
      'the bundled Action, cold, same change',
      null,
      [join(ROOT, 'action/dist/index.js')],
      actionEnvironment(repo, temp),
    ),
    processFigure('the bundled Action, cold, refusing its input', 250, [join(ROOT, 'action/dist/index.js')], {
      ...actionEnvironment(repo, temp),
      INPUT_COMMAND: 'nothing',
    }),
  ]
}

function actionEnvironment(repo: string, temp: string): NodeJS.ProcessEnv {
  const event = join(temp, 'event.json')
  const sha = (ref: string) => execFileSync('git', ['rev-parse', ref], { cwd: repo, encoding: 'utf8' }).trim()
  const side = (ref: string) => ({ ref, sha: sha(ref), repo: { id: 1, full_name: 'a/b', fork: false } })
  writeFileSync(
    event,
    JSON.stringify({
      action: 'opened',
      number: 1,
      pull_request: { number: 1, title: 't', base: side('HEAD~1'), head: side('HEAD'), labels: [] },
      repository: { id: 1, full_name: 'a/b' },
    }),
  )
  for (const name of ['output', 'summary']) writeFileSync(join(temp, name), '')
  return {
    PATH: process.env['PATH'],
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_WORKSPACE: repo,
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: temp,
    INPUT_COMMAND: 'check',
    INPUT_COMMENT: 'never',
    'INPUT_REPORT-DIRECTORY': join(temp, 'report'),
  }
}

/** Validates a project of `count` topics. */
function manyFiles(count: number, budgetMs: number): Figure {
  const root = join(folder, `files-${count}`)
  mkdirSync(join(root, 'topics'), { recursive: true })
  writeFileSync(join(root, 'project.yaml'), 'project_id: P\naccount_id: a\nregion: uk-1\n')
  const text = readFileSync(join(EXAMPLE, 'agents/larkfield-bikes/topics/parking.yaml'), 'utf8').replace(
    /\{\{.*?\}\}/g,
    'x',
  )
  for (let n = 0; n < count; n++)
    writeFileSync(join(root, `topics/topic_${n}.yaml`), text.replace(/^name: .*/m, `name: topic_${n}`))
  return processFigure(`validate, ${count} files`, budgetMs, [CLI, 'validate', root])
}

async function scriptedCases(count: number, budgetMs: number): Promise<Figure> {
  const { project, version } = await example()
  const { sets } = testSetsOf(project)
  const cases = sets.flatMap((set) => set.cases)
  const many = {
    name: 'many',
    path: 'many.yaml',
    tags: [],
    cases: Array.from({ length: count }, (_, n) => cases[n % cases.length]!),
  }
  const started = performance.now()
  await runVersion(version, [many], openAgent, { clock: () => performance.now() })
  return { what: `${count} scripted cases, in process`, ms: performance.now() - started, budgetMs }
}

async function turns(budgetMs: number): Promise<Figure> {
  const { version } = await example()
  const conversation = await (await openAgent(version)).start({})
  const started = performance.now()
  for (let n = 0; n < 1000; n++) await conversation.say(`where can i park my bike ${n}`)
  return { what: '1,000 lexical turns, in process', ms: performance.now() - started, budgetMs }
}

async function example() {
  const [source] = await readProjects(await readFolder(EXAMPLE))
  if (source === undefined) throw new Error('the example is gone')
  const project = loadProject(source, { name: 'larkfield-bikes' })
  const version = versionOf(project)
  if (version === null) throw new Error('the example cannot be read')
  return { project, version }
}

function median(runs: number, run: () => unknown): number {
  const times: number[] = []
  for (let n = 0; n < runs; n++) {
    const started = performance.now()
    run()
    times.push(performance.now() - started)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

function git(cwd: string, ...args: string[]): void {
  const identity = {
    GIT_AUTHOR_NAME: 'Robin',
    GIT_AUTHOR_EMAIL: 'robin@example.com',
    GIT_COMMITTER_NAME: 'Robin',
    GIT_COMMITTER_EMAIL: 'robin@example.com',
  }
  execFileSync('git', args, { cwd, env: { ...process.env, ...identity } })
}
