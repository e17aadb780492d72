import type { SourceFile } from './agent-project.ts'
import type { ParsedDocument } from './document.ts'
import { parseJson } from './json.ts'
import type { ProjectReading } from './project-reading.ts'
import { parseYaml } from './yaml.ts'

/** The document of a YAML or JSON file; null, with a finding, when it cannot be read. */
export function readDocument(
  reading: ProjectReading,
  file: SourceFile,
  format: 'yaml' | 'json',
): ParsedDocument | null {
  const document = format === 'yaml' ? parseYaml(file.text) : parseJson(file.text)
  if (document.ok) return document
  const name = format === 'yaml' ? 'YAML' : 'JSON'
  reading.report('syntax', 'error', file, document.range, `This is not valid ${name}: ${document.message}.`)
  return null
}
