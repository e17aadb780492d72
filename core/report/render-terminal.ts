import type { Change } from '../version/change.ts'
import { FLOW_NAME } from '../version/only-differs.ts'
import type { Attention } from './attention.ts'
import { attentionOf, restOf } from './attention-of.ts'
import { describePolicy } from './describe-policy.ts'
import { describeUnchanged } from './describe-unchanged.ts'
import { describeWas } from './describe-was.ts'
import { describeUntouched } from './describe-untouched.ts'
import { describeChangeWords } from './describe-change.ts'
import { type FieldBlock, fieldBlocks } from './field-blocks.ts'
import { resourceWords } from './kind-label.ts'
import { mainAuthor, type MainAuthor, otherAuthor } from './main-author.ts'
import { proseLines } from './prose-lines.ts'
import { renderFindingsText } from './render-findings.ts'
import { countsOf, shortId } from './report-counts.ts'
import type { AgentReport, BehaviourChange, Report } from './report.ts'
import { tellChanges } from './tell-changes.ts'
import { pieces, type Piece, type Style, type TerminalOptions, terminalLines } from './terminal-lines.ts'
import type { ToldChange } from './told-change.ts'
import { type VerdictWords, verdictWords } from './verdict-words.ts'
import { plainWords, words } from './words.ts'

const SIGNS: Readonly<Record<Change['change'], { sign: string; style: Style }>> = {
  added: { sign: '+', style: 'green' },
  removed: { sign: '-', style: 'red' },
  edited: { sign: '~', style: 'blue' },
  renamed: { sign: '>', style: 'gray' },
}

const MARKS: Readonly<Record<VerdictWords['tone'], { sign: string; style: Style }>> = {
  fails: { sign: 'FAIL', style: ['bold', 'red'] },
  look: { sign: 'PASS', style: ['bold', 'yellow'] },
  passes: { sign: 'PASS', style: ['bold', 'green'] },
  compared: { sign: 'DIFF', style: ['bold', 'blue'] },
}

/** Reasons to fail that the verdict tells. */
const TOLD = 3
const MAX_LINES_PER_FIELD = 30
/** After more lines than a screen has, the verdict is said again where a person looks. */
const SCREEN = 40

/**
 * A report for a terminal in the order of the pull request's comment: verdict, counts, what needs a human eye, and per agent
 * its behaviour, every change with its lines, its findings.
 */
export function renderReportText(report: Report, options: TerminalOptions): string {
  const verdict = verdictLines(report, options)
  const several = report.agents.length > 1
  const attention = attentionOf(report).flatMap((group) => {
    const { told, rest } = restOf(group)
    const more =
      rest === 0 ? [] : terminalLines([{ text: `  ${group.what}  …and ${rest} more`, style: 'dim' }], options, 2, 4)
    return [...told.flatMap((row) => attentionLines(row, several, options)), ...more]
  })
  const policy = policyLines(report, options)
  const lines = [...verdict, ...policy, ...(attention.length > 0 ? ['', ...attention] : [])]
  if (report.findings.length > 0) lines.push('', renderFindingsText(report.findings, options).trimEnd())
  for (const agent of report.agents) lines.push('', ...agentLines(agent, report, options))
  for (const told of [describeUntouched(report.untouched ?? []), describeUnchanged(report.unchanged ?? [])])
    if (told.length > 0) lines.push('', ...terminalLines(pieces(told, 'dim'), options))
  if (lines.length > SCREEN) lines.push('', ...verdict)
  return `${lines.join('\n')}\n`
}

function verdictLines(report: Report, options: TerminalOptions): string[] {
  const { tone, headline, because } = verdictWords(report)
  const { sign, style } = MARKS[tone]
  const reason = because.length === 0 ? [] : [{ text: ': ' }, ...pieces(because)]
  const counts = countsOf(report.agents, report.findings, { judged: report.judged ?? true }).join(' · ')
  return [
    ...terminalLines([{ text: sign, style }, { text: ' ' }, ...pieces(headline), ...reason], options, 0, 5),
    ...terminalLines([{ text: counts }], options, 5, 0),
  ]
}

function policyLines({ policy }: Report, options: TerminalOptions): string[] {
  if (policy === undefined) return []
  const { lead, lines } = describePolicy(policy)
  return [
    '',
    ...terminalLines(pieces(lead), options),
    ...lines.flatMap((line) => terminalLines(pieces(line), options, 2, 4)),
  ]
}

const TONES: Readonly<Record<Attention['tone'], { sign: string; style: Style }>> = {
  red: { sign: '!', style: 'red' },
  amber: { sign: '!', style: 'yellow' },
  blue: { sign: '?', style: 'blue' },
  grey: { sign: '?', style: 'dim' },
}

function attentionLines(
  { tone, what, message, place, agent }: Attention,
  several: boolean,
  options: TerminalOptions,
): string[] {
  const { sign, style } = TONES[tone]
  const whose = !several || agent === null ? [] : [{ text: `${agent.agent} ` }]
  const where = place === null ? [] : [{ text: ` (${place.path}:${place.line})`, style: 'dim' as const }]
  const line = [
    { text: `${sign} `, style },
    ...whose,
    { text: what, style },
    { text: '  ' },
    ...pieces(message),
    ...where,
  ]
  return terminalLines(line, options, 2, 4)
}

