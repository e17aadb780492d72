import { styleText } from 'node:util'
import { createLineIndex, type LineIndex } from '../agent/line-index.ts'
import type { Finding, Severity } from '../validate/finding.ts'
import { textWidth } from './text-width.ts'
import { visibleLine, visibleText } from './visible-text.ts'
import { withoutCommands } from './without-commands.ts'

export interface FindingsTextOptions {
  colour: boolean
  /** Texts by path from the repository's root, for the source lines. */
  sources?: ReadonlyMap<string, string>
}

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' }
/** Of a longer line only the part around the finding is shown. */
const MAX_LINE = 120
const MAX_MESSAGE = 1000
/** Files that did not parse may hold anything (a pasted key): their lines are never shown. */
const UNPARSED: ReadonlySet<string> = new Set(['syntax', 'refused-entry', 'conflict-markers'])

/**
 * Findings as a person reads them in a terminal: `path:line:column: message [rule]`, the source line with a caret, the
 * hint, and a summary line; the empty list is one line as well.
 */
export function renderFindingsText(findings: readonly Finding[], options: FindingsTextOptions): string {
  const paint = (style: Style, text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const unparsed = new Set(findings.filter((finding) => UNPARSED.has(finding.rule)).map((finding) => finding.path))
  const indexes = new Map<string, LineIndex>()
  const linesOf = (path: string): LineIndex | undefined => {
    const source = unparsed.has(path) ? undefined : options.sources?.get(path)
    if (source === undefined) return undefined
    const known = indexes.get(path) ?? createLineIndex(source)
    indexes.set(path, known)
    return known
  }
  const blocks = findings.map((finding) => findingText(finding, linesOf(finding.path), paint))
  return [...blocks, summaryOf(findings, paint)].join('\n') + '\n'
}

/** `2 errors, 1 warning`; `no findings` for the empty list. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'notice'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? null : `${count} ${severity}${count === 1 ? '' : 's'}`
  })
  return counts.filter((text) => text != null).join(', ') || 'no findings'
}

function findingText(
  finding: Finding,
  source: LineIndex | undefined,
  paint: (style: Style, text: string) => string,
): string {
  const { range, severity } = finding
  const place = `${visibleLine(finding.path, 500)}:${range.line}:${range.column}:`
  const level = severity === 'error' ? '' : `${severity}: `
  const message = visibleLine(finding.message, MAX_MESSAGE)
  const lines = [
    `${paint('bold', place)} ${paint(STYLES[severity], `${level}${message}`)} ${paint('dim', `[${finding.rule}]`)}`,
  ]
  if (source != null) lines.push(...excerpt(finding, source, paint))
  if (finding.hint != null) lines.push(`  ${paint('dim', visibleLine(finding.hint, MAX_MESSAGE))}`)
  if (finding.fix != null) lines.push(`  ${paint('green', `--fix: ${visibleLine(finding.fix, MAX_MESSAGE)}`)}`)
  return lines.map(withoutCommands).join('\n')
}

/** The source line and a caret under the place; nothing for a finding about the whole file. */
function excerpt(
  { range, severity }: Finding,
  source: LineIndex,
  paint: (style: Style, text: string) => string,
): string[] {
  const line = source.line(range.line)
  const wholeFile = range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn <= 1
  if (line == null || line.trim() === '' || wholeFile) return []
  const start = Math.min(range.column - 1, line.length)
  const from = line.length <= MAX_LINE ? 0 : Math.max(0, Math.min(start - 40, line.length - MAX_LINE))
  const until = Math.min(line.length, from + MAX_LINE)
  const end = range.endLine > range.line ? until : Math.max(start + 1, Math.min(range.endColumn - 1, until))
  const show = (text: string) => visibleText(text).replaceAll('\n', ' ').replaceAll('\t', ' ')
  const before = `${from > 0 ? '…' : ''}${show(line.slice(from, start))}`
  const marked = show(line.slice(start, end))
  const after = `${show(line.slice(end, until))}${until < line.length ? '…' : ''}`
  const gutter = `${range.line} | `
  const caret = `${' '.repeat(textWidth(gutter + before))}${'^'.repeat(Math.max(1, textWidth(marked)))}`
  return [`  ${paint('dim', gutter)}${before}${marked}${after}`, `  ${paint(STYLES[severity], caret)}`]
}

function summaryOf(findings: readonly Finding[], paint: (style: Style, text: string) => string): string {
  if (findings.length === 0) return paint('green', 'No findings.')
  const files = new Set(findings.map((finding) => finding.path)).size
  const worst = findings.some((finding) => finding.severity === 'error') ? 'red' : 'yellow'
  const text = `${countFindings(findings)} in ${files} file${files === 1 ? '' : 's'}.`
  return `\n${paint(worst, text)}`
}
