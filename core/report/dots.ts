import type { Change } from '../version/change.ts'

/** The colours in which the vendor's product shows changes, for places that have no colours of their own. */
export const DOTS: Readonly<Record<Change['change'], string>> = {
  added: '🟢',
  removed: '🔴',
  edited: '🔵',
  renamed: '⚪',
}
