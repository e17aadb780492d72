import type { JsonValue, SourceFile } from '../agent/agent-project.ts'
import type { AgentVersion } from '../version/agent-version.ts'

/** The texts of a version that is known without its files: a line with its field's name for each, by the path it came from. */
export function textsOfVersion({ resources }: AgentVersion): { files: ReadonlyMap<string, SourceFile> } {
  const texts = new Map<string, string[]>()
  for (const { path, value } of resources.values()) {
    const lines = texts.get(path) ?? []
    texts.set(path, lines)
    addLines(value, '', lines)
  }
  return { files: new Map([...texts].map(([path, lines]) => [path, { path, text: lines.join('\n'), oid: '' }])) }
}

function addLines(value: JsonValue, name: string, lines: string[]): void {
  // A text of several lines is code or prose and stands for itself.
  if (typeof value === 'string') lines.push(value.includes('\n') || name === '' ? value : `${name}: ${value}`)
  else if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) addLines(item, name, lines)
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) addLines(item, key, lines)
}
