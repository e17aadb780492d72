import type { AgentProject, JsonValue, SourceFile } from '../../agent/agent-project.ts'
import { cleanName } from '../../agent/clean-name.ts'
import type { KindRow } from '../../agent/kind-row.ts'
import { KINDS, type ResourceKind } from '../../agent/kinds.ts'
import { loadProject } from '../../agent/load-project.ts'
import { versionOf } from '../../version/version-of.ts'
import { field, listOf } from '../json-fields.ts'
import { pathInProject } from '../project-paths.ts'
import { sortList } from './sort-list.ts'

/**
 * Lists whose items the vendor keys by name, so that their order says nothing (adk-format, what a push compares). Never
 * those that apply one after the other: pronunciations, corrections, phrase filters; nor variants, the first of which some
 * read as the usual one.
 */
const SORTED: ReadonlySet<ResourceKind> = new Set([
  'entity',
  'handoff',
  'sms_template',
  'attribute',
  'translation',
  'api_integration',
  'keyphrase',
])

/** A file with its lists in the order of their names. */
export interface SortFix {
  do: 'sort'
  path: string
  text: string
}

export interface PlannedSorts {
  sorts: readonly SortFix[]
  /** Files with a list that is not in order and cannot be brought into it without a person. */
  left: readonly { path: string; why: string }[]
}

/** What sorting would change. The agent's version is the same afterwards, and sorting again changes nothing. */
export function planSorts(project: AgentProject): PlannedSorts {
  const sorts: SortFix[] = []
  const left: { path: string; why: string }[] = []
  for (const file of project.files.values()) {
    const sorted = sortedText(project, file)
    if (typeof sorted !== 'string') left.push({ path: file.path, why: sorted.why })
    else if (sorted !== file.text) sorts.push({ do: 'sort', path: file.path, text: sorted })
  }
  return { sorts, left }
}

function sortedText(project: AgentProject, file: SourceFile): string | { why: string } {
  let { text } = file
  for (const row of KINDS.filter((one) => SORTED.has(one.kind) && isAt(one, pathInProject(project, file.path)))) {
    // The places of the second list of a file have moved with the first.
    const sorted = sortOne(withText(project, { ...file, text }), row, { ...file, text })
    if (typeof sorted !== 'string') return sorted
    text = sorted
  }
  if (text === file.text) return text
  const before = versionOf(project)?.digest
  if (before === undefined) return { why: 'the agent cannot be read as a whole' }
  if (versionOf(withText(project, { ...file, text }))?.digest !== before)
    return { why: 'its lines cannot be moved without changing the agent' }
  return text
}

function sortOne(project: AgentProject, { layout }: KindRow, { path, text }: SourceFile): string | { why: string } {
  const document = project.documents?.get(path)
  if (document === undefined || layout.type !== 'list' || text.startsWith('\uFEFF')) return text
  const list = listOf(field(document.value, layout.list))
  const items = list.map((item, index) => {
    const { line } = document.locate(`/${layout.list}/${index}`)
    return { name: nameOf(item, layout.itemName), line: line - 1 }
  })
  const names = items.map(({ name }) => cleanName(name, { keepCase: true }))
  if (names.includes('')) return items.length === 1 ? text : { why: 'an item has no name' }
  if (new Set(names).size < names.length) return { why: 'two items have the same name, and the first one counts' }
  return sortList(text, items)
}

function nameOf(item: JsonValue, by: string): string {
  const name = field(item, by)
  return typeof name === 'string' || typeof name === 'number' ? String(name).trim() : ''
}

function isAt({ layout }: KindRow, path: string): boolean {
  return layout.type === 'list' && (layout.path === path || layout.legacyPath === path)
}

function withText(project: AgentProject, file: SourceFile): AgentProject {
  if (project.files.get(file.path)?.text === file.text) return project
  const files = new Map([...project.files, [file.path, file]])
  return loadProject({ root: project.root, commit: null, files, refused: [] }, { name: project.name })
}
