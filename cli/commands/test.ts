import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { AgentProject } from '../../core/agent/agent-project.ts'
import { pairAgents } from '../../core/check/pair-agents.ts'
import { runBothSides } from '../../core/check/run-both-sides.ts'
import { GreenroomError } from '../../core/errors.ts'
import type { TestsEntry } from '../../core/promotion/greenroom-config.ts'
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
import { tookItsCourse } from '../../core/test-sets/took-its-course.ts'
import { withNotes } from '../../core/test-sets/with-notes.ts'
import { withRealTimeConfig } from '../../core/test-sets/with-real-time-config.ts'
import { findSecrets } from '../../core/validate/secrets/find-secrets.ts'
import { maskSecrets } from '../../core/validate/secrets/mask-secrets.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { lexicalBrain } from '../../runtime/embedded/brain/lexical-brain.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import type { ModelFlags } from './parts/model.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'
import { agentEngine, type EngineFor } from './test/agent-engine.ts'
import { checkChoice, type Choice, selectionOf } from './test/chosen-cases.ts'
import { defaultCacheFolder, diskCache } from './test/disk-cache.ts'
import { engineName } from './test/engine-name.ts'
import { readableAgent, type ReadableAgent } from './test/readable-agent.ts'
import { testsEntry } from './test/tests-entry.ts'
import { wholeNumber } from './parts/whole-number.ts'
import { jsonText } from '../../core/report/json-text.ts'

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
  refuseUnfit(options)
  const running = runOptions(console, options)
  const loaded = await load(console, paths, options.ref)
  const chosen = onlyAgent(loaded, ({ project }) => project.name, options.agent)
  const projects = chosen.map(({ project }) => project)
  const testsOf = (project: AgentProject) => loaded.find((one) => one.project === project)?.tests
  const agents = projects.map((project) => readableAgent(console, project))
  const earlier = async (ref: string | undefined) =>
    ref === undefined ? [] : (await load(console, paths, ref)).map(({ project }) => project)
  const pairOf = (others: readonly AgentProject[], { project }: ReadableAgent) =>
    pairAgents(others, projects).find(({ head }) => head === project)?.base ?? null
  checkChoice(
    agents.flatMap(({ sets }) => sets),
    options,
  )
  const [before, changedFrom] = [await earlier(options.base), await earlier(options.changed)]
  const runs: AgentRun[] = []
  const secrets: string[] = []
  const planned = agents.map((agent) => {
    const sides = { base: pairOf(before, agent), changedFrom: pairOf(changedFrom, agent) }
    const { project } = agent
    const engineFor = agentEngine(console, options, testsOf(project))
    // What is missing is told before anything is run.
    return { agent, sides, engineFor, ...engineFor({ project, base: sides.base }) }
  })
  for (const { agent, sides, engine, mode, engineFor } of planned) {
    const projects = [agent.project, ...(sides.base === null ? [] : [sides.base])]
    const mayKnow = mode === 'replay' && engine.brain === lexicalBrain.name
    const cache = mayKnow ? await cacheOf(console, options, projects) : null
    runs.push(await runAgent(agent, sides, options, { ...running, engineFor, ...(cache !== null && { cache }) }))
    for (const project of projects) secrets.push(...(await findSecrets(project)).secrets)
  }
  const told = maskSecrets(runs, secrets)
  const render = {
    json: () => jsonText(testJson(told)),
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

async function load(
  console: Console,
  paths: readonly string[],
  ref: string | undefined,
): Promise<{ project: AgentProject; tests: TestsEntry | undefined }[]> {
  const all: { project: AgentProject; tests: TestsEntry | undefined }[] = []
  for (const path of paths) {
    const loaded = await loadAgents(console, path, ref)
    const tests = testsEntry(console, path, loaded)
    all.push(...loaded.projects.map((project) => ({ project, tests })))
  }
  return all
}

function runOptions(
  console: Console,
  options: Options,
): VersionRunOptions & { repeat: { runs: number; pass: number } | null } {
  const runs = wholeNumber(options.repeat, '--repeat', 1, MOST_REPEATS)
  const pass = wholeNumber(options.pass, '--pass', 1, runs ?? 1) ?? runs
  return {
    clock: () => performance.now(),
    ...(console.progress ? { progress: progressOf(console) } : {}),
    workers: wholeNumber(options.workers, '--workers', 1, MOST_WORKERS) ?? Math.min(4, availableParallelism()),
    repeat: runs === null || pass === null ? null : { runs, pass },
  }
}

/** null with `--no-cache`. */
async function cacheOf(console: Console, { cache }: Options, projects: readonly AgentProject[]) {
  if (cache === false) return null
  const folder = typeof cache === 'string' ? resolve(console.cwd, cache) : defaultCacheFolder(console.env)
  return { store: diskCache(folder), engine: await engineName(lexicalBrain.name, projects) }
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
  { repeat, engineFor, ...running }: ReturnType<typeof runOptions> & { engineFor: EngineFor },
): Promise<AgentRun> {
  const selection: Selection = selectionOf(options)
  if (options.changed !== undefined) {
    const before =
      changedFrom === null ? null : sideOf(changedFrom, versionOf(changedFrom), testSetsOf(changedFrom).sets)
    selection.only = changedCases({ before, after: sideOf(project, version, sets) })
  }
  const choose = (all: typeof sets) => repeatCases(selectCases(all, selection), repeat)
  if (options.base === undefined) {
    const { engine } = engineFor({ project, base: null })
    const { open, judge, caller } = engine
    const asked = withRealTimeConfig(choose(sets), project)
    const run = await runVersion(version, asked, open, { ...running, judge, caller })
    return { agent: project.name, run: withNotes(run, engine.notes?.(isWhole(options) && tookItsCourse(run)) ?? []) }
  }
  const sides = { base: base === null ? null : { project: base, version: versionOf(base) }, head: { project, version } }
  const both = await runBothSides(sides, (both) => engineFor(both).engine, { ...running, choose })
  if (both.head === null) throw new GreenroomError(`${project.name} cannot be run`, { code: 'unreadable' })
  return {
    agent: project.name,
    run: both.head,
    compared: { ref: options.base, base: both.base, behaviour: both.behaviour },
  }
}
