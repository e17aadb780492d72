import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { AgentProject } from '../../core/agent/agent-project.ts'
import { pairAgents } from '../../core/check/pair-agents.ts'
import { runBothSides } from '../../core/check/run-both-sides.ts'
import { GreenroomError } from '../../core/errors.ts'
import type { AgentRun } from '../../core/report/agent-run.ts'
import { renderJunit } from '../../core/report/render-junit.ts'
import { renderTestMarkdown } from '../../core/report/render-test-markdown.ts'
import { renderTestRunText } from '../../core/report/render-test-run.ts'
import { testJson } from '../../core/report/test-json.ts'
import { changedCases } from '../../core/test-sets/changed-cases.ts'
import { countUnjudged } from '../../core/test-sets/count-unjudged.ts'
import { type VersionRunOptions, runVersion } from '../../core/test-sets/run-version.ts'
import { repeatCases } from '../../core/test-sets/repeat-cases.ts'
import { selectCases, type Selection } from '../../core/test-sets/select-cases.ts'
import { testSetsOf } from '../../core/test-sets/test-sets-of.ts'
import { withRealTimeConfig } from '../../core/test-sets/with-real-time-config.ts'
import { findSecrets } from '../../core/validate/secrets/find-secrets.ts'
import { maskSecrets } from '../../core/validate/secrets/mask-secrets.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { chooseModel, type ModelFlags } from './parts/model.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'
import { type AgentModel, agentModel } from './test/agent-model.ts'
import { checkChoice, type Choice, selectionOf } from './test/chosen-cases.ts'
import { defaultCacheFolder, diskCache } from './test/disk-cache.ts'
import { engineName } from './test/engine-name.ts'
import { readableAgent, type ReadableAgent } from './test/readable-agent.ts'
import { wholeNumber } from './parts/whole-number.ts'

interface Options extends Choice, ModelFlags {
  ref?: string
  base?: string
  changed?: string
  agent?: string
  workers?: string
  repeat?: string
  pass?: string
  notJudged: string
  /** A folder, or false for `--no-cache`. */
  cache: string | boolean
  format: string
  output?: string
}

const MOST_WORKERS = 64
const MOST_REPEATS = 100

/**
 * `greenroom test [PATH…]`: runs the test sets of each agent on its version, or on two versions to tell what is different; exit
 * 1 when a case fails or cannot run.
 */
export async function run(console: Console, paths: string[], options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'junit', 'markdown'])
  const failNotJudged = checkFormat(options.notJudged, ['report', 'fail']) === 'fail'
  const model = chooseModel(console, options)
  refuseUnfit(options)
  const running = runOptions(console, options, model === null)
  const projects = await load(console, paths, options.ref, options.agent)
  const agents = projects.map((project) => readableAgent(console, project))
  const earlier = async (ref: string | undefined) => (ref === undefined ? [] : load(console, paths, ref, undefined))
  const pairOf = (others: readonly AgentProject[], { project }: ReadableAgent) =>
    pairAgents(others, projects).find(({ head }) => head === project)?.base ?? null
  checkChoice(
    agents.flatMap(({ sets }) => sets),
    options,
  )
  const [before, changedFrom] = [await earlier(options.base), await earlier(options.changed)]
  const runs: AgentRun[] = []
  const secrets: string[] = []
  for (const agent of agents) {
    const sides = { base: pairOf(before, agent), changedFrom: pairOf(changedFrom, agent) }
    const asked = agentModel(console, model, { project: agent.project, base: sides.base })
    runs.push(withNotes(await runAgent(agent, sides, options, { ...running, asked }), asked.notes(isWhole(options))))
    for (const project of [agent.project, sides.base])
      if (project !== null) secrets.push(...(await findSecrets(project)).secrets)
  }
  const told = maskSecrets(runs, secrets)
  const render = {
    json: () => JSON.stringify(testJson(told), null, 2),
    junit: () => renderJunit(told),
    markdown: () => renderTestMarkdown(told),
    text: () => renderTestRunText(told, { colour: console.colour && options.output === undefined }),
  }
  await writeResult(console, render[format](), options.output)
  const cached = runs.reduce((sum, { run }) => sum + (run.cached ?? 0), 0)
  if (format !== 'text' && cached > 0) console.err(`${cached} results known from the cache\n`)
  const isBad = ({ run }: AgentRun): boolean => run.failed + run.errors > 0 || (failNotJudged && countUnjudged(run) > 0)
  return runs.some(isBad) ? EXIT.findings : EXIT.fine
}

