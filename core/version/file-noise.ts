import type { AgentProject, JsonValue } from '../agent/agent-project.ts'
import { commentsIn } from '../agent/comments-in.ts'
import { kindOfPath } from '../agent/kind-of-path.ts'
import type { KindRow } from '../agent/kind-row.ts'
import { trimmed } from '../agent/normal-form.ts'
import type { UnchangedFile } from './change.ts'
import { sameValue } from './same-value.ts'

/** A file of a project: by its path from the repository's root and from the project's. `text` is null when it is not read. */
export interface ProjectFile {
  path: string
  below: string
  text: string | null
  oid: string
}

/** Why a file that came, went or differs is no part of any change, by its place alone; null for a file that is read. */
export function noiseByPlace({ below }: ProjectFile): UnchangedFile['reason'] | null {
  if (below.startsWith('_gen/')) return 'generated'
  if (below.startsWith('test_sets/')) return 'test set'
  const rows = kindOfPath(below)?.rows
  if (rows === undefined) return 'not part of the agent'
  return rows.every(({ versioned }) => !versioned) ? 'environment values' : null
}

/** Why a file that reads differently says the same of the agent. */
export function noiseOf(
  before: { file: ProjectFile; project: AgentProject },
  after: { file: ProjectFile; project: AgentProject },
): UnchangedFile['reason'] {
  const placed = noiseByPlace(after.file)
  if (placed !== null) return placed
  if (!sameValue(unreadOf(before), unreadOf(after))) return 'not part of the agent'
  const format = kindOfPath(after.file.below)?.rows[0]?.format
  if (format !== 'yaml' && format !== 'python') return 'formatting'
  const comments = [before, after].map(({ file }) => commentsIn(file.text ?? '', format))
  return sameValue(comments[0], comments[1]) ? 'formatting' : 'comments'
}

/** What of a document no resource is made of: unknown fields at its top, items without a name or shadowed by another. */
function unreadOf({ file, project }: { file: ProjectFile; project: AgentProject }): JsonValue {
  const document = project.documents?.get(file.path)
  const rows = kindOfPath(file.below)?.rows ?? []
  if (document === undefined || !isMap(document.value)) return null
  if (rows.some(({ layout }) => layout.type === 'file' || layout.type === 'each')) return null
  const read = new Set(project.resources.filter(({ path }) => path === file.path).map(({ value }) => value))
  const unread: [string, JsonValue][] = []
  for (const [key, value] of Object.entries(document.value)) {
    const row = rows.find((one) => fieldOf(one) === key)
    const left = row !== undefined && Array.isArray(value) ? value.filter((item: JsonValue) => !read.has(item)) : []
    if (row === undefined) unread.push([key, value])
    else if (left.length > 0) unread.push([key, left])
  }
  return trimmed(Object.fromEntries(unread))
}

function fieldOf({ layout }: KindRow): string | null {
  return layout.type === 'list' ? layout.list : layout.type === 'section' ? layout.section : null
}

function isMap(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
