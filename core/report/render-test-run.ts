import { styleText } from 'node:util'
import type { CaseResult, TestRun, Verdict } from '../test-sets/test-case.ts'
import type { AgentRun } from './agent-run.ts'
import { sumRuns } from './test-json.ts'
import { visibleLine } from './visible-text.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const SIGNS: Readonly<Record<Verdict, { sign: string; style: Style }>> = {
  passed: { sign: '✓', style: 'green' },
  failed: { sign: '✗', style: 'red' },
  error: { sign: '!', style: 'red' },
  'not judged': { sign: '?', style: 'yellow' },
  skipped: { sign: '-', style: 'gray' },
}

/** Test runs for a terminal: every case with its verdict, the transcript of what did not pass, and the counts. */
export function renderTestRunText(runs: readonly AgentRun[], options: { colour: boolean }): string {
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text)
  const blocks = runs.map(({ agent, run }) => [paint('bold', visibleLine(agent)), ...caseLines(run, paint)].join('\n'))
  return `${[...blocks, summary(sumRuns(runs), paint)].join('\n\n')}\n`
}

function caseLines(run: TestRun, paint: Paint): string[] {
  if (run.cases.length === 0) return ['  no test cases']
  return run.cases.flatMap((item) => {
    const { sign, style } = SIGNS[item.verdict]
    const title = `${visibleLine(item.set)} › ${visibleLine(item.name)}`
    const line = `  ${paint(style, sign)} ${title}${item.verdict === 'passed' ? '' : paint(style, ` (${item.verdict})`)}`
    return item.verdict === 'failed' || item.verdict === 'error' ? [line, ...transcript(item, paint)] : [line]
  })
}

function transcript(item: CaseResult, paint: Paint): string[] {
  const lines = [`      ${paint('dim', `${visibleLine(item.path)}:${item.line}`)}`]
  for (const [index, turn] of item.turns.entries()) {
    lines.push(`      caller: ${visibleLine(turn.user)}`, `      agent:  ${visibleLine(turn.reply)}`)
    for (const { turn: at, verdict, assertion, reason } of item.assertions) {
      if (at !== index || verdict === 'passed' || verdict === 'skipped') continue
      const why = reason == null ? '' : `: ${visibleLine(reason)}`
      lines.push(`        ${paint(SIGNS[verdict].style, `${SIGNS[verdict].sign} ${visibleLine(assertion)}${why}`)}`)
    }
  }
  return lines
}

function summary(counts: Omit<TestRun, 'cases'>, paint: Paint): string {
  const parts = [
    counts.passed > 0 ? paint('green', `${counts.passed} passed`) : null,
    counts.failed > 0 ? paint('red', `${counts.failed} failed`) : null,
    counts.errors > 0 ? paint('red', `${counts.errors} errors`) : null,
    counts.notJudged > 0 ? paint('yellow', `${counts.notJudged} not judged`) : null,
    counts.skipped > 0 ? `${counts.skipped} skipped` : null,
  ].filter((part) => part != null)
  return parts.length === 0 ? 'No test cases ran.' : parts.join(', ')
}
