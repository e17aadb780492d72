import { WHOLE_FILE } from '../validate/finding.ts'
import type { JsonValue, SourceFile } from './agent-project.ts'
import { conflictMarkers } from './conflict-markers.ts'
import type { ParsedDocument } from './document.ts'
import type { KindRow } from './kind-row.ts'
import { createLineIndex } from './line-index.ts'
import type { ProjectReading } from './project-reading.ts'
import { parsePython } from './python.ts'
import { readList, topLevel } from './read-list.ts'
import { createOccurrences } from './occurrences.ts'
import { findReferences } from './references.ts'
import { fieldPointer, resourceParts } from './resource-parts.ts'

/** Adds the resources of one kind that a YAML or JSON file holds. */
export function readDocumentFile(
  reading: ProjectReading,
  row: KindRow,
  file: SourceFile,
  document: ParsedDocument,
  name: string,
): void {
  if (row.layout.type === 'list') readList(reading, row, file, document)
  else if (row.layout.type === 'section') readSection(reading, row, file, document)
  else {
    const value: JsonValue = document.value ?? (row.format === 'yaml' ? {} : null)
    reading.add(row, { ...resourceParts(row, document, '', value), name, path: file.path })
  }
}

/** A YAML file holds a map at its top (or nothing); false, with a finding, when it holds something else. */
export function hasMapAtTop(reading: ProjectReading, file: SourceFile, document: ParsedDocument): boolean {
  const { value } = document
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) return true
  const found = Array.isArray(value) ? 'a list' : 'a single value'
  reading.report('shape', 'error', file, document.locate(''), `The file must hold a map of fields, not ${found}.`)
  return false
}

function readSection(reading: ProjectReading, row: KindRow, file: SourceFile, document: ParsedDocument): void {
  const { layout } = row
  if (layout.type !== 'section') return
  const value = topLevel(document.value, layout.section)
  if (value === null || value === '') return
  const pointer = fieldPointer(layout.section)
  const fits = layout.holds === 'text' ? typeof value === 'string' : typeof value === 'object' && !Array.isArray(value)
  if (!fits) {
    const message = `"${layout.section}" must be a ${layout.holds}.`
    reading.report('shape', 'error', file, document.locate(pointer), message)
    return
  }
  reading.add(row, { ...resourceParts(row, document, pointer, value), name: row.kind, path: file.path })
}

/** Adds a plain text as a resource. */
export function readTextFile(reading: ProjectReading, row: KindRow, file: SourceFile, name: string): void {
  const marker = conflictMarkers(file.text)
  if (marker !== null) reading.report('syntax', 'error', file, marker.range, `The file holds ${marker.message}.`)
  const lines = createLineIndex(file.text)
  const occurrences = createOccurrences(file.text, 0)
  const references = findReferences(row.references.length === 0 ? '' : file.text, '', (part, nth) => {
    const at = occurrences(part, nth)
    return at === -1 ? WHOLE_FILE : lines.range(at, at + part.length)
  })
  reading.add(row, { name, path: file.path, value: file.text, references, locate: () => WHOLE_FILE })
}

/** Adds a Python function as a resource, also when it does not parse: it is known by its name all the same. */
export function readPythonFile(reading: ProjectReading, row: KindRow, file: SourceFile, name: string): void {
  const marker = conflictMarkers(file.text)
  if (marker !== null) {
    reading.report('syntax', 'error', file, marker.range, `The file holds ${marker.message}.`)
  }
  const python = parsePython(file.text)
  if (marker === null) {
    for (const error of python.errors) {
      reading.report('syntax', 'error', file, error.range, `This is not valid Python: ${error.message}.`)
    }
  }
  const own = name.slice(name.lastIndexOf('/') + 1)
  const main = python.functions.find((one) => one.name === own)
  const value = { source: file.text }
  reading.add(row, { name, path: file.path, value, references: [], python, locate: () => main?.range ?? WHOLE_FILE })
}
