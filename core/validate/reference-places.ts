import type { AgentProject, Reference, Resource } from '../agent/agent-project.ts'
import { allowedPrefixes } from './allowed-prefixes.ts'

export interface ReferencePlace {
  resource: Resource
  reference: Reference
  /** Prefixes the ADK allows in this field; empty where it allows none. */
  allowed: readonly string[]
}

/** Every reference in a field whose references the ADK checks; inert fields (descriptions, example queries) are left out. */
export function referencePlaces(project: AgentProject): ReferencePlace[] {
  const places: ReferencePlace[] = []
  for (const resource of project.resources) {
    for (const reference of resource.references) {
      const allowed = allowedPrefixes(resource, reference.pointer)
      if (allowed != null) places.push({ resource, reference, allowed })
    }
  }
  return places
}

/** True for a name the ADK's own check looks at: word characters and hyphens only. */
export function isCheckedName(name: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(name)
}

/** True for an id of the platform (`FUNCTION-4df4e49b`, a UUID): it resolves through the status file, not through a name. */
export function isPlatformId(name: string): boolean {
  return /^[A-Z][A-Z_]*-[0-9A-Za-z]{8}$/.test(name) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)
}

/** True for a reference written with spaces next to its braces or colon: the ADK then sees plain text. */
export function hasSpaces({ prefix, name, text }: Reference): boolean {
  return text !== `{{${prefix}:${name}}}`
}
