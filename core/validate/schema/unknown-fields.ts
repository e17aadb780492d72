import type { FieldsNode } from '../../../schemas/generated/known-fields.ts'
import type { AgentProject, JsonValue } from '../../agent/agent-project.ts'
import type { ParsedDocument } from '../../agent/document.ts'
import { escapePointer } from '../../agent/json-pointer.ts'
import { kindOfPath } from '../../agent/kind-of-path.ts'
import type { KindRow } from '../../agent/kind-row.ts'
import { nearestName } from '../did-you-mean.ts'
import { perProject } from '../per-project.ts'
import { pathInProject } from '../project-paths.ts'
import { nodeBelow, rootNode } from './field-nodes.ts'
import { projectMistakes } from './project-mistakes.ts'
import { schemaOfFile } from './schema-of-file.ts'
import { unseenItems } from './unseen-items.ts'

/** A field that no schema knows, and the vendor's tool passes over without a word. */
export interface UnknownField {
  path: string
  document: ParsedDocument
  rows: readonly KindRow[]
  pointer: string
  key: string
  known: readonly string[]
  nearest: string | null
}

const MOST = 200

/** Files where other fields are nobody's mistake: the platform's own grow faster than any list of them. */
const OPEN: ReadonlySet<string> = new Set(['project', 'experimental-config'])

/** Maps whose fields are read in camel case too. */
const EITHER_CASE = /\/(?:config|env_phone_numbers)$|\/environments(?:\/[^/]+)?$/

/** Fields that a rule of its own speaks of. */
const TOLD_ELSEWHERE = /\/env_phone_numbers\/pre-release$/

/** Every unknown field of a project's files; in open-ended files only those that are nearly a known one. */
export const unknownFields = perProject((project: AgentProject): readonly UnknownField[] => {
  const told = new Map(projectMistakes(project).map(({ path, mistakes }) => [path, mistakes]))
  const found: UnknownField[] = []
  for (const [path, document] of project.documents ?? []) {
    const rows = kindOfPath(pathInProject(project, path))?.rows ?? []
    const schema = schemaOfFile(rows)?.name
    const node = schema === undefined ? null : rootNode(schema)
    if (schema === undefined || node === null) continue
    const unseen = new Set(unseenItems(rows, document.value))
    const mistakes = new Set(told.get(path)?.map(({ pointer }) => pointer))
    const fields = unknownIn(document.value, node, '', unseen).filter(
      ({ pointer, nearest }) =>
        !mistakes.has(pointer) && !TOLD_ELSEWHERE.test(pointer) && (nearest !== null || !OPEN.has(schema)),
    )
    found.push(...fields.slice(0, MOST).map((field) => ({ ...field, path, document, rows })))
  }
  return found
})

type FieldInFile = Pick<UnknownField, 'pointer' | 'key' | 'known' | 'nearest'>

function unknownIn(value: JsonValue, node: FieldsNode, pointer: string, unseen: ReadonlySet<string>): FieldInFile[] {
  if (value === null || typeof value !== 'object' || unseen.has(pointer)) return []
  const isList = Array.isArray(value)
  const [fields, isClosed, values] = node
  const known = Object.keys(fields)
  const isAnyName = isList || isClosed || values !== -1 || known.length === 0
  return Object.entries(value as { readonly [key: string]: JsonValue }).flatMap(([key, field]): FieldInFile[] => {
    const place = `${pointer}/${escapePointer(key)}`
    if (!isAnyName && !isKnown(key, fields, pointer)) {
      // A field that is there already was not meant.
      const free = known.filter((name) => !Object.hasOwn(value, name))
      return [{ pointer: place, key, known, nearest: nearestName(key, free) ?? nearestName(key, known) }]
    }
    const below = nodeBelow(node, key, isList)
    return below === null ? [] : unknownIn(field, below, place, unseen)
  })
}

function isKnown(key: string, fields: Readonly<Record<string, number>>, pointer: string): boolean {
  if (Object.hasOwn(fields, key)) return true
  const snake = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return EITHER_CASE.test(pointer) && Object.hasOwn(fields, snake)
}
