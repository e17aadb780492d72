import type { Resource } from '../agent/agent-project.ts'
import type { Finding, Range } from './finding.ts'
import type { RuleDescription } from './rule.ts'

/** A rule's finding about a resource, at a range or at the value of one of its fields (a JSON pointer). */
export function findingOf(
  rule: RuleDescription,
  resource: Pick<Resource, 'path' | 'locate'>,
  place: string | Range,
  message: string,
  hint: string,
): Finding {
  const range = typeof place === 'string' ? resource.locate(place) : place
  return { rule: rule.name, severity: rule.severity, message, hint, path: resource.path, range }
}

/** Where the key of a field stands, for a field that should not be there or is called wrongly. */
export function keyRange(resource: Resource, pointer: string): Range {
  return resource.locateKey?.(pointer) ?? resource.locate(pointer)
}
