import type { NormalResource } from '../version/agent-version.ts'
import { hashOf } from '../version/digest.ts'
import type { JsonValue, Resource } from './agent-project.ts'
import { kindRow } from './kinds.ts'
import { normalFields, normalText, trimmed } from './normal-form.ts'
import { parsedPython } from './parsed-python.ts'
import { withoutHeader } from './python-header.ts'

/**
 * The normal form of a resource (adk-format §13): strings trimmed, defaults filled in, disabled blocks left out, a
 * function as `{ source }` without the generated header. Two resources that the vendor cannot tell apart have equal
 * values and hashes. `root` is the project's folder; `path` is from there.
 */
export function normaliseResource(resource: Resource, root: string): NormalResource {
  const { key, kind, name } = resource
  const path =
    root !== '' && resource.path.startsWith(`${root}/`) ? resource.path.slice(root.length + 1) : resource.path
  const value = normalValue(resource)
  return { key, kind, name, path, value, hash: hashOf(kind, name, value) }
}

function normalValue(resource: Resource): JsonValue {
  const row = kindRow(resource.kind)
  const { value } = resource
  if (row.format === 'python') return functionValue(resource)
  if (row.format === 'text') return normalText(typeof value === 'string' ? value : '')
  if (row.format === 'json') return value
  const fields = normalFields(trimmed(value ?? {}), row.fields)
  const normal = row.ordered && isMap(fields) ? { ...fields, after: resource.after ?? '' } : fields
  return row.layout.type === 'each' && row.layout.named === 'by-field' ? withName(normal, resource) : normal
}

function functionValue({ value, python }: Resource): JsonValue {
  const normal = { source: withoutHeader(sourceOf(value)) }
  if (python !== undefined) parsedPython.set(normal, python)
  return normal
}

/** A topic, step or test case without a name has its file's, a flow its folder's. */
function withName(value: JsonValue, resource: Resource): JsonValue {
  if (!isMap(value)) return value
  const name = value['name']
  if (name !== undefined && name !== null && name !== '') return value
  const stem = resource.path.slice(resource.path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
  return { ...value, name: resource.kind === 'step' ? stem : resource.name }
}

function sourceOf(value: JsonValue): string {
  const source = isMap(value) ? value['source'] : undefined
  return typeof source === 'string' ? source : ''
}

function isMap(value: JsonValue): value is Record<string, JsonValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
