import type { AgentProject, JsonValue, Resource } from '../../agent/agent-project.ts'
import { escapePointer } from '../../agent/json-pointer.ts'
import type { Finding, Range } from '../finding.ts'
import type { QuoteFix } from './fix.ts'

/** What a person wrote without quotes and meant as it stands there. */
const QUOTED: ReadonlySet<string> = new Set(['integer', 'float', 'boolean', 'timestamp'])

/**
 * For each error at an unquoted number, date or boolean the quotes that make a text of it. Whether a text is what was
 * wanted is not known here: see plan-fixes.ts.
 */
export function quoteFixes(project: AgentProject, findings: readonly Finding[]): QuoteFix[] {
  const errors = findings.filter(({ severity, path }) => severity === 'error' && /\.ya?ml$/.test(path))
  const paths = new Set(errors.map(({ path }) => path))
  const resources = Map.groupBy(
    project.resources.filter(({ path }) => paths.has(path)),
    ({ path }) => path,
  )
  const fixes = new Map<string, QuoteFix>()
  for (const finding of errors) {
    const source = (resources.get(finding.path) ?? []).map((one) => plainScalarAt(one, finding.range)).find(isText)
    const text = project.files.get(finding.path)?.text
    if (source === undefined || text === undefined) continue
    const from = offsetOf(text, finding.range)
    const to = from + source.length
    // A mark at the start of the file, or a scalar over several lines: then it is not where it seems to be.
    if (text.slice(from, to) !== source) continue
    fixes.set(`${finding.path}:${from}`, { do: 'quote', finding, path: finding.path, from, to, quoted: `'${source}'` })
  }
  return [...fixes.values()]
}

function isText(source: string | null): source is string {
  return source !== null
}

/** The source of the plain scalar that stands exactly at a place and is no text; null when there is none. */
function plainScalarAt(resource: Resource, range: Range): string | null {
  for (const pointer of scalarPointers(resource.value, '')) {
    const at = resource.locate(pointer)
    if (at.line !== range.line || at.column !== range.column || at.endColumn !== range.endColumn) continue
    const scalar = resource.scalarAt?.(pointer) ?? null
    if (scalar !== null && scalar.plain && QUOTED.has(scalar.type)) return scalar.source
  }
  return null
}

function scalarPointers(value: JsonValue, pointer: string): string[] {
  if (value === null || typeof value !== 'object') return [pointer]
  return Object.entries(value).flatMap(([key, item]) => scalarPointers(item, `${pointer}/${escapePointer(key)}`))
}

function offsetOf(text: string, { line, column }: Range): number {
  let start = 0
  const ends = text.matchAll(/\r\n|\r|\n/g)
  for (let at = 1; at < line; at++) {
    const end = ends.next().value
    if (end === undefined) return text.length
    start = end.index + end[0].length
  }
  return start + column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0)
}
