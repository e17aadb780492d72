import type { JsonValue } from '../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../core/agent/resource-kind.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { versionFromResources } from '../../core/version/version-of.ts'

export interface Piece {
  kind: ResourceKind
  name: string
  value: JsonValue
}

/** A version of the pieces given. */
export function makeVersion(pieces: readonly Piece[], agent = 'agent', commit: string | null = null): AgentVersion {
  const resources = pieces.map(({ kind, name, value }) => ({
    key: `${kind}:${name}`,
    kind,
    name,
    path: `${kind}/${name}`,
    value,
  }))
  return versionFromResources(agent, commit, resources)
}

/** A topic. */
export function topic(
  name: string,
  queries: readonly string[],
  content = '',
  more: Record<string, JsonValue> = {},
): Piece {
  return { kind: 'topic', name, value: { enabled: true, actions: '', content, example_queries: queries, ...more } }
}

/** A variant; the first of a version's is best the default. */
export function variant(name: string, isDefault = false): Piece {
  return { kind: 'variant', name, value: { name, is_default: isDefault } }
}

/** An attribute with its values by variant. */
export function attribute(name: string, values: Record<string, string>): Piece {
  return { kind: 'attribute', name, value: { name, values } }
}