/** Recordings belong to the files on disk, of one version. */
function refuseUnfit({ record, live, ref, base }: Options): void {
  const unfit = live === true ? '--live' : ref !== undefined ? '--ref' : base !== undefined ? '--base' : null
  if (record !== true || unfit === null) return
  throw new GreenroomError(`--record does not go together with ${unfit}`, {
    code: 'bad-usage',
    hint: 'Record with the files on disk first, then compare.',
  })
}

/** Whether every case was run, so that what nobody asked for is needed by none. */
function isWhole({ set, tag, case: cases, changed, base, live }: Options): boolean {
  return (
    [set, tag, cases].every((names) => names.length === 0) &&
    changed === undefined &&
    base === undefined &&
    live !== true
  )
}

function withNotes(told: AgentRun, notes: readonly string[]): AgentRun {
  return notes.length === 0 ? told : { ...told, run: { ...told.run, notes: [...(told.run.notes ?? []), ...notes] } }
}

async function load(
  console: Console,
  paths: readonly string[],
  ref: string | undefined,
  agent: string | undefined,
): Promise<readonly AgentProject[]> {
  const projects: AgentProject[] = []
  for (const path of paths) projects.push(...(await loadAgents(console, path, ref)).projects)
  return onlyAgent(projects, (project) => project.name, agent)
}

function runOptions(
  console: Console,
  options: Options,
  mayKnow: boolean,
): VersionRunOptions & { repeat: { runs: number; pass: number } | null } {
  const folder =
    typeof options.cache === 'string' ? resolve(console.cwd, options.cache) : defaultCacheFolder(console.env)
  const runs = wholeNumber(options.repeat, '--repeat', 1, MOST_REPEATS)
  const pass = wholeNumber(options.pass, '--pass', 1, runs ?? 1) ?? runs
  return {
    clock: () => performance.now(),
    ...(console.progress ? { progress: progressOf(console) } : {}),
    workers: wholeNumber(options.workers, '--workers', 1, MOST_WORKERS) ?? Math.min(4, availableParallelism()),
    repeat: runs === null || pass === null ? null : { runs, pass },
    ...(options.cache === false || !mayKnow ? {} : { cache: { store: diskCache(folder), engine: engineName() } }),
  }
}

/** A line on the terminal for what takes longer than a second, four times a second at most. */
function progressOf(console: Console): (done: number) => void {
  let next = performance.now() + 1000
  return (done) => {
    if (performance.now() < next) return
    next = performance.now() + 250
    console.err(`\r${done} test cases done\u001B[K\r`)
  }
}

function sideOf<Version>(project: AgentProject, version: Version, sets: ReadableAgent['sets']) {
  return { version, sets: withRealTimeConfig(sets, project) }
}

async function runAgent(
  { project, version, sets }: ReadableAgent,
  { base, changedFrom }: { base: AgentProject | null; changedFrom: AgentProject | null },
  options: Options,
  { repeat, asked, ...rest }: ReturnType<typeof runOptions> & { asked: AgentModel },
): Promise<AgentRun> {
  const running = { ...rest, ...(asked.judge !== undefined && { judge: asked.judge }) }
  const selection: Selection = selectionOf(options)
  if (options.changed !== undefined) {
    const before =
      changedFrom === null ? null : sideOf(changedFrom, versionOf(changedFrom), testSetsOf(changedFrom).sets)
    selection.only = changedCases({ before, after: sideOf(project, version, sets) })
  }
  const choose = (all: typeof sets) => repeatCases(selectCases(all, selection), repeat)
  if (options.base === undefined) {
    return {
      agent: project.name,
      run: await runVersion(version, withRealTimeConfig(choose(sets), project), asked.open, running),
    }
  }
  const sides = { base: base === null ? null : { project: base, version: versionOf(base) }, head: { project, version } }
  const both = await runBothSides(sides, asked.open, { ...running, choose })
  if (both.head === null) throw new GreenroomError(`${project.name} cannot be run`, { code: 'unreadable' })
  return {
    agent: project.name,
    run: both.head,
    compared: { ref: options.base, base: both.base, behaviour: both.behaviour },
  }
}
