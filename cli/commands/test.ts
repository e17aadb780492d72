import { GreenroomError } from '../../core/errors.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import { renderJunit } from '../../core/report/render-junit.ts'
import { renderTestRunText } from '../../core/report/render-test-run.ts'
import { testJson } from '../../core/report/test-json.ts'
import { runVersion } from '../../core/test-sets/run-version.ts'
import type { TestRun } from '../../core/test-sets/test-case.ts'
import { testSetsOf } from '../../core/test-sets/test-sets-of.ts'
import type { AgentProject } from '../../core/agent/agent-project.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { openLexical } from '../../runtime/embedded/open-lexical.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'

interface Options {
  ref?: string
  agent?: string
  format: string
  output?: string
}

/** `greenroom test [PATH…]`: runs the test sets of each agent on its version; exit 1 when a case fails or cannot run. */
export async function run(console: Console, paths: string[], options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'junit'])
  const projects: AgentProject[] = []
  for (const path of paths) projects.push(...(await loadAgents(console, path, options.ref)).projects)
  const runs: { agent: string; run: TestRun }[] = []
  for (const project of onlyAgent(projects, (candidate) => candidate.name, options.agent))
    runs.push({ agent: project.name, run: await runAgent(console, project) })
  const text = {
    json: () => JSON.stringify(testJson(runs), null, 2),
    junit: () => renderJunit(runs),
    text: () => renderTestRunText(runs, { colour: console.colour && options.output === undefined }),
  }
  await writeResult(console, text[format](), options.output)
  return runs.some(({ run }) => run.failed + run.errors > 0) ? EXIT.findings : EXIT.fine
}

async function runAgent(console: Console, project: AgentProject): Promise<TestRun> {
  const { sets, findings } = testSetsOf(project)
  const version = versionOf(project)
  const errors = [...project.findings, ...findings].filter((finding) => finding.severity === 'error')
  if (version === null || findings.some((finding) => finding.severity === 'error')) {
    console.err(renderFindingsText(errors, { colour: false }))
    throw new GreenroomError(`the ${version === null ? 'agent' : 'test sets'} of ${project.name} cannot be read`, {
      code: 'unreadable',
      hint: 'Fix the findings above, then run the tests again.',
    })
  }
  return runVersion(version, sets, openLexical, { clock: () => performance.now() })
}
