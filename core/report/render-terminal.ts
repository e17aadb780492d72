import { styleText } from 'node:util'
import type { Change } from '../version/change.ts'
import type { BehaviourChange, AgentReport, Report } from './report.ts'
import { describeChange } from './describe-change.ts'
import { type FieldBlock, fieldBlocks } from './field-blocks.ts'
import { resourceTitle } from './kind-label.ts'
import { renderFindingsText } from './render-findings.ts'
import { countsOf, shortId } from './report-counts.ts'
import { visibleLine } from './visible-text.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const SIGNS: Readonly<Record<Change['change'], { sign: string; style: Style }>> = {
  added: { sign: '+', style: 'green' },
  removed: { sign: '-', style: 'red' },
  edited: { sign: '~', style: 'blue' },
  renamed: { sign: '>', style: 'gray' },
}

const MAX_LINES_PER_FIELD = 30
const MAX_LINE = 160

/** A report for a terminal: per agent the verdict, the counts, every change with its lines, behaviour and findings. */
export function renderReportText(report: Report, options: { colour: boolean }): string {
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text)
  const parts = report.agents.map((agent) => agentText(agent, options, paint))
  if (report.findings.length > 0) parts.push(renderFindingsText(report.findings, options).trimEnd())
  const verdict = report.verdict === 'pass' ? paint('green', 'PASS') : paint('red', 'FAIL')
  parts.push(`${paint('bold', verdict)} ${countsOf(report.agents, report.findings).join(' · ')}`)
  return `${parts.join('\n\n')}\n`
}

function agentText(agent: AgentReport, options: { colour: boolean }, paint: Paint): string {
  const versions = `${shortId(agent.before?.digest)} → ${shortId(agent.after?.digest)}`
  const lines = [
    `${paint('bold', visibleLine(agent.agent))} ${paint('dim', `${visibleLine(agent.path || '.')} · ${versions}`)}`,
    `  ${countsOf([agent]).join(' · ')}`,
    ...agent.reasons.map((reason) => `  ${paint('red', `fails: ${visibleLine(reason, 500)}`)}`),
    ...agent.testSets.behaviour.map((change) => behaviourLine(change, paint)),
    ...agent.changes.flatMap((change) => ['', ...changeLines(change, paint)]),
  ]
  if (agent.findings.length > 0) lines.push('', renderFindingsText(agent.findings, options).trimEnd())
  return lines.join('\n')
}

function behaviourLine({ set, name, change, after }: BehaviourChange, paint: Paint): string {
  const style: Style = change === 'newly failing' ? 'red' : change === 'newly passing' ? 'green' : 'blue'
  const reason = after?.assertions.find((assertion) => assertion.verdict === 'failed')
  const why =
    reason == null
      ? ''
      : ` (${visibleLine(reason.assertion)}${reason.reason == null ? '' : `: ${visibleLine(reason.reason)}`})`
  return `  ${paint(style, `${change}:`)} ${visibleLine(set)} › ${visibleLine(name)}${why}`
}

function changeLines(change: Change, paint: Paint): string[] {
  const { sign, style } = SIGNS[change.change]
  const head =
    `  ${paint(style, `${sign} ${visibleLine(resourceTitle(change))}`)}  ${visibleLine(describeChange(change), 300)}`.trimEnd()
  if (change.change === 'added' || change.change === 'removed') return [head]
  return [head, ...fieldBlocks(change).flatMap((block) => blockLines(block, paint))]
}

function blockLines(block: FieldBlock, paint: Paint): string[] {
  const label = visibleLine(block.label)
  if (block.show === 'values') {
    const before = block.before == null ? '(none)' : visibleLine(block.before)
    const after = block.after == null ? '(none)' : visibleLine(block.after)
    return [`      ${label}: ${paint('red', before || "''")} → ${paint('green', after || "''")}`]
  }
  const lines = block.hunks.flatMap((hunk) => hunk.lines)
  const shown = lines.slice(0, MAX_LINES_PER_FIELD).map(({ mark, text }) => {
    const line = `${mark} ${visibleLine(text, MAX_LINE)}`
    return `        ${mark === '+' ? paint('green', line) : mark === '-' ? paint('red', line) : paint('dim', line)}`
  })
  const more = lines.length - shown.length
  return [`      ${label}:`, ...shown, ...(more > 0 ? [`        … and ${more} more lines`] : [])]
}
