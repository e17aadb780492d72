import { createRouter } from '../../../core/routing/router.ts'
import { topicsOf } from '../../../core/routing/topics-of.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'

interface LeaveOneOut {
  queries: number
  /** Share of queries whose topic came first, or among the first three, with the query itself taken out. */
  top1: number
  top3: number
  /** Share of queries that were answered, and of these the share answered by the right topic. */
  answered: number
  precision: number
}

/** How well example queries are routed by routers that are each built without one of them: slow, and right by construction. */
export function rebuiltLeaveOneOut(version: AgentVersion): LeaveOneOut {
  const topics = topicsOf(version).filter(({ enabled }) => enabled)
  const counts = { queries: 0, top1: 0, top3: 0, answered: 0, right: 0 }
  for (const { name, exampleQueries } of topics) {
    for (const query of exampleQueries) {
      const router = createRouter(without(version, name, query))
      const place = router.retrieve(query, 3).findIndex((found) => found.topic === name)
      const answer = router.route(query).topic
      counts.queries += 1
      counts.top1 += Number(place === 0)
      counts.top3 += Number(place >= 0)
      counts.answered += Number(answer !== null)
      counts.right += Number(answer === name)
    }
  }
  const { queries, top1, top3, answered, right } = counts
  return {
    queries,
    top1: top1 / queries,
    top3: top3 / queries,
    answered: answered / queries,
    precision: right / answered,
  }
}

/** The version with one example query fewer; its digest is not looked at. */
function without(version: AgentVersion, name: string, query: string): AgentVersion {
  const resources = new Map(version.resources)
  for (const [key, resource] of version.resources) {
    if (resource.kind !== 'topic' || resource.name !== name) continue
    const { example_queries: queries, ...rest } = resource.value as { example_queries: string[] }
    resources.set(key, { ...resource, value: { ...rest, example_queries: queries.filter((other) => other !== query) } })
  }
  return { ...version, resources }
}
