import type { FieldReferences } from '../agent/kind-row.ts'
import type { Resource } from '../agent/agent-project.ts'
import { kindRow } from '../agent/kinds.ts'
import { textField } from './project-paths.ts'

/** The fields of a resource whose references the ADK checks, with the prefixes each allows (from the table of kinds). */
function checkedFields(resource: Resource): FieldReferences[] {
  return kindRow(resource.kind).references.filter(
    ({ when }) => when == null || textField(resource, when.field) === when.is,
  )
}

/** Prefixes allowed in a field (a JSON pointer), or null for a field whose references nobody checks. */
export function allowedPrefixes(resource: Resource, pointer: string): readonly string[] | null {
  return checkedFields(resource).find((field) => field.pointer === pointer)?.allowed ?? null
}
