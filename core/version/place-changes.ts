import type { AgentProject, Resource, ResourceKey } from '../agent/agent-project.ts'
import { kindRow } from '../agent/kinds.ts'
import type { Change, FieldChange } from './change.ts'
import { firstDifference } from './first-difference.ts'
import { pointerSteps, pointerTo } from './json-pointer.ts'
import { writtenPointers } from './written-pointer.ts'

type Side = 'before' | 'after'

/**
 * The same changes with the file and line of each resource and field on both sides, as the two projects were written; a
 * field that is not there on a side has no line there. Of a text or a function the line is the first that differs.
 */
export function placeChanges(
  changes: readonly Change[],
  before: AgentProject | null,
  after: AgentProject | null,
): Change[] {
  if (changes.length === 0) return []
  const resources = { before: resourcesOf(before), after: resourcesOf(after) }
  // The values of an attribute stood under the old names of variants.
  const oldNames = new Map(
    changes.flatMap((change) =>
      change.kind === 'variant' && change.change === 'renamed' ? [[change.name, change.before?.name ?? '']] : [],
    ),
  )
  return changes.map((change) => {
    const sides = {
      before: change.before === undefined ? undefined : resources.before.get(change.before.key),
      after: change.after === undefined ? undefined : resources.after.get(change.after.key),
    }
    const texts = textsOf(change, sides, { before, after })
    const written = writtenPointers(change.before?.value, change.after?.value)
    const lineOf = (field: FieldChange, side: Side): number | undefined => {
      const resource = sides[side]
      if (resource === undefined || field[side] === undefined) return undefined
      if (texts !== null && (field.pointer === '' || field.pointer === '/source')) return texts[side]
      if (field.moved !== undefined && field.pointer === '/after') return lineAt(resource, '')
      const old = side === 'before' && change.kind === 'attribute' ? underOldName(field.pointer, oldNames) : null
      return lineAt(resource, old ?? written(field.pointer, side))
    }
    const fields = change.fields.map((field) => placed(field, lineOf(field, 'before'), lineOf(field, 'after')))
    const isEdit = change.change === 'edited'
    const firstOf = (lines: readonly (number | undefined)[]) => lines.find((line) => isEdit && line !== undefined)
    const places = {
      ...placeOn('before', sides.before, firstOf(fields.map(({ beforeLine }) => beforeLine))),
      ...placeOn('after', sides.after, firstOf(fields.map(({ afterLine }) => afterLine))),
    }
    return { ...change, fields, places }
  })
}

function resourcesOf(project: AgentProject | null): Map<ResourceKey, Resource> {
  return new Map((project?.resources ?? []).map((resource) => [resource.key, resource]))
}

/** Of what is one text: the line on each side where the two first differ; null for other kinds and what has one side. */
function textsOf(
  { kind, fields }: Change,
  sides: { before: Resource | undefined; after: Resource | undefined },
  projects: { before: AgentProject | null; after: AgentProject | null },
): { before: number; after: number } | null {
  const { format } = kindRow(kind)
  if (format !== 'python' && format !== 'text') return null
  const before = projects.before?.files.get(sides.before?.path ?? '')?.text
  const after = projects.after?.files.get(sides.after?.path ?? '')?.text
  if (before === undefined || after === undefined || fields.length === 0) return null
  return firstDifference(before, after)
}

function placed(field: FieldChange, beforeLine: number | undefined, afterLine: number | undefined): FieldChange {
  return {
    ...field,
    ...(beforeLine === undefined ? {} : { beforeLine }),
    ...(afterLine === undefined ? {} : { afterLine }),
  }
}

/** Of an edit the first field that is there, else where the resource starts. */
function placeOn(side: Side, resource: Resource | undefined, line: number | undefined): Change['places'] {
  return resource === undefined ? {} : { [side]: { path: resource.path, line: line ?? lineAt(resource, '') } }
}

/** The line of a field's key, where it has one: a text may start on the next. */
function lineAt(resource: Resource, pointer: string): number {
  return (resource.locateKey?.(pointer) ?? resource.locate(pointer)).line
}

function underOldName(pointer: string, oldNames: ReadonlyMap<string, string>): string | null {
  const [list, name = ''] = pointerSteps(pointer)
  const old = list === 'values' ? oldNames.get(name) : undefined
  return old === undefined ? null : pointerTo('/values', old)
}
