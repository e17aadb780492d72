import type { NormalResource } from './agent-version.ts'
import { flowName, ownName } from './own-name.ts'
import type { Pairing } from './pairing.ts'
import type { Rename } from './rename-text.ts'

/** Flows that are known by most of their steps, which are in another flow now. */
export function flowPairs(pairing: Pairing): Rename[] {
  const gone = new Map(pairing.gone().flatMap((flow) => (flow.kind === 'flow' ? [[flow.name, flow] as const] : [])))
  const added = new Map(pairing.added().flatMap((flow) => (flow.kind === 'flow' ? [[flow.name, flow] as const] : [])))
  const votes = new Map<string, { before: NormalResource; after: NormalResource; steps: number }>()
  for (const { before: from, after: to } of pairing.renames) {
    const before = gone.get(flowName(from))
    const after = added.get(flowName(to))
    if (before === undefined || after === undefined || ownName(from) !== ownName(to)) continue
    const key = JSON.stringify([before.name, after.name])
    const vote = votes.get(key) ?? { before, after, steps: 0 }
    vote.steps++
    votes.set(key, vote)
  }
  return [...votes.values()].sort((a, b) => b.steps - a.steps || (a.before.key < b.before.key ? -1 : 1))
}

/** What is in a renamed flow under the name it had there. */
export function memberPairs(pairing: Pairing): Rename[] {
  const flows = new Map(
    pairing.renames.flatMap(({ before, after }) => (after.kind === 'flow' ? [[before.name, after.name]] : [])),
  )
  if (flows.size === 0) return []
  const added = new Map(pairing.added().map((resource) => [resource.key, resource]))
  return pairing.gone().flatMap((before) => {
    const flow = flows.get(flowName(before))
    const after = flow === undefined ? undefined : added.get(`${before.kind}:${flow}/${ownName(before)}`)
    return after === undefined || after.kind === 'flow' ? [] : [{ before, after }]
  })
}
