import type { AgentProject, JsonValue } from '../../../agent/agent-project.ts'
import type { ParsedDocument } from '../../../agent/document.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { projectMistakes } from '../../schema/project-mistakes.ts'
import { placeWords } from '../../schema/value-words.ts'

export const unquotedNumber: Rule = {
  name: 'unquoted-number',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A number loses its plus, its leading zero or its base, because YAML reads what is not quoted as a number.',
  check,
}

/** Telephone numbers, numbers with a leading zero, octal, binary and hexadecimal numbers, numbers with underscores. */
const LOSING = /^[-+]?(?:0[box]|0\d|\d[\d_]*_)|^\+\d/
/** Such a number may stand somewhere in a text: then its places are worth looking up. */
const MAYBE = /(?:[:,[]|^[ \t]*-)[ \t]+["']?(?:\+\d|[-+]?0[box\d]|[-+]?\d[\d]*_)/m

function check(project: AgentProject): Finding[] {
  const wrong = new Set(
    projectMistakes(project).flatMap(({ path, mistakes }) => mistakes.map(({ pointer }) => `${path} ${pointer}`)),
  )
  const findings: Finding[] = []
  for (const [path, document] of project.documents ?? []) {
    if (!path.endsWith('.json') && MAYBE.test(project.files.get(path)?.text ?? '')) {
      for (const [pointer, source] of numbersIn(document.value, '', document)) {
        if (!wrong.has(`${path} ${pointer}`)) findings.push(findingAt(path, document, pointer, source))
      }
    }
  }
  return findings
}

function findingAt(path: string, document: ParsedDocument, pointer: string, source: string): Finding {
  return {
    rule: unquotedNumber.name,
    severity: unquotedNumber.severity,
    message: `${placeWords(pointer)} is read as a number, and no longer as ${source}.`,
    hint: `Put it in quotes: '${source}'.`,
    path,
    range: document.locate(pointer),
  }
}

function* numbersIn(value: JsonValue, pointer: string, document: ParsedDocument): Generator<[string, string]> {
  if (typeof value === 'number') {
    const written = document.scalarAt(pointer)
    if (written?.plain === true && LOSING.test(written.source)) yield [pointer, written.source]
  } else if (value !== null && typeof value === 'object') {
    for (const [key, field] of Object.entries(value as { readonly [key: string]: JsonValue })) {
      yield* numbersIn(field, `${pointer}/${escapePointer(key)}`, document)
    }
  }
}
