import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'

/** `sha256:` and 64 hex digits. Two commits with the same agent have the same digest. */
export type Digest = string

/**
 * A resource in normal form: strings trimmed, defaults filled, disabled default blocks dropped, keys sorted. Of a Python
 * function `value` is `{ source }`, without the generated header line; equality of functions is by tokens (`hash`).
 */
export interface NormalResource {
  key: ResourceKey
  kind: ResourceKind
  name: string
  /** File it comes from, from the project's root (so that moving the project's folder changes nothing). */
  path: string
  value: JsonValue
  /** SHA-256 (hex) of the canonical form of kind, name and value. `path` does not count. */
  hash: string
}

/** The normalised resources of an agent project, with a digest over them in key order. */
export interface AgentVersion {
  agent: string
  digest: Digest
  /** A commit that holds this version, or null when it was read from a working tree. */
  commit: string | null
  resources: ReadonlyMap<ResourceKey, NormalResource>
  /**
   * What the files of functions hold, by path from the project's root, so that an error has the line of the file. Absent
   * when the version does not come from files. Does not count.
   */
  functionTexts?: ReadonlyMap<string, string>
}
