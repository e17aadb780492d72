import type { JsonValue } from '../agent/agent-project.ts'
import { canonicalJson } from '../agent/canonical-json.ts'
import { contentHash } from '../content-hash.ts'
import { kindRow } from '../agent/kinds.ts'
import { parsedPython } from '../agent/parsed-python.ts'
import type { PythonFile } from '../agent/python-file.ts'
import { pythonTokens } from '../agent/python-tokens.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import type { Digest, NormalResource } from './agent-version.ts'

/**
 * SHA-256 (hex) of kind, name and normal value of a resource. Of a function the tokens count, so that a formatter changes
 * nothing. The path does not count.
 */
export function hashOf(kind: ResourceKind, name: string, value: JsonValue): string {
  if (kindRow(kind).format !== 'python') return contentHash('sha256', canonicalJson([kind, name, value]))
  const python = isMap(value) ? parsedPython.get(value) : undefined
  const known = python === undefined ? undefined : KNOWN.get(python)
  if (known !== undefined && known.kind === kind && known.name === name) return known.hash
  const hash = contentHash('sha256', canonicalJson([kind, name, tokensOf(value)]))
  if (python !== undefined) KNOWN.set(python, { kind, name, hash })
  return hash
}

/** Both sides of a change have mostly the same functions, each parsed once. */
const KNOWN = new WeakMap<PythonFile, { kind: ResourceKind; name: string; hash: string }>()

/** `sha256:` and 64 hex digits over the hashes of the resources in the order of their keys; the order given is irrelevant. */
export function digestOf(resources: Iterable<NormalResource>): Digest {
  const lines = [...resources].map((resource) => `${JSON.stringify(resource.key)} ${resource.hash}`).sort()
  return `sha256:${contentHash('sha256', lines.join('\n'))}`
}

function tokensOf(value: JsonValue): JsonValue {
  if (!isMap(value)) return value
  const { source, ...rest } = value
  if (typeof source !== 'string') return value
  return { ...rest, tokens: pythonTokens(source) }
}

function isMap(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
