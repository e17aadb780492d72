/** How much of each thing a Markdown rendering shows before it counts the rest. */
export interface MarkdownScale {
  /** Rows of a table. */
  rows: number
  findings: number
  /** Transcripts of failing test cases. */
  cases: number
  /** Turns of a transcript, up to the one from which it went wrong. */
  turns: number
  /** Text diffs. */
  diffs: number
  /** Lines of one field's diff. */
  lines: number
  /** Characters of one item's diff. */
  item: number
}

/** The comment on a pull request: read on one screen or two. */
export const COMMENT_SCALE: MarkdownScale = {
  rows: 40,
  findings: 30,
  cases: 10,
  turns: 4,
  diffs: 60,
  lines: 40,
  item: 6000,
}

/** The job summary: looked things up in. */
export const SUMMARY_SCALE: MarkdownScale = {
  rows: 500,
  findings: 500,
  cases: 100,
  turns: 20,
  diffs: 1000,
  lines: 400,
  item: 60_000,
}
