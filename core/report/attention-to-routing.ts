import type { MovedQuery } from '../routing/routing-diff.ts'
import type { Attention } from './attention.ts'
import { counted } from './counted.ts'
import type { AgentReport } from './report.ts'
import { joinWords, type Words, words } from './words.ts'

const QUERIES = 3

/** Queries that another topic answers now, in one line. One that goes to the topic that lists it is as it should be. */
export function movedOf(agent: AgentReport): Attention[] {
  const { moved, queries } = agent.routing ?? { moved: [], queries: 0 }
  const odd = moved.filter(({ owner, after }) => owner === null || after.topic !== owner)
  const lost = odd.filter(({ owner, before }) => owner !== null && before.topic === owner)
  if (odd.length === 0) return []
  const shown = [...lost, ...odd.filter((query) => !lost.includes(query))].slice(0, QUERIES)
  const are = odd.length === 1 ? 'is' : 'are'
  const those = lost.length === odd.length ? '' : `${lost.length} of them `
  const away = lost.length === 0 ? '' : `, ${those}away from the topic that lists ${lost.length === 1 ? 'it' : 'them'}`
  const such = odd.length > shown.length ? ', such as ' : ': '
  const right = moved.length - odd.length
  const found = right === 0 ? [] : [`; ${right} more ${right === 1 ? 'finds its' : 'find their'} own topic now`]
  const head = `${odd.length} of ${counted(queries, 'queries')} ${are} answered by another topic now${away}${such}`
  return [
    {
      what: 'routing',
      tone: lost.length > 0 ? 'amber' : 'blue',
      agent,
      message: [head, ...joinWords(shown.map(movedQuery), '; '), ...found],
      place: null,
      about: { part: 'routing' },
    },
  ]
}

/** `“Is there parking?” (parking → valet)`. */
function movedQuery({ query, before, after }: MovedQuery): Words {
  const topic = (name: string | null): Words => (name === null ? ['the fallback'] : [{ name }])
  return words`“${[query]}” (${topic(before.topic)} → ${topic(after.topic)})`
}

/** Pairs of topics that a caller cannot tell apart any more. */
export function confusableOf(agent: AgentReport): Attention[] {
  return (agent.routing?.confusable ?? []).map(({ topics: [a, b], queries }) => {
    const [query] = queries
    const example = query === undefined ? [] : [`, by ${counted(queries.length, 'queries')} such as “${query}”`]
    return {
      what: 'confusable',
      tone: 'blue',
      agent,
      message: [...words`topics ${a} and ${b} can be taken for each other now`, ...example],
      place: null,
      about: { part: 'routing' },
    }
  })
}
