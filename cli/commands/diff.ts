import { attributeChanges } from '../../core/check/attribute-changes.ts'
import { compareAgent, type ComparedAgent } from '../../core/check/compare-agent.ts'
import { outsideFiles } from '../../core/check/outside-files.ts'
import { pairAgents } from '../../core/check/pair-agents.ts'
import { readSide } from '../../core/check/read-side.ts'
import { GreenroomError } from '../../core/errors.ts'
import { diffJson } from '../../core/report/diff-json.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import { renderHtml } from '../../core/report/render-html.ts'
import { renderMarkdown } from '../../core/report/render-markdown.ts'
import { renderReportText } from '../../core/report/render-terminal.ts'
import type { AgentReport, Report } from '../../core/report/report.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { authorsBetween, onlyAgent, readAt } from './parts/sources.ts'

interface Options {
  repo: string
  agent?: string
  format: string
  output?: string
}

/** `greenroom diff BASE HEAD`: what differs, by resource and field; exit 0 whether or not something does. */
export async function run(console: Console, base: string, head: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'markdown', 'html'])
  const before = await readSide(await readAt(console, options.repo, base))
  const after = await readSide(await readAt(console, options.repo, head), before)
  const pairs = onlyAgent(
    pairAgents(before.agents, after.agents),
    ({ base, head }) => (head ?? base).name,
    options.agent,
  )
  const range = { base: before.commit, head: after.commit }
  const compared = pairs.map((pair) => readable(console, compareAgent(pair), { base, head }))
  const agents = await attributeChanges(compared, authorsBetween(console, options.repo, range))
  const outside = options.agent === undefined ? outsideFiles(before, after) : []
  const report: Report = {
    schema: 'greenroom.report/1',
    base: { ref: base, commit: before.commit },
    head: { ref: head, commit: after.commit },
    agents: agents.map(agentReport),
    findings: [],
    ...(outside.length === 0 ? {} : { unchanged: outside }),
    verdict: 'pass',
    judged: false,
  }
  const render = {
    text: () => renderReportText(report, { colour: console.colour && options.output === undefined }),
    json: () => JSON.stringify(diffJson(report), null, 2),
    markdown: () => renderMarkdown(report),
    html: () => renderHtml(report),
  }
  await writeResult(console, render[format](), options.output)
  return EXIT.fine
}

/** GreenroomError `unreadable` where a side of an agent has no version. */
function readable(console: Console, agent: ComparedAgent, refs: { base: string; head: string }): ComparedAgent {
  for (const name of ['base', 'head'] as const) {
    const side = agent[name]
    if (side === null || side.version !== null) continue
    console.err(renderFindingsText(side.project.findings, { colour: false }))
    throw new GreenroomError(`the agent ${side.project.name} cannot be read at ${refs[name]}`, {
      code: 'unreadable',
      hint: 'Fix the findings above; greenroom validate shows them all.',
    })
  }
  return agent
}

function agentReport({ report }: ComparedAgent): AgentReport {
  const testSets = { base: null, head: null, behaviour: [] }
  return { ...report, findings: [], testSets, verdict: 'pass', reasons: [] }
}
