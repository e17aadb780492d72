import type { JsonValue, SourceFile } from './agent-project.ts'
import { cleanName } from './clean-name.ts'
import type { ParsedDocument } from './document.ts'
import type { ItemName, KindRow } from './kind-row.ts'
import type { ProjectReading } from './project-reading.ts'
import { fieldPointer, resourceParts } from './resource-parts.ts'

type Fields = Record<string, JsonValue>

/** Adds a resource for each item of a top-level list. An item without its name is passed over, as the vendor does, and reported. */
export function readList(reading: ProjectReading, row: KindRow, file: SourceFile, document: ParsedDocument): void {
  const { layout } = row
  if (layout.type !== 'list') return
  const list = topLevel(document.value, layout.list)
  const at = fieldPointer(layout.list)
  const isNull = isMap(document.value) && Object.hasOwn(document.value, layout.list)
  if (list === null && !(isNull && layout.refusesNull === true)) return
  if (!Array.isArray(list)) {
    reading.report('shape', 'error', file, document.locate(at), `"${layout.list}" must be a list.`)
    return
  }
  const taken = new Map<string, number>()
  let after = ''
  list.forEach((item: JsonValue, i) => {
    const pointer = `${at}/${i}`
    const isText = layout.itemName === 'item'
    if (isText ? typeof item !== 'string' : !isMap(item)) {
      const message = `An item of "${layout.list}" must be a ${isText ? 'text' : 'map'}.`
      reading.report('shape', 'error', file, document.locate(pointer), message)
      return
    }
    const name = nameOf(item, layout.itemName)
    if (name === null) {
      const message = `An item of "${layout.list}" without "${layout.itemName === 'keyphrase' ? 'keyphrase' : 'name'}" has no effect.`
      reading.report('unnamed-item', 'warning', file, document.locate(pointer), message, 'Give it a name or remove it.')
      return
    }
    const unique = layout.itemName === 'regex-and-language' ? untaken(name, taken) : name
    const identity = layout.itemName === 'name' ? cleanName(name, { keepCase: true }) || name : unique
    const parts = resourceParts(row, document, pointer, item)
    reading.add(row, { ...parts, name: unique, path: file.path, ...(row.ordered ? { after } : {}) }, identity)
    after = unique
  })
}

/** A top-level field of a document; null when it is absent, empty or the document holds no map. */
export function topLevel(value: JsonValue, field: string): JsonValue {
  return isMap(value) && Object.hasOwn(value, field) ? (value[field] ?? null) : null
}

function nameOf(item: JsonValue, by: ItemName): string | null {
  if (!isMap(item)) return scalarText(item)
  if (by !== 'regex-and-language') return scalarText(item[by] ?? null)
  const regex = scalarText(item['regex'] ?? null) ?? '(no regex)'
  const language = scalarText(item['language_code'] ?? null)
  return language === null ? regex : `${regex} (${language})`
}

/** A name as text, trimmed; null for none. A number or boolean is taken as written. */
export function scalarText(value: JsonValue): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return null
  return value.trim() || null
}

/** `taken` holds how often each name was given; a name that looks like another's number is stepped over. */
function untaken(name: string, taken: Map<string, number>): string {
  let unique = name
  let n = taken.get(name) ?? 0
  while (taken.has(unique)) unique = `${name} #${++n}`
  taken.set(unique, 1)
  if (n > 0) taken.set(name, n)
  return unique
}

function isMap(value: JsonValue): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
