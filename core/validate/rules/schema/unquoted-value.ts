import type { AgentProject, JsonValue } from '../../../agent/agent-project.ts'
import type { ParsedDocument, WrittenScalar } from '../../../agent/document.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { projectMistakes } from '../../schema/project-mistakes.ts'
import { placeWords } from '../../schema/value-words.ts'

export const unquotedValue: Rule = {
  name: 'unquoted-value',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A telephone number, a code with leading zeros or a date is not quoted, so YAML makes a number or a date of it.',
  check,
}

/** Telephone numbers, numbers with a leading zero, octal, binary and hexadecimal numbers. */
const LOSING = /^[-+]?(?:0[box]|0\d)|^\+\d/
/** Such a number, or a date, may stand somewhere in a text: then its places are worth looking up. */
const MAYBE = /(?:[:,[]|^[ \t]*-)[ \t]+(?:\+\d|[-+]?0[box\d]|\d{4}-\d)/m
const MAYBE_DATE = /^\d{4}-\d{1,2}-\d/

/** Fields that take numbers, and the one where a date may stand as it is. */
const MEANT = /^\/(?:simulated_at$|(?:dtmf_config|vad|llm)\/)|\/config\/(?:min|max)$/

function check(project: AgentProject): Finding[] {
  const wrong = new Set(
    projectMistakes(project).flatMap(({ path, mistakes }) => mistakes.map(({ pointer }) => `${path} ${pointer}`)),
  )
  const findings: Finding[] = []
  for (const [path, document] of project.documents ?? []) {
    if (!path.endsWith('.json') && MAYBE.test(project.files.get(path)?.text ?? '')) {
      for (const [pointer, written] of changedIn(document.value, '', document)) {
        if (!wrong.has(`${path} ${pointer}`)) findings.push(findingAt(path, document, pointer, written))
      }
    }
  }
  return findings
}

function findingAt(path: string, document: ParsedDocument, pointer: string, { type, source }: WrittenScalar): Finding {
  const kind = type === 'timestamp' ? 'a date' : 'a number'
  return {
    rule: unquotedValue.name,
    severity: unquotedValue.severity,
    message: `${placeWords(pointer)} is read as ${kind}, and no longer as ${source}.`,
    hint: `Put it in quotes: '${source}'.`,
    path,
    range: document.locate(pointer),
  }
}

function* changedIn(value: JsonValue, pointer: string, document: ParsedDocument): Generator<[string, WrittenScalar]> {
  if (typeof value === 'number' || (typeof value === 'string' && MAYBE_DATE.test(value))) {
    const written = document.scalarAt(pointer)
    if (written?.plain !== true || MEANT.test(pointer)) return
    const isLost = typeof value === 'number' ? LOSING.test(written.source) : written.type === 'timestamp'
    if (isLost) yield [pointer, written]
  } else if (value !== null && typeof value === 'object') {
    for (const [key, field] of Object.entries(value as { readonly [key: string]: JsonValue })) {
      yield* changedIn(field, `${pointer}/${escapePointer(key)}`, document)
    }
  }
}
