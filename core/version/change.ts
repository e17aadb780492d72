import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import type { NormalResource } from './agent-version.ts'

/** One field that differs. `before` or `after` is undefined where the field is not there on that side. */
export interface FieldChange {
  /** JSON pointer into the resource's normal value; list items are named by their key: `/conditions/confirmed/child_step`. */
  pointer: string
  before?: JsonValue
  after?: JsonValue
  /** Line of the field in the file of each side, 1-based; absent where nobody knows it (a version read back from a runtime). */
  beforeLine?: number
  afterLine?: number
  /** Of an ordered list: the item is the same and stands elsewhere. Positions are 1-based. */
  moved?: { from: number; to: number }
}

/** A file and a line of one side, from the repository's root. */
export interface SourcePlace {
  path: string
  line: number
}

/** Who changed a resource last between base and head, from git. */
export interface Attribution {
  author: string
  commit: string
  /** First line of the commit's message. */
  subject: string
  /** ISO 8601. */
  date: string
}

/** What differs between two versions, one resource at a time. A rename is delete + create at the vendor. */
export interface Change {
  key: ResourceKey
  kind: ResourceKind
  name: string
  change: 'added' | 'removed' | 'edited' | 'renamed'
  fields: readonly FieldChange[]
  before?: NormalResource
  after?: NormalResource
  places?: { before?: SourcePlace; after?: SourcePlace }
  /** Absent for a working tree's own edits, and where git was not asked. */
  attribution?: Attribution
  /** Set when nothing but this differs, in words: `the latency filler`, `the order of items`, `the description`. */
  only?: string
  /**
   * Of a renamed variant: attributes that differ only because their values stand under the new name. They are no changes of
   * their own.
   */
  followers?: readonly ResourceKey[]
}

/** A file that differs between the two sides although the agent is the same: said once, so that nobody looks for it. */
export interface UnchangedFile {
  path: string
  /** Where it was on the base, when it moved. */
  previousPath?: string
  reason:
    | 'formatting'
    | 'comments'
    | 'moved'
    | 'generated'
    | 'test set'
    | 'environment values'
    | 'not part of the agent'
}
