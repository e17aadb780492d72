import { type AgentPair, pairAgents } from '../../core/check/pair-agents.ts'
import { readSide, type Side } from '../../core/check/read-side.ts'
import { NO_IMPACT } from '../../core/impact/impact.ts'
import { GreenroomError } from '../../core/errors.ts'
import { diffJson } from '../../core/report/diff-json.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import { renderHtml } from '../../core/report/render-html.ts'
import { renderMarkdown } from '../../core/report/render-markdown.ts'
import { renderReportText } from '../../core/report/render-terminal.ts'
import type { AgentReport, Report } from '../../core/report/report.ts'
import { versionSummary } from '../../core/report/version-summary.ts'
import { compareVersions } from '../../core/version/compare-versions.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { onlyAgent, readAt } from './parts/sources.ts'

interface Options {
  repo: string
  agent?: string
  format: string
  output?: string
}

/** `greenroom diff BASE HEAD`: what differs, by resource and field; exit 0 whether or not something does. */
export async function run(console: Console, base: string, head: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'markdown', 'html'])
  const before = await readable(console, options.repo, base)
  const after = await readable(console, options.repo, head)
  const pairs = pairAgents(before.agents, after.agents)
  const report: Report = {
    schema: 'greenroom.report/1',
    base: { ref: base, commit: before.commit },
    head: { ref: head, commit: after.commit },
    agents: onlyAgent(pairs, ({ base, head }) => (head ?? base).name, options.agent).map(compareAgent),
    findings: [],
    verdict: 'pass',
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

/** The agents at a ref; GreenroomError `unreadable` when one has no version. */
async function readable(console: Console, repo: string, ref: string): Promise<Side> {
  const side = await readSide(await readAt(console, repo, ref))
  const broken = side.agents.find((project) => versionOf(project) === null)
  if (broken === undefined) return side
  console.err(renderFindingsText(broken.findings, { colour: false }))
  throw new GreenroomError(`the agent ${broken.name} cannot be read at ${ref}`, {
    code: 'unreadable',
    hint: 'Fix the findings above; greenroom validate shows them all.',
  })
}

function compareAgent({ base, head }: AgentPair): AgentReport {
  const from = base === null ? null : versionOf(base)
  const to = head === null ? null : versionOf(head)
  const shown = head ?? base
  return {
    agent: shown.name,
    path: shown.root,
    before: from === null ? null : versionSummary(from),
    after: to === null ? null : versionSummary(to),
    findings: [],
    changes: compareVersions(from, to),
    unchanged: [],
    impact: NO_IMPACT,
    routing: null,
    testSets: { base: null, head: null, behaviour: [] },
    verdict: 'pass',
    reasons: [],
  }
}
