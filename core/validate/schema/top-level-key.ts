import type { UnknownField } from './unknown-fields.ts'

/** Whether an unknown field stands where a list or a section of the file should have its name. */
export function isTopLevelKey({ rows, pointer }: Pick<UnknownField, 'rows' | 'pointer'>): boolean {
  return (
    !pointer.slice(1).includes('/') && rows.some(({ layout }) => layout.type === 'list' || layout.type === 'section')
  )
}
