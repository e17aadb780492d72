import type { ConfusablePair } from './routing-diff.ts'

/** An example query that is nearer to another topic than to the one that has it. */
export interface LeaningQuery {
  owner: string
  other: string
  query: string
}

/** Leaning queries by the two topics, whichever way they lean; most queries first, then by name. */
export function confusablePairs(leaning: readonly LeaningQuery[]): ConfusablePair[] {
  const pairs = new Map<string, { topics: readonly [string, string]; queries: Set<string> }>()
  for (const { owner, other, query } of leaning) {
    const topics = owner < other ? ([owner, other] as const) : ([other, owner] as const)
    const key = JSON.stringify(topics)
    const pair = pairs.get(key) ?? { topics, queries: new Set<string>() }
    pair.queries.add(query)
    pairs.set(key, pair)
  }
  return [...pairs]
    .sort(([a, { queries: x }], [b, { queries: y }]) => y.size - x.size || (a < b ? -1 : 1))
    .map(([, { topics, queries }]) => ({ topics, queries: [...queries] }))
}
