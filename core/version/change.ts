import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import type { NormalResource } from './agent-version.ts'

/** One field that differs. `before` or `after` is undefined where the field is not there on that side. */
export interface FieldChange {
  /** JSON pointer into the resource's normal value; list items are named by their key: `/conditions/confirmed/child_step`. */
  pointer: string
  before?: JsonValue
  after?: JsonValue
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
}
