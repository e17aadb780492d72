import type { AgentProject, JsonValue, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { readRegex } from '../../regex/read-regex.ts'
import { regexPlaces } from '../../regex/regex-places.ts'
import type { Rule } from '../../rule.ts'

export const replacementGroup: Rule = {
  name: 'replacement-group',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A replacement inserts a group its regular expression does not have, or writes `$1` where `\\1` is meant.',
  check,
}

function check(project: AgentProject): Finding[] {
  return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
    if (resource.kind === 'entity' || resource.kind === 'phrase_filter') return []
    const parent = pointer.slice(0, pointer.lastIndexOf('/'))
    const replacement = field(valueAt(resource, parent), 'replacement')
    const regex = readRegex(source).regex
    if (typeof replacement !== 'string' || regex === null) return []
    const found = problem(replacement, regex.groups)
    return found === null ? [] : [findingOf(replacementGroup, resource, `${parent}/replacement`, ...found)]
  })
}

function valueAt(resource: Resource, parent: string): JsonValue | undefined {
  const index = /^\/regular_expressions\/(\d+)$/.exec(parent)?.[1]
  if (index === undefined) return resource.value
  const list = field(resource.value, 'regular_expressions')
  return Array.isArray(list) ? (list[Number(index)] as JsonValue | undefined) : undefined
}

function problem(replacement: string, groups: number): [message: string, hint: string] | null {
  const missing = [...replacement.matchAll(/\\([1-9]\d?)/g)].find(([, number]) => Number(number) > groups)
  if (missing !== undefined) {
    const count = groups === 0 ? 'none' : groups === 1 ? 'one' : String(groups)
    const message = `${missing[0]} inserts a group that the regular expression does not have: it has ${count}.`
    return [message, 'Put the part to insert in ( ), or correct the number.']
  }
  const dollar = [...replacement.matchAll(/\$([1-9])/g)].find(([, number]) => Number(number) <= groups)
  if (dollar === undefined) return null
  const [written, number] = dollar
  return [`${written} is inserted as it stands: regular expressions are Python's here.`, `Write \\${number}.`]
}
