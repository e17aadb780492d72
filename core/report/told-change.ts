import type { Change } from '../version/change.ts'
import type { Words } from './words.ts'

/** One row of what changed: a change, or several that say the same. */
export interface ToldChange {
  /** The dot of the row. */
  change: Change['change']
  title: Words
  /** May be empty: the title and the dot say it all. */
  what: Words
  changes: readonly Change[]
}
