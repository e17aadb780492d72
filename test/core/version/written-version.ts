import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { Change } from '../../../core/version/change.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'

/** Kind, name and normal value of a resource. */
export type Written = readonly [kind: ResourceKind, name: string, value: JsonValue]

/** A version of just these resources. */
export function versionWith(...written: readonly Written[]): AgentVersion {
  const stored = written.map(([kind, name, value]) => ({
    key: `${kind}:${name}`,
    kind,
    name,
    path: `${kind}/${name}`,
    value,
  }))
  return versionFromResources('sample', null, stored)
}

/** Changes in a line each: `renamed topic:a → topic:b /name /content (only …)`. */
export function told(changes: readonly Change[]): string[] {
  return changes.map(({ key, change, fields, before, only }) =>
    [
      change,
      change === 'renamed' ? `${before?.key} → ${key}` : key,
      fields
        .map(({ pointer, moved }) => (moved === undefined ? pointer : `${pointer} ${moved.from}→${moved.to}`))
        .join(' '),
      only === undefined ? '' : `(only ${only})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
}

/** A content long enough to be known again. */
export const LONG =
  'Guests may park in the yard behind the mill from seven in the morning. The gate closes at ten; whoever stays longer asks the desk for a code. Motorcycles stand under the roof next to the stairs.'

/** A topic that only has a content. */
export const topic = (name: string, content: string): Written => [
  'topic',
  name,
  { name, enabled: true, actions: '', content },
]
