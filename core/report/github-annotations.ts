import type { Finding, Severity } from '../validate/finding.ts'
import { visibleText } from './visible-text.ts'
import { withoutCommands } from './without-commands.ts'

/** GitHub shows ten annotations of a kind per step and drops the rest without a word. */
const PER_KIND = 10
const MAX_MESSAGE = 4000
const MAX_TITLE = 200

/**
 * Findings as workflow commands, one a line, which GitHub shows at the lines of a pull request. Of each kind the first ten;
 * what is left is counted in a last notice.
 */
export function githubAnnotations(findings: readonly Finding[]): string {
  const lines: string[] = []
  let left = 0
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const ofKind = findings.filter((finding) => finding.severity === severity)
    const shown = severity === 'notice' ? PER_KIND - 1 : PER_KIND
    lines.push(...ofKind.slice(0, shown).map((finding) => annotation(severity, finding)))
    left += Math.max(0, ofKind.length - shown)
  }
  if (left > 0) lines.push(`::notice title=greenroom::${left} more finding${left === 1 ? '' : 's'} not shown here`)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function annotation(severity: Severity, { path, range, rule, message, hint }: Finding): string {
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${range.line}`,
    `endLine=${range.endLine}`,
    // GitHub ignores columns unless the annotation starts and ends on one line.
    ...(range.line === range.endLine ? [`col=${range.column}`, `endColumn=${range.endColumn}`] : []),
    `title=${escapeProperty(visibleText(rule).slice(0, MAX_TITLE))}`,
  ]
  const text = visibleText(hint == null ? message : `${message} ${hint}`)
    .slice(0, MAX_MESSAGE)
    .split('\n')
    .map(withoutCommands)
    .join('\n')
  return `::${severity} ${properties.join(',')}::${escapeData(text)}`
}

/** As @actions/core escapes a command's message. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** As @actions/core escapes a command's property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
