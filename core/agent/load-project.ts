import type { AgentProject, ProjectSource, SourceFile } from './agent-project.ts'
import type { ParsedDocument } from './document.ts'
import type { KindRow } from './kind-row.ts'
import { kindOfPath } from './kind-of-path.ts'
import type { ManagedFile } from './kind-of-path.ts'
import { kindRow, KINDS } from './kinds.ts'
import { createLineIndex } from './line-index.ts'
import { startReading } from './project-reading.ts'
import type { ProjectReading } from './project-reading.ts'
import { readDocument } from './read-document.ts'
import { hasMapAtTop, readDocumentFile, readPythonFile, readTextFile } from './read-file.ts'
import { scalarText, topLevel } from './read-list.ts'
import { refusedFindings } from './refused-findings.ts'
import { variablesIn } from './variables.ts'

interface OpenFile extends ManagedFile {
  file: SourceFile
  path: string
  document: ParsedDocument | null
}

/**
 * Reads an agent project out of the texts of its files. What cannot be read becomes a finding and never hides the rest;
 * nothing is thrown. Resources come in the order of the table of kinds, then of files and of items in them.
 */
export function loadProject(source: ProjectSource, options: { name: string }): AgentProject {
  const reading = startReading()
  const files = managedFiles(source)
  const opened = files.map((file) => ({ ...file, document: open(reading, file) }))
  const flows = flowNames(opened)
  for (const row of KINDS) {
    for (const file of opened) if (file.rows.includes(row)) readResources(reading, row, file, flows)
  }
  addVariables(reading, opened)
  return {
    name: options.name,
    root: source.root,
    commit: source.commit,
    files: source.files,
    ignored: source.ignored ?? [],
    ...(source.others === undefined ? {} : { others: source.others }),
    documents: documentsOf(opened),
    resources: reading.resources,
    findings: [...refusedFindings(source), ...reading.findings],
  }
}

function documentsOf(files: readonly OpenFile[]): Map<string, ParsedDocument> {
  const documents = new Map<string, ParsedDocument>()
  for (const { file, document } of files) if (document !== null) documents.set(file.path, document)
  return documents
}

function managedFiles(source: ProjectSource): Omit<OpenFile, 'document'>[] {
  const prefix = source.root === '' ? '' : `${source.root}/`
  const byPath = new Map<string, Omit<OpenFile, 'document'>>()
  for (const file of source.files.values()) {
    if (!file.path.startsWith(prefix)) continue
    const path = file.path.slice(prefix.length)
    const managed = kindOfPath(path)
    if (managed !== null) byPath.set(path, { ...managed, file, path })
  }
  for (const { layout } of KINDS) {
    const legacy = layout.type === 'list' && byPath.has(layout.path) ? layout.legacyPath : undefined
    if (legacy !== undefined) byPath.delete(legacy)
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function open(reading: ProjectReading, { rows, file }: Omit<OpenFile, 'document'>): ParsedDocument | null {
  const format = rows[0]?.format
  if (format !== 'yaml' && format !== 'json') return null
  const document = readDocument(reading, file, format)
  return document === null || format === 'json' || hasMapAtTop(reading, file, document) ? document : null
}

/** Folder of a flow -> name of the flow; the folder's own name where the flow's file is missing or says nothing. */
function flowNames(files: readonly OpenFile[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { rows, match, document } of files) {
    if (rows[0]?.kind !== 'flow') continue
    const folder = match['name'] ?? ''
    names.set(folder, (document === null ? null : scalarText(topLevel(document.value, 'name'))) ?? folder)
  }
  return names
}

function readResources(
  reading: ProjectReading,
  row: KindRow,
  file: OpenFile,
  flows: ReadonlyMap<string, string>,
): void {
  const name = resourceName(row, file, flows)
  if (row.format === 'python') readPythonFile(reading, row, file.file, name)
  else if (row.format === 'text') readTextFile(reading, row, file.file, name)
  else if (file.document !== null) readDocumentFile(reading, row, file.file, file.document, name)
}

function resourceName(row: KindRow, file: OpenFile, flows: ReadonlyMap<string, string>): string {
  const { layout } = row
  if (layout.type !== 'each') return row.kind
  if (layout.named === 'by-path') return file.path.replace(/^real_time_configuration\//, '')
  const stem = file.match['name'] ?? ''
  const written = layout.named === 'by-field' && file.document !== null ? topLevel(file.document.value, 'name') : null
  const own = scalarText(written) ?? stem
  const folder = file.match['flow']
  return folder === undefined ? own : `${flows.get(folder) ?? folder}/${own}`
}

/** Variables have no file: one is there for each `conv.state.<name>` in the functions. */
function addVariables(reading: ProjectReading, files: readonly OpenFile[]): void {
  const row = kindRow('variable')
  const known = new Set<string>()
  for (const { rows, file } of files) {
    if (rows[0]?.format !== 'python') continue
    const uses = variablesIn(file.text)
    const lines = createLineIndex(file.text)
    for (const { name, at } of uses) {
      if (known.has(name)) continue
      known.add(name)
      const locate = () => lines.range(at, at + name.length)
      reading.add(row, { name, path: file.path, value: {}, references: [], locate })
    }
  }
}
