import type { Resource } from '../agent/agent-project.ts'
import type { Range } from './finding.ts'
import type { RuleDescription, RuleFinding, Subject } from './rule.ts'

/** A rule's finding about a resource, at a range or at the value of one of its fields (a JSON pointer). */
export function findingOf(
  rule: RuleDescription,
  resource: Pick<Resource, 'path' | 'locate'>,
  place: string | Range,
  message: string,
  hint: string,
  about?: Subject,
): RuleFinding {
  const range = typeof place === 'string' ? resource.locate(place) : place
  const finding = { rule: rule.name, severity: rule.severity, message, hint, path: resource.path, range }
  return about === undefined ? finding : { ...finding, about }
}

/** Where the key of a field stands, for a field that should not be there or is called wrongly. */
export function keyRange(resource: Resource, pointer: string): Range {
  return resource.locateKey?.(pointer) ?? resource.locate(pointer)
}
