import type { Report } from '../core/report/report.ts'
import type { Severity } from '../core/validate/finding.ts'
import type { CheckAnnotation } from '../github/check-run.ts'
import { type Annotation, annotationsOf } from './annotations-of.ts'

/** Ten requests' worth of them, at 50 each. */
const MOST: Readonly<Record<Severity, number>> = { error: 250, warning: 200, notice: 50 }
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const
/** GitHub takes 64 KB of a message and 255 characters of a title (REST checks); nobody reads as much. */
const MESSAGE = 4_000
const TITLE = 200
const PATH = 1_000
/** GitHub's numbers are 32 bits wide. */
const MAX_LINE = 1_000_000

/** The annotations of a check run. `left` counts those that are not shown: too many, or at no place in the repository. */
export function checkAnnotations(report: Report): { annotations: CheckAnnotation[]; left: number } {
  const { shown, left } = annotationsOf(report, MOST)
  const annotations = shown.filter(({ file }) => isInside(file)).map(asGitHubTakesIt)
  return { annotations, left: left + shown.length - annotations.length }
}

function asGitHubTakesIt(annotation: Annotation): CheckAnnotation {
  const { severity, title, message, file, startColumn, endColumn } = annotation
  const start = lineOf(annotation.startLine)
  const end = Math.max(start, lineOf(annotation.endLine))
  const columns = start === end && startColumn !== undefined && endColumn !== undefined
  return {
    path: file,
    start_line: start,
    end_line: end,
    ...(columns
      ? { start_column: lineOf(startColumn), end_column: Math.max(lineOf(startColumn), lineOf(endColumn)) }
      : {}),
    annotation_level: LEVELS[severity],
    title: cut(title, TITLE) || 'greenroom',
    message: cut(message, MESSAGE) || title || 'see the report',
  }
}

function lineOf(value: number): number {
  return Number.isFinite(value) ? Math.min(MAX_LINE, Math.max(1, Math.floor(value))) : 1
}

function cut(text: string, length: number): string {
  const whole = text.trim()
  return whole.length <= length ? whole : `${whole.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A path in the repository, as git has them. */
function isInside(path: string): boolean {
  if (path === '' || path.length > PATH || /[\p{Cc}\\]/u.test(path) || path.startsWith('/')) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git')
}
