import type { AgentProject, JsonValue } from '../../agent/agent-project.ts'
import type { ParsedDocument, WrittenScalar } from '../../agent/document.ts'
import { escapePointer } from '../../agent/json-pointer.ts'
import { createLineIndex } from '../../agent/line-index.ts'
import type { Finding, Range } from '../finding.ts'
import type { QuoteFix } from './fix.ts'

/** What a person wrote without quotes and meant as it stands there. */
const QUOTED: ReadonlySet<string> = new Set(['integer', 'float', 'boolean', 'timestamp'])

/**
 * For each error at an unquoted number, date or boolean (a value or a key) the quotes that make a text of it. Whether a
 * text is what was wanted is not known here: see plan-fixes.ts.
 */
export function quoteFixes(project: AgentProject, findings: readonly Finding[]): QuoteFix[] {
  const errors = findings.filter(({ severity, path }) => severity === 'error' && /\.ya?ml$/.test(path))
  const byPath = Map.groupBy(errors, ({ path }) => path)
  return [...byPath].flatMap(([path, found]) => {
    const document = project.documents?.get(path)
    const text = project.files.get(path)?.text
    if (document === undefined || text === undefined) return []
    const scalars = plainScalars(document)
    const lines = createLineIndex(text)
    const fixes = new Map<number, QuoteFix>()
    for (const finding of found) {
      const source = scalars.get(keyOf(finding.range))
      if (source === undefined) continue
      const { line, column } = finding.range
      const from = lines.startOf(line) + column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0)
      // A scalar over several lines is not where it seems to be.
      if (!text.startsWith(source, from)) continue
      fixes.set(from, { do: 'quote', finding, path, from, to: from + source.length, quoted: `'${source}'` })
    }
    return [...fixes.values()]
  })
}

/** The source of each plain key and value that is no text, by its place. */
function plainScalars(document: ParsedDocument): ReadonlyMap<string, string> {
  const scalars = new Map<string, string>()
  const add = (written: WrittenScalar | null, range: Range): void => {
    if (written?.plain === true && QUOTED.has(written.type)) scalars.set(keyOf(range), written.source)
  }
  const visit = (value: JsonValue, pointer: string): void => {
    add(document.scalarAt(pointer), document.locate(pointer))
    add(document.keyAt(pointer), document.locateKey(pointer))
    if (value === null || typeof value !== 'object') return
    for (const [key, item] of Object.entries(value)) visit(item, `${pointer}/${escapePointer(key)}`)
  }
  visit(document.value, '')
  return scalars
}

function keyOf({ line, column }: Range): string {
  return `${line}:${column}`
}
