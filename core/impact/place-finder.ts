import type { AgentProject, Resource, ResourceKey } from '../agent/agent-project.ts'
import type { SourcePlace } from '../version/change.ts'

interface Sought {
  pointer: string
  /** To be found at the field or below; null for the field itself. */
  text: string | null
  /** Line of the field, where it is known. */
  from?: number | undefined
}

/** Where a field of a resource stands on one side, or where a text in it does; null where that side has it not. */
export type PlaceFinder = (side: 'before' | 'after', key: ResourceKey, sought: Sought) => SourcePlace | null

/** Finds places in the two projects that were compared. */
export function placeFinder(before: AgentProject | null, after: AgentProject | null): PlaceFinder {
  const sides = { before: lookUp(before), after: lookUp(after) }
  return (side, key, { pointer, text, from }) => {
    const project = side === 'before' ? before : after
    const resource = sides[side](key)
    if (project === null || resource === undefined) return null
    return { path: resource.path, line: lineOf(project, resource.path, text, from ?? lineOfField(resource, pointer)) }
  }
}

function lookUp(project: AgentProject | null): (key: ResourceKey) => Resource | undefined {
  let byKey: Map<ResourceKey, Resource> | undefined
  return (key) => {
    byKey ??= new Map(project?.resources.map((resource) => [resource.key, resource]))
    return byKey.get(key)
  }
}

function lineOfField(resource: Resource, pointer: string): number {
  return resource.python === undefined ? resource.locate(pointer).line : 1
}

/** The first line, from the field's on, that holds the text as written; else the field's. */
function lineOf({ files }: AgentProject, path: string, text: string | null, line: number): number {
  const source = text === null ? undefined : files.get(path)?.text
  if (source === undefined || text === null) return line
  const lines = source.split(/\r\n|\r|\n/)
  const found = lines.findIndex((one, index) => index >= line - 1 && one.includes(text))
  return found === -1 ? line : found + 1
}
