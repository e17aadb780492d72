/** What the hidden first line of our comment says: whose report it is, and of when. */
export interface CommentMarker {
  /** Commit the report is about, 40 hex digits. */
  head: string
  /** ISO 8601, UTC: when the event that asked for the report happened. A re-run of an old event keeps its time. */
  at: string
}

const MARKER = /^<!-- greenroom:check head=([0-9a-f]{40,64}) at=(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) -->(?:\r?\n|$)/

/** The text between `<!--` and `-->` of the first line, which GitHub does not show. */
export function writeMarker(marker: CommentMarker): string {
  return `greenroom:check head=${marker.head} at=${marker.at}`
}

/** The marker at the very start of a comment, or null: a quoted or copied marker further down makes no comment ours. */
export function readMarker(body: string): CommentMarker | null {
  const [, head, at] = MARKER.exec(body) ?? []
  return head === undefined || at === undefined ? null : { head, at }
}
