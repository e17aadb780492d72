import { isDeepStrictEqual } from 'node:util'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { StateChanges } from '../../../core/test-sets/conversation.ts'

type State = Readonly<Record<string, JsonValue>>

/** How the second state differs from the first. */
export function stateDifference(before: State, after: State): StateChanges {
  const added: [string, JsonValue][] = []
  const updated: [string, readonly [JsonValue, JsonValue]][] = []
  for (const [name, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, name) ? before[name] : undefined
    if (old === undefined) added.push([name, value])
    else if (!isDeepStrictEqual(old, value)) updated.push([name, [old, value]])
  }
  return {
    added: Object.fromEntries(added),
    updated: Object.fromEntries(updated),
    removed: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
  }
}
