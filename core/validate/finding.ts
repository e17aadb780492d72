export type Severity = 'error' | 'warning' | 'notice'

/** 1-based, the end is exclusive in columns, as editors and GitHub count. */
export interface Range {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Something validation says at a line. Findings are values, never exceptions; one broken file never hides the others. */
export interface Finding {
  /** kebab-case name of the rule, as in docs/checks.md. */
  rule: string
  severity: Severity
  message: string
  hint?: string
  /** What `greenroom validate --fix` does about it; absent where a person has to decide. */
  fix?: string
  /** From the repository's root, `/` as separator. */
  path: string
  range: Range
}

/** The range of a finding that concerns a whole file. */
export const WHOLE_FILE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
