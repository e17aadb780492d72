import type { JsonValue } from '../../agent/agent-project.ts'
import { cleanName } from '../../agent/clean-name.ts'
import type { KindRow } from '../../agent/kind-row.ts'
import { fieldPointer } from '../../agent/resource-parts.ts'
import { field, listOf } from '../json-fields.ts'

/**
 * Pointers of the items of a file that the vendor's reader never looks at: those without a name, and those whose name an
 * item above has already. Whatever else is wrong in them is no error.
 */
export function unseenItems(rows: readonly KindRow[], value: JsonValue): readonly string[] {
  const unseen: string[] = []
  for (const { layout } of rows) {
    if (layout.type !== 'list' || (layout.itemName !== 'name' && layout.itemName !== 'keyphrase')) continue
    const taken = new Set<string>()
    for (const [index, item] of listOf(field(value, layout.list)).entries()) {
      const name = field(item, layout.itemName) ?? null
      const identity = typeof name === 'string' ? cleanName(name, { keepCase: true }) : ''
      const isMap = item !== null && typeof item === 'object' && !Array.isArray(item)
      const isNameless = name === null || name === '' || name === false || name === 0
      if (isMap && (isNameless || (identity !== '' && taken.has(identity)))) {
        unseen.push(`${fieldPointer(layout.list)}/${index}`)
      }
      taken.add(identity)
    }
  }
  return unseen
}
