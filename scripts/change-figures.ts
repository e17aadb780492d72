import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedProject } from './generated-project.ts'
import { type Figure, medianOf, processFigure } from './process-figure.ts'

const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist/cli/main.js')
const ACTION = join(ROOT, 'action/dist/index.js')
const REAL = join(ROOT, '../shared/examples/healthcare-appointment-scheduling')

/** What a pull request costs: one text of a real project where one lies beside the checkout, and many files of generated ones. */
export function changeFigures(folder: string): Figure[] {
  const small = existsSync(REAL)
    ? repositoryOf(join(folder, 'real'), (agent) => cpSync(REAL, agent, { recursive: true }))
    : null
  if (small !== null) change(small, 1)
  const middle = generated(join(folder, 'middle'), 190, 30)
  const large = generated(join(folder, 'large'), 1000, 300)
  return [
    ...(small === null ? [] : checkOf('one file of a real project', small, 500)),
    ...checkOf('30 files of 190', middle, 500),
    processFigure('the bundled Action, cold, 30 files of 190, all renderings', [ACTION], action(middle, 1500)),
    ...checkOf('300 files of 1,000', large, 1500),
    processFigure('the bundled Action, cold, 300 files of 1,000, all renderings', [ACTION], action(large, 1500)),
    processFigure('the bundled Action, cold, refusing its input', [ACTION], {
      ...action(middle, 350),
      env: { ...action(middle, 350).env, INPUT_COMMAND: 'nothing' },
    }),
  ]
}

/** `check` with the page and the peer of it, `git diff`. */
function checkOf(what: string, repo: string, budgetMs: number): Figure[] {
  const sides = ['--repo', repo, '--base', 'HEAD~1', '--head', 'HEAD']
  const page = ['--format', 'html', '-o', join(dirname(repo), `page-${budgetMs}.html`)]
  return [
    processFigure(`check with HTML, ${what}`, [CLI, 'check', ...sides, ...page], { cwd: repo, budgetMs }),
    {
      what: `git diff, ${what} (peer)`,
      budgetMs: null,
      ms: medianOf(7, () => spawnSync('git', ['diff', 'HEAD~1', 'HEAD'], { cwd: repo })),
    },
  ]
}

function generated(repo: string, files: number, changed: number): string {
  repositoryOf(repo, (agent) => {
    for (const [path, text] of generatedProject(files)) {
      mkdirSync(dirname(join(agent, path)), { recursive: true })
      writeFileSync(join(agent, path), text)
    }
  })
  change(repo, changed)
  return repo
}

function repositoryOf(repo: string, fill: (agent: string) => void): string {
  const agent = join(repo, 'agents/agent')
  mkdirSync(agent, { recursive: true })
  fill(agent)
  execFileSync('chmod', ['-R', 'u+w', repo])
  git(repo, 'init', '-q', '-b', 'main')
  git(repo, 'add', '-A')
  git(repo, 'commit', '-q', '-m', 'base')
  return repo
}

/** A second commit that says something else in so many files: topics first, then functions. */
function change(repo: string, count: number): void {
  const agent = join(repo, 'agents/agent')
  const named = (folder: string) => readdirSync(join(agent, folder)).map((name) => join(agent, folder, name))
  const files = [...named('topics'), ...named('functions')]
    .filter((path) => /\.(?:yaml|py)$/.test(path))
    .slice(0, count)
  for (const path of files) {
    const text = readFileSync(path, 'utf8')
    const other = path.endsWith('.py')
      ? `${text}\n\ndef one_more(number):\n    return number + 1\n`
      : text.replace(/^(actions: \|-?\n {2})/m, '$1Be brief. ')
    writeFileSync(path, other)
  }
  git(repo, 'commit', '-q', '-am', 'head')
}

/** The environment of a runner that checks the pull request; nothing is posted. */
function action(repo: string, budgetMs: number): { cwd: string; budgetMs: number; env: NodeJS.ProcessEnv } {
  const temp = join(dirname(repo), 'runner')
  mkdirSync(temp, { recursive: true })
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
  const env = {
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
  return { cwd: repo, budgetMs, env }
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
