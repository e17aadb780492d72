import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProject } from '../core/agent/load-project.ts'
import { readFolder } from '../core/git/read-folder.ts'
import { readProjects } from '../core/git/read-projects.ts'
import { runVersion } from '../core/test-sets/run-version.ts'
import { testSetsOf } from '../core/test-sets/test-sets-of.ts'
import { versionOf } from '../core/version/version-of.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'
import { conversationFigures } from './conversation-figures.ts'
import { functionFigures } from './function-figures.ts'
import { type Figure, medianOf, processFigure } from './process-figure.ts'
import { validationFigures } from './validation-figures.ts'

// `npm run bench`: the budgets of docs/design.md, measured as whole processes where a person waits for a process. Each
// figure is the median of several runs; a peer, where there is one, runs in the same round.

const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist/cli/main.js')
const ACTION = join(ROOT, 'action/dist/index.js')
const EXAMPLE = join(ROOT, 'examples/larkfield-bikes')
const RUNS = 7

execFileSync(process.execPath, [join(ROOT, 'scripts/bundle.ts'), 'cli'], { stdio: 'ignore' })
const folder = mkdtempSync(join(tmpdir(), 'greenroom-bench-'))
try {
  const figures: Figure[] = [
    processFigure('node -e 0 (peer: the floor of every process)', ['-e', '0'], { cwd: folder }),
    processFigure('greenroom --version (nothing to do)', [CLI, '--version'], { cwd: folder, budgetMs: 150 }),
    processFigure('validate, the example agent', [CLI, 'validate', EXAMPLE], { cwd: folder }),
    ...realProject(),
    ...validationFigures(folder),
    await scriptedCases(100, 500),
    await turns(1000),
    ...(await conversationFigures((await example()).version)),
    ...(await functionFigures()),
  ]
  for (const figure of figures) console.log(lineOf(figure))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function lineOf({ what, ms, unit = 'ms', budgetMs, peakMiB, budgetMiB }: Figure): string {
  const kept = (value: number, budget: number) => (value <= budget ? 'kept' : 'MISSED')
  const time = budgetMs === null ? '' : `   budget ${budgetMs} ms ${kept(ms, budgetMs)}`
  const memory =
    peakMiB === undefined || budgetMiB === undefined
      ? ''
      : `   ${peakMiB.toFixed(0)} MiB, budget ${budgetMiB} MiB ${kept(peakMiB, budgetMiB)}`
  return `${what.padEnd(62)} ${ms.toFixed(ms < 10 ? 2 : 0).padStart(6)} ${unit}${time}${memory}`
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
    processFigure('check (validate, diff, tests, HTML), real project', check, { cwd: folder, budgetMs: 500 }),
    {
      what: 'git diff of the same change (peer)',
      budgetMs: null,
      ms: medianOf(RUNS, () => spawnSync('git', ['diff', 'HEAD~1', 'HEAD'], { cwd: repo })),
    },
    processFigure('the bundled Action, cold, same change', [ACTION], {
      cwd: folder,
      env: actionEnvironment(repo, temp),
    }),
    processFigure('the bundled Action, cold, refusing its input', [ACTION], {
      cwd: folder,
      budgetMs: 250,
      env: { ...actionEnvironment(repo, temp), INPUT_COMMAND: 'nothing' },
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

function git(cwd: string, ...args: string[]): void {
  const identity = {
    GIT_AUTHOR_NAME: 'Robin',
    GIT_AUTHOR_EMAIL: 'robin@example.com',
    GIT_COMMITTER_NAME: 'Robin',
    GIT_COMMITTER_EMAIL: 'robin@example.com',
  }
  execFileSync('git', args, { cwd, env: { ...process.env, ...identity } })
}
