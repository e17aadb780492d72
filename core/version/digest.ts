import type { JsonValue } from '../agent/agent-project.ts'
import { canonicalJson } from '../agent/canonical-json.ts'
import { contentHash } from '../content-hash.ts'
import { kindRow } from '../agent/kinds.ts'
import { pythonTokens } from '../agent/python-tokens.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import type { Digest, NormalResource } from './agent-version.ts'

/**
 * SHA-256 (hex) of kind, name and normal value of a resource. Of a function the tokens count, so that a formatter changes
 * nothing. The path does not count.
 */
export function hashOf(kind: ResourceKind, name: string, value: JsonValue): string {
  return contentHash('sha256', canonicalJson([kind, name, kindRow(kind).format === 'python' ? tokensOf(value) : value]))
}

/** `sha256:` and 64 hex digits over the hashes of the resources in the order of their keys; the order given is irrelevant. */
export function digestOf(resources: Iterable<NormalResource>): Digest {
  const lines = [...resources].map((resource) => `${JSON.stringify(resource.key)} ${resource.hash}`).sort()
  return `sha256:${contentHash('sha256', lines.join('\n'))}`
}

function tokensOf(value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const { source, ...rest } = value as Record<string, JsonValue>
  if (typeof source !== 'string') return value
  return { ...rest, tokens: pythonTokens(source) }
}
