/** What the hidden first line of a pull request of ours says. */
export interface ProposalMarker {
  kind: 'promotion' | 'rollback'
  /** The commit it proposes. */
  commit: string
}

const MARKER = /^<!-- greenroom:(promotion|rollback) commit=([0-9a-f]{40,64}) -->(?:\r?\n|$)/

/** The body with its hidden first line. */
export function withProposalMarker({ kind, commit }: ProposalMarker, body: string): string {
  return `<!-- greenroom:${kind} commit=${commit} -->\n${body}`
}

/** The marker at the very start of a body, or null. */
export function readProposalMarker(body: string | null): ProposalMarker | null {
  const [, kind, commit] = MARKER.exec(body ?? '') ?? []
  return commit === undefined ? null : { kind: kind as ProposalMarker['kind'], commit }
}
