import type { LeaveOneOut, MovedQuery, RoutedTopic, RoutingDiff } from '../routing/routing-diff.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { type Fitted, fitList } from './fit-sections.ts'
import type { MarkdownScale } from './markdown-scale.ts'

/** Every query that another topic answers now, folded, with how well the topics are told apart before and after. */
export function routingTable(routing: RoutingDiff | null, scale: MarkdownScale, budget: number): Fitted {
  const isFound = ({ owner, after }: MovedQuery) => owner !== null && after.topic === owner
  const found = (routing?.moved ?? []).filter(isFound)
  const moved = [...(routing?.moved ?? []).filter((query) => !isFound(query)), ...found]
  const of = found.length === 0 ? '' : `, ${found.length} of them by the topic that lists them`
  const score = routing === null ? '' : scoreText(routing.score)
  return fitList(
    {
      head: `<details><summary>Queries another topic answers now (${moved.length}${of})</summary>\n\n${score}| Query | Base | Head |\n|---|---|---|`,
      count: moved.length,
      row: (index) => row(moved[index] as MovedQuery),
      more: (count) => `| …and ${count} more | | |`,
      tail: '\n</details>',
      max: scale.rows,
      plural: 'queries',
    },
    budget,
  )
}

function row({ query, before, after }: MovedQuery): string {
  return `| ${escapeMarkdown(query, 160)} | ${routed(before)} | ${routed(after)} |`
}

function routed({ topic, score }: RoutedTopic): string {
  return `${topic === null ? 'the fallback' : codeName(topic)} ${score.toFixed(2)}`
}

function scoreText({ before, after }: { before: LeaveOneOut; after: LeaveOneOut }): string {
  if (before.queries === 0 || after.queries === 0) return ''
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return `Each example query taken out and routed again lands on its own topic in ${percent(before.top1)} of cases before, ${percent(after.top1)} after.\n\n`
}
