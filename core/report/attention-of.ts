import type { Attention, AttentionGroup } from './attention.ts'
import { errorsOf, failingOf, risksOf, unjudgedOf, untestedOf, warningsOf } from './attention-rows.ts'
import { confusableOf, movedOf } from './attention-to-routing.ts'
import type { AgentReport, Report } from './report.ts'

const FEW: Readonly<Record<string, number>> = { error: 5, 'newly failing': 5 }
const FEW_OF_OTHERS = 3

/**
 * What needs a human eye, in the order in which it is told everywhere: errors and newly failing test cases, risks, queries that
 * another topic answers now, topics that became confusable, changes no test case reaches, warnings, cases nobody judged.
 */
export function attentionOf(report: Report): AttentionGroup[] {
  const { agents, findings } = report
  const of = (told: (agent: AgentReport) => readonly Attention[]) => agents.flatMap(told)
  const rows = [
    ...errorsOf(findings, null),
    ...of((agent) => errorsOf(agent.findings, agent)),
    ...of(failingOf),
    ...risksOf(agents),
    ...of(movedOf),
    ...of(confusableOf),
    ...of(untestedOf),
    ...warningsOf(findings, null),
    ...of((agent) => warningsOf(agent.findings, agent)),
    ...of(unjudgedOf),
  ]
  return [...Map.groupBy(rows, ({ what }) => what)].map(([what, rows]) => {
    return { what, rows, few: FEW[what] ?? FEW_OF_OTHERS }
  })
}

/** What a group says of the rows that are not told: `…and 7 more`. */
export function restOf({ rows, few }: AttentionGroup): { told: readonly Attention[]; rest: number } {
  // A line that counts one takes as much room as the one.
  const told = rows.length > few + 1 ? rows.slice(0, few) : rows
  return { told, rest: rows.length - told.length }
}

/** How many things need a human eye. */
export function attentionCount(groups: readonly AttentionGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0)
}
