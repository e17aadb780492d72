import { styleText } from 'node:util'
import type { CaseResult, TestRun, TurnResult, Verdict } from '../test-sets/test-case.ts'
import type { AgentRun } from './agent-run.ts'
import type { BehaviourChange } from './report.ts'
import { sumRuns } from './test-json.ts'
import { turnEvents } from './turn-events.ts'
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
const GREETING = -1
const MOST_BEHAVIOUR = 50

/**
 * Test runs for a terminal: with another version to compare with first what is different, then every case with its verdict,
 * the transcript of what did not pass, and the counts.
 */
export function renderTestRunText(runs: readonly AgentRun[], options: { colour: boolean }): string {
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text)
  const blocks = runs.map(({ agent, run, compared }) =>
    [
      paint('bold', visibleLine(agent)),
      ...(compared === undefined ? [] : behaviourLines(compared, paint)),
      ...caseLines(run, paint),
      ...(run.notes ?? []).map((note) => paint('dim', `  note: ${visibleLine(note)}`)),
    ].join('\n'),
  )
  return `${[...blocks, summary(runs, paint)].join('\n\n')}\n`
}

function behaviourLines({ ref, behaviour }: NonNullable<AgentRun['compared']>, paint: Paint): string[] {
  if (behaviour.length === 0) return [`  as at ${visibleLine(ref)}: every case ends and answers the same`, '']
  const shown = behaviour.slice(0, MOST_BEHAVIOUR)
  const more = behaviour.length - shown.length
  return [
    `  different from ${visibleLine(ref)}:`,
    ...shown.flatMap((change) => behaviourLine(change, paint)),
    ...(more > 0 ? [`  …and ${more} more`] : []),
    '',
  ]
}

function behaviourLine({ set, name, change, before, after, differs = [] }: BehaviourChange, paint: Paint): string[] {
  const style: Style = change === 'newly failing' ? 'red' : change === 'newly passing' ? 'green' : 'yellow'
  const title = `  ${paint(style, change)}  ${visibleLine(set)} › ${visibleLine(name)}`
  const [first] = differs
  if (first === undefined) return [title]
  const turn = (result: CaseResult | null) => (first.turn === GREETING ? result?.greeting : result?.turns[first.turn])
  const said = turn(after)?.user ?? ''
  return [
    `${title} ${paint('dim', `(other ${first.aspects.join(', ')})`)}`,
    ...(said === '' ? [] : [`      caller: ${visibleLine(said)}`]),
    ...sideLines('was', turn(before), paint),
    ...sideLines('now', turn(after), paint),
  ]
}

function sideLines(word: string, turn: TurnResult | undefined, paint: Paint): string[] {
  if (turn === undefined) return []
  const topic = turn.topic === null ? '' : `${paint('dim', `[${visibleLine(turn.topic)}]`)} `
  return [`      ${word}:    ${topic}${visibleLine(turn.reply)}`, ...eventLines(turn, paint)]
}

function eventLines(turn: TurnResult, paint: Paint): string[] {
  return turnEvents(turn).map((event) => `              ${paint('dim', visibleLine(event))}`)
}

function caseLines(run: TestRun, paint: Paint): string[] {
  if (run.cases.length === 0) return ['  no test cases']
  return run.cases.flatMap((item) => {
    const { sign, style } = SIGNS[item.verdict]
    const title = `${visibleLine(item.set)} › ${visibleLine(item.name)}`
    const verdict = item.verdict === 'passed' ? '' : paint(style, ` (${item.verdict})`)
    const line = `  ${paint(style, sign)} ${title}${verdict}${repeats(item, paint)}`
    if (item.verdict === 'failed' || item.verdict === 'error') return [line, ...transcript(item, paint)]
    return item.verdict === 'passed' ? [line] : [line, ...reasons(item, paint)]
  })
}

function repeats({ repeats: runs }: CaseResult, paint: Paint): string {
  if (runs === undefined) return ''
  const flaky = runs.passed > 0 && runs.passed < runs.of
  return paint(flaky ? 'yellow' : 'dim', ` ${runs.passed} of ${runs.of} runs passed${flaky ? ', flaky' : ''}`)
}

/** Why a case was not judged, each reason once. */
function reasons({ assertions, verdict }: CaseResult, paint: Paint): string[] {
  const texts = assertions.filter((one) => one.verdict === verdict && one.reason !== undefined)
  return [...new Set(texts.map(({ reason = '' }) => visibleLine(reason)))].map((text) => paint('dim', `      ${text}`))
}

function transcript(item: CaseResult, paint: Paint): string[] {
  const lines = [`      ${paint('dim', `${visibleLine(item.path)}:${item.line}`)}`]
  const told = new Set<number>()
  const tell = (turn: TurnResult, index: number): void => {
    told.add(index)
    if (index !== GREETING) lines.push(`      caller: ${visibleLine(turn.user)}`)
    lines.push(`      agent:  ${visibleLine(turn.reply)}`, ...eventLines(turn, paint))
    lines.push(...judged(item, (at) => at === index, paint))
  }
  if (item.greeting !== undefined) tell(item.greeting, GREETING)
  for (const [index, turn] of item.turns.entries()) tell(turn, index)
  // What went wrong before there was an answer.
  lines.push(...judged(item, (at) => !told.has(at), paint))
  return lines
}

function judged(item: CaseResult, isHere: (turn: number) => boolean, paint: Paint): string[] {
  return item.assertions.flatMap(({ turn, verdict, assertion, reason }) => {
    if (!isHere(turn) || verdict === 'passed' || verdict === 'skipped') return []
    const why = reason == null ? '' : `: ${visibleLine(reason)}`
    return [`        ${paint(SIGNS[verdict].style, `${SIGNS[verdict].sign} ${visibleLine(assertion)}${why}`)}`]
  })
}

function summary(runs: readonly AgentRun[], paint: Paint): string {
  const counts = sumRuns(runs)
  const parts = [
    counts.passed > 0 ? paint('green', `${counts.passed} passed`) : null,
    counts.failed > 0 ? paint('red', `${counts.failed} failed`) : null,
    counts.errors > 0 ? paint('red', `${counts.errors} errors`) : null,
    counts.notJudged > 0 ? paint('yellow', `${counts.notJudged} not judged`) : null,
    counts.skipped > 0 ? `${counts.skipped} skipped` : null,
  ].filter((part) => part != null)
  if (parts.length === 0) return 'No test cases ran.'
  const cached = runs.reduce((sum, { run }) => sum + (run.cached ?? 0), 0)
  return `${parts.join(', ')}${cached === 0 ? '' : paint('dim', ` (${cached} known from the cache)`)}`
}