function agentLines(agent: AgentReport, report: Report, options: TerminalOptions): string[] {
  const several = report.agents.length > 1
  const versions = `${shortId(agent.before?.digest)} → ${shortId(agent.after?.digest)}`
  const was = describeWas(agent)
  const lines = [
    ...terminalLines(
      [
        { text: agent.agent, style: 'bold' },
        { text: ` ${agent.path || '.'} · ${versions}`, style: 'dim' },
        ...(was.length === 0 ? [] : [{ text: ' · ', style: 'dim' as const }, ...pieces(was, 'dim')]),
      ],
      options,
    ),
  ]
  if (several) {
    const counts = countsOf([agent], [], { judged: report.judged ?? true }).join(' · ')
    lines.push(...terminalLines([{ text: counts }], options, 2, 2))
  }
  const author = mainAuthor(agent.changes)
  if (author !== null) lines.push(...terminalLines(pieces(author.sentence, 'dim'), options, 2, 2))
  if (several || agent.reasons.length > TOLD)
    for (const reason of agent.reasons)
      lines.push(...terminalLines([{ text: `fails: ${reason}`, style: 'red' }], options, 2, 4))
  for (const change of agent.testSets.behaviour) lines.push(...behaviourLines(change, options))
  for (const note of agent.testSets.head?.notes ?? [])
    lines.push(...terminalLines([{ text: note, style: 'dim' }], options, 2, 2))
  for (const row of tellChanges(agent)) lines.push('', ...rowLines(row, author, options))
  if (agent.findings.length > 0) lines.push('', renderFindingsText(agent.findings, options).trimEnd())
  const files = describeUnchanged(agent.unchanged)
  if (files.length > 0) lines.push('', ...terminalLines(pieces(files, 'dim'), options, 2, 2))
  return lines
}

function behaviourLines({ set, name, change, after }: BehaviourChange, options: TerminalOptions): string[] {
  const style: Style = change === 'newly failing' ? 'red' : change === 'newly passing' ? 'green' : 'blue'
  const wrong = after?.assertions.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  const why =
    wrong === undefined
      ? []
      : [{ text: ` (${wrong.assertion}${wrong.reason === undefined ? '' : `: ${wrong.reason}`})` }]
  return terminalLines([{ text: `${change}: `, style }, ...pieces(words`${[set]} › ${name}`), ...why], options, 2, 4)
}

/** A row, and the lines of the change it tells; of several, each with its own. What is new or gone is told by its row. */
function rowLines(row: ToldChange, author: MainAuthor | null, options: TerminalOptions): string[] {
  const head = headLines(row, author, options, 2)
  const [only] = row.changes
  const several = row.changes.length > 1
  if (!several) return only === undefined ? head : [...head, ...changeLines(only, options)]
  const said = plainWords(row.what)
  const each = row.changes.flatMap((change) => {
    const { change: kind } = change
    // What the row says of all is not said again of each.
    const words = describeChangeWords(change)
    const what = plainWords(words) === said ? [] : words
    const own = { change: kind, title: resourceWords(change), what, changes: [change] }
    return [...headLines(own, author, options, 4), ...changeLines(change, options)]
  })
  return [...head, ...each]
}

function headLines(row: ToldChange, author: MainAuthor | null, options: TerminalOptions, indent: number): string[] {
  const { sign, style } = SIGNS[row.change]
  const other = otherAuthor(row.changes, author)
  const line: Piece[] = [{ text: `${sign} `, style }, ...pieces(row.title, style)]
  if (row.what.length > 0) line.push({ text: '  ' }, ...pieces(row.what))
  if (other.length > 0) line.push({ text: '  ' }, ...pieces(other, 'dim'))
  return terminalLines(line, options, indent, 4)
}

function changeLines(change: Change, options: TerminalOptions): string[] {
  if (change.change === 'added' || change.change === 'removed' || change.only === FLOW_NAME) return []
  return fieldBlocks(change).flatMap((block) => blockLines(block, options))
}

function blockLines(block: FieldBlock, options: TerminalOptions): string[] {
  const label: Piece = { text: `${block.label}: ` }
  if (block.show === 'values') {
    const before: Piece = { text: block.before === null ? '(none)' : block.before || "''", style: 'red' }
    const after: Piece = { text: block.after === null ? '(none)' : block.after || "''", style: 'green' }
    return terminalLines([label, before, { text: ' → ' }, after], options, 6, 2)
  }
  const lines = textLines(block, options)
  const shown = lines.slice(0, MAX_LINES_PER_FIELD)
  const more = lines.length - shown.length
  return [
    ...terminalLines([label], options, 6),
    ...shown.flatMap((line) => terminalLines(line, options, 8, 2)),
    ...(more > 0 ? [`        … and ${more} more lines`] : []),
  ]
}

const LINE_STYLES: Readonly<Record<'+' | '-' | ' ', Style>> = { '+': 'green', '-': 'red', ' ': 'dim' }

/** Prose with its words marked (`[-old-]{+new+}` where there is no colour), anything else line by line. */
function textLines({ text, hunks }: FieldBlock, { colour }: TerminalOptions): Piece[][] {
  const prose = text === 'prose' ? proseLines(hunks) : null
  if (prose === null)
    return hunks.flatMap(({ lines }) =>
      lines.map(({ mark, text }) => [{ text: `${mark} ${text}`, style: LINE_STYLES[mark] }]),
    )
  return prose.map((line): Piece[] => {
    const marks = new Set(line.map(({ mark }) => mark))
    const [only] = marks
    if (marks.size === 1 && only !== undefined)
      return line.map(({ text }) => ({ text: `${only} ${text}`, style: LINE_STYLES[only] }))
    return [{ text: '~ ' }, ...line.map(({ mark, text }) => run(mark, text, colour))]
  })
}

function run(mark: '+' | '-' | ' ', text: string, colour: boolean): Piece {
  if (mark === ' ') return { text, style: 'dim' }
  if (mark === '+') return { text: colour ? text : `{+${text}+}`, style: ['green', 'underline'] }
  return { text: colour ? text : `[-${text}-]`, style: ['red', 'strikethrough'] }
}
