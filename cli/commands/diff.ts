import { readSide } from '../../core/check/read-side.ts'
import { GreenroomError } from '../../core/errors.ts'
import { diffJson } from '../../core/report/diff-json.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import { renderHtml } from '../../core/report/render-html.ts'
import { renderMarkdown } from '../../core/report/render-markdown.ts'
import { renderReportText } from '../../core/report/render-terminal.ts'
import type { AgentReport, Report } from '../../core/report/report.ts'
import { versionSummary } from '../../core/report/version-summary.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
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

interface Side {
  commit: string | null
  /** By agent name. */
  versions: ReadonlyMap<string, { path: string; version: AgentVersion }>
}

/** `greenroom diff BASE HEAD`: what differs, by resource and field; exit 0 whether or not something does. */
export async function run(console: Console, base: string, head: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'markdown', 'html'])
  const before = await versionsAt(console, options.repo, base)
  const after = await versionsAt(console, options.repo, head)
  const names = [...new Set([...before.versions.keys(), ...after.versions.keys()])].toSorted()
  const report: Report = {
    schema: 'greenroom.report/1',
    base: { ref: base, commit: before.commit },
    head: { ref: head, commit: after.commit },
    agents: onlyAgent(names, (name) => name, options.agent).map((name) => compareAgent(name, before, after)),
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

async function versionsAt(console: Console, repo: string, ref: string): Promise<Side> {
  const at = await readAt(console, repo, ref)
  const { agents: projects } = await readSide(at)
  const versions = new Map<string, { path: string; version: AgentVersion }>()
  for (const project of projects) {
    const version = versionOf(project)
    if (version === null) {
      console.err(renderFindingsText(project.findings, { colour: false }))
      throw new GreenroomError(`the agent ${project.name} cannot be read at ${ref}`, {
        code: 'unreadable',
        hint: 'Fix the findings above; greenroom validate shows them all.',
      })
    }
    versions.set(project.name, { path: project.root, version })
  }
  return { commit: at.commit, versions }
}

function compareAgent(agent: string, before: Side, after: Side): AgentReport {
  const from = before.versions.get(agent)
  const to = after.versions.get(agent)
  return {
    agent,
    path: to?.path ?? from?.path ?? '',
    before: from === undefined ? null : versionSummary(from.version),
    after: to === undefined ? null : versionSummary(to.version),
    findings: [],
    changes: compareVersions(from?.version ?? null, to?.version ?? null),
    testSets: { base: null, head: null, behaviour: [] },
    verdict: 'pass',
    reasons: [],
  }
}
