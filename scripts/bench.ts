import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadProject } from '../core/agent/load-project.ts'
import { readFolder } from '../core/git/read-folder.ts'
import { readProjects } from '../core/git/read-projects.ts'
import { runVersion } from '../core/test-sets/run-version.ts'
import { testSetsOf } from '../core/test-sets/test-sets-of.ts'
import { versionOf } from '../core/version/version-of.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'
import { changeFigures } from './change-figures.ts'
import { conversationFigures } from './conversation-figures.ts'
import { functionFigures } from './function-figures.ts'
import { type Figure, processFigure } from './process-figure.ts'
import { validationFigures } from './validation-figures.ts'

// `npm run bench`: the budgets of docs/design.md, measured as whole processes where a person waits for a process. Each
// figure is the median of several runs; a peer, where there is one, runs in the same round.

const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist/cli/main.js')
const EXAMPLE = join(ROOT, 'examples/larkfield-bikes')

execFileSync(process.execPath, [join(ROOT, 'scripts/bundle.ts'), 'cli'], { stdio: 'ignore' })
const folder = mkdtempSync(join(tmpdir(), 'greenroom-bench-'))
try {
  const figures: Figure[] = [
    processFigure('node -e 0 (peer: the floor of every process)', ['-e', '0'], { cwd: folder }),
    processFigure('greenroom --version (nothing to do)', [CLI, '--version'], { cwd: folder, budgetMs: 150 }),
    processFigure('validate, the example agent', [CLI, 'validate', EXAMPLE], { cwd: folder }),
    ...changeFigures(folder),
    ...validationFigures(folder),
    await scriptedCases(100),
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

async function scriptedCases(count: number): Promise<Figure> {
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
  return {
    what: `${count} cases of the example, Python and all, in process`,
    ms: performance.now() - started,
    budgetMs: null,
  }
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
