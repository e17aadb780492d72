import type { Finding } from './finding.ts'

/** Findings by path, line, column, rule and message, each once: the same project always gives the same list. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [identityOf(finding), finding]))
  return [...once.values()].sort(inOrder)
}

function identityOf({ path, range, rule, message }: Finding): string {
  return JSON.stringify([path, range.line, range.column, rule, message])
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
