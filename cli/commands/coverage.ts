import type { AgentProject } from '../../core/agent/agent-project.ts'
import type { TestsEntry } from '../../core/promotion/greenroom-config.ts'
import { renderCoverageText } from '../../core/report/render-coverage.ts'
import { type Coverage, coverageOf } from '../../core/test-sets/coverage.ts'
import { runVersion } from '../../core/test-sets/run-version.ts'
import { withRealTimeConfig } from '../../core/test-sets/with-real-time-config.ts'
import { recordedEngine } from '../../runtime/embedded/brain/llm/test-engine.ts'
import { type Console, writeResult } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'
import { readableAgent } from './test/readable-agent.ts'
import { testsEntry } from './test/tests-entry.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  ref?: string
  agent?: string
  format: string
  output?: string
}

/** `greenroom coverage [PATH…]`: runs the test sets and tells which topics, functions and steps they did not come to. */
export async function run(console: Console, paths: string[], options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const loaded: { project: AgentProject; tests: TestsEntry | undefined }[] = []
  for (const path of paths) {
    const agents = await loadAgents(console, path, options.ref)
    const tests = testsEntry(console, path, agents)
    loaded.push(...agents.projects.map((project) => ({ project, tests })))
  }
  const agents: { agent: string; coverage: Coverage }[] = []
  for (const { project, tests } of onlyAgent(loaded, ({ project }) => project.name, options.agent)) {
    const { version, sets } = readableAgent(console, project)
    const engine = recordedEngine({ project, base: null }, tests)
    const run = await runVersion(version, withRealTimeConfig(sets, project), engine.open, engine)
    agents.push({ agent: project.name, coverage: coverageOf(version, run) })
  }
  const render = {
    json: () => jsonText({ agents: agents.map(({ agent, coverage }) => ({ agent, ...coverage })) }),
    text: () => renderCoverageText(agents, { colour: console.colour && options.output === undefined }),
  }
  await writeResult(console, render[format](), options.output)
  return EXIT.fine
}
