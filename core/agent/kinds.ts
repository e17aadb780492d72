import { GreenroomError } from '../errors.ts'
import type { KindRow } from './kind-row.ts'
import { CHANNEL_KINDS } from './channel-kinds.ts'
import { CONFIG_KINDS } from './config-kinds.ts'
import { CONVERSATION_KINDS } from './conversation-kinds.ts'
import type { ResourceKind } from './resource-kind.ts'
import { SETTINGS_KINDS } from './settings-kinds.ts'

export type { ResourceKind } from './resource-kind.ts'

/**
 * The table of kinds: one row for each kind of resource of the ADK layout, in the order in which reports show them. The
 * facts are those of the vendor's tool (`polyai/adk` 0.44.3). A rule, a renderer or a runtime that treats kinds
 * differently reads the difference here.
 */
export const KINDS: readonly KindRow[] = [...SETTINGS_KINDS, ...CONFIG_KINDS, ...CONVERSATION_KINDS, ...CHANNEL_KINDS]

const rows = new Map<ResourceKind, KindRow>(KINDS.map((row) => [row.kind, row]))

/** The row of a kind. Throws for a kind that is not in the table, which data from outside can name. */
export function kindRow(kind: ResourceKind): KindRow {
  const row = rows.get(kind)
  if (row !== undefined) return row
  throw new GreenroomError(`There is no kind of resource named ${JSON.stringify(kind)}.`, {
    code: 'unknown-kind',
    hint: `Known kinds: ${[...rows.keys()].join(', ')}.`,
  })
}
