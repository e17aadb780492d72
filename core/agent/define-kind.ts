import type { KindLayout, KindRow } from './kind-row.ts'
import type { ResourceKind } from './resource-kind.ts'

type Optional = Partial<Omit<KindRow, 'kind' | 'title' | 'layout'>>

/** A row of the table of kinds; what is not said is the common case: YAML, versioned, created and deleted freely, unordered. */
export function defineKind(kind: ResourceKind, title: string, layout: KindLayout, more: Optional = {}): KindRow {
  return {
    kind,
    title,
    layout,
    format: 'yaml',
    updateOnly: false,
    ordered: false,
    duplicates: 'warning',
    versioned: true,
    fields: {},
    references: [],
    ...more,
  }
}
