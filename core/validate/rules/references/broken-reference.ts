import type { AgentProject, JsonValue, Resource } from '../../../agent/agent-project.ts'
import { kindRow } from '../../../agent/kinds.ts'
import { createLineIndex } from '../../../agent/line-index.ts'
import type { Finding } from '../../finding.ts'
import { findingOf } from '../../finding-of.ts'
import { field } from '../../json-fields.ts'
import { REFERENCE_PREFIXES } from '../../known-names.ts'
import type { Rule } from '../../rule.ts'

export const brokenReference: Rule = {
  name: 'broken-reference',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A reference lacks a brace, its colon or its name, as in `{{fn:x}` or `{fn:x}`: the platform takes it for plain text.',
  check,
}

const PREFIX = `(?:${REFERENCE_PREFIXES.join('|')})`
const NAME = String.raw`[\w-]+(?: [\w-]+){0,9}`
/** One brace on a side, no name, no colon, or no end in the line. */
const BROKEN = new RegExp(
  [
    String.raw`\{\{(${PREFIX}):(${NAME})\}(?!\})`,
    String.raw`(?<![{\w$])\{(${PREFIX}):(${NAME})\}{1,2}`,
    String.raw`\{\{(${PREFIX}):\}\}`,
    String.raw`\{\{(${PREFIX})[ .=/;]([\w-]+)\}\}`,
    String.raw`\{\{(${PREFIX}):([\w-]+)(?![\w-]|[^{}\n]*\})`,
  ].join('|'),
  'g',
)

function check(project: AgentProject): Finding[] {
  const byPath = Map.groupBy(
    project.resources.filter((resource) => kindRow(resource.kind).references.length > 0),
    ({ path }) => path,
  )
  return [...byPath].flatMap(([path, resources]) => {
    const text = project.files.get(path)?.text
    return text?.includes('{') === true ? inFile(text, resources) : []
  })
}

/** What stands in a comment or in a field without references is in none of the texts. */
function inFile(text: string, resources: readonly Resource[]): Finding[] {
  const owners = new Map(
    resources.flatMap((one) =>
      textsOf(one).flatMap((part) => [...part.matchAll(BROKEN)].map(([written]) => [written, one] as const)),
    ),
  )
  if (owners.size === 0) return []
  const lines = createLineIndex(text)
  return [...text.matchAll(BROKEN)].flatMap((match) => {
    const [written] = match
    const resource = owners.get(written)
    if (resource === undefined) return []
    const [prefix = '', name = 'name'] = match.slice(1).filter((group) => group !== undefined)
    const range = lines.range(match.index, match.index + written.length)
    const message = `${written} is not taken for a reference.`
    return [findingOf(brokenReference, resource, range, message, `Write {{${prefix}:${name}}}.`)]
  })
}

function textsOf({ kind, value }: Resource): string[] {
  const pointers = new Set(kindRow(kind).references.map(({ pointer }) => pointer))
  const values = [...pointers].map((pointer): JsonValue | undefined =>
    pointer === '' ? value : field(value, pointer.slice(1)),
  )
  return values.filter((one) => typeof one === 'string')
}
