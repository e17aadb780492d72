import type { AgentProject, JsonValue, ResourceKey } from '../agent/agent-project.ts'
import { kindRow } from '../agent/kinds.ts'
import { normaliseResource } from '../agent/normalise.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import { unreadPlaces } from '../agent/unread-kinds.ts'
import type { AgentVersion, NormalResource } from './agent-version.ts'
import { digestOf, hashOf } from './digest.ts'

/**
 * The version of an agent project; null when a managed file could not be read, because then nobody knows what the version
 * is. Values of environments are no part of it.
 */
export function versionOf(project: AgentProject): AgentVersion | null {
  const before = known.get(project)
  if (before !== undefined) return before
  const made = versionRead(project)
  known.set(project, made)
  return made
}

// A project never changes once it is read, and is asked for its version by all who look at it.
const known = new WeakMap<AgentProject, AgentVersion | null>()

function versionRead(project: AgentProject): AgentVersion | null {
  if (unreadPlaces(project).some(({ rows }) => rows.some((row) => row.versioned))) return null
  const resources = project.resources
    .filter((resource) => kindRow(resource.kind).versioned)
    .map((resource) => normaliseResource(resource, project.root))
  return { ...version(project.name, project.commit, resources), functionTexts: functionTexts(project) }
}

function functionTexts(project: AgentProject): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { kind, path } of project.resources) {
    const text = kindRow(kind).format === 'python' ? project.files.get(path)?.text : undefined
    if (text !== undefined) texts.set(project.root === '' ? path : path.slice(project.root.length + 1), text)
  }
  return texts
}

/** A resource of a version as it comes from outside: without its hash. */
export interface StoredResource {
  key: ResourceKey
  kind: ResourceKind
  name: string
  path: string
  value: JsonValue
}

/** The version that stored resources make up; hashes and digest are computed anew, whatever the source claimed. */
export function versionFromResources(
  agent: string,
  commit: string | null,
  resources: readonly StoredResource[],
): AgentVersion {
  const normal = resources.map(({ key, kind, name, path, value }) => {
    return { key, kind, name, path, value, hash: hashOf(kind, name, value) }
  })
  return version(agent, commit, normal)
}

function version(agent: string, commit: string | null, resources: readonly NormalResource[]): AgentVersion {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]))
  return { agent, digest: digestOf(byKey.values()), commit, resources: byKey }
}
