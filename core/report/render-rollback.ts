import type { RollbackPlan } from '../operations/operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'

const FILES_TOLD = 50

/** The title of a pull request that rolls back: plain text on one line. */
export function rollbackTitle({ moves, environment }: RollbackPlan): string {
  const told = moves.map(({ agent, after }) => `${agent} to ${shortVersion(after)}`)
  const title = `Roll back ${told.length <= 3 ? told.join(', ') : `${told.length} agents`} on ${environment}`
  return title.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 240)
}

/** Its body in GitHub's Markdown; whatever agents or people wrote is escaped. */
export function renderRollback(plan: RollbackPlan, told: { by: string; warnings: readonly string[] }): string {
  const { environment, branch, target, moves, files, notes } = plan
  const rows = moves.map(
    ({ agent, before, after }) => `| ${codeName(agent)} | \`${shortVersion(before)}\` | \`${shortVersion(after)}\` |`,
  )
  const lines = [...told.warnings, ...notes].map((line) => `> - ${escapeMarkdown(line, 600)}`)
  const more = files.length - FILES_TOLD
  const list = [
    ...files.slice(0, FILES_TOLD).map((file) => `- ${codeName(file)}`),
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ]
  return [
    `Merging this takes ${codeName(environment)} (branch ${codeName(branch)}) back to the files of \`${target?.commit.slice(0, 12) ?? ''}\`${target?.date == null ? '' : ` of ${target.date}`}, which it ran before. It waits for no gate.`,
    `| Agent | Now | Then |\n|---|---|---|\n${rows.join('\n')}`,
    ...(lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join('\n')}`]),
    `What is taken back is in quarantine in ${codeName(environment)} afterwards, until a person lifts that.`,
    `<details><summary>Files that change (${files.length})</summary>\n\n${list.join('\n')}\n\n</details>`,
    `<sub>Asked for by ${escapeMarkdown(told.by, 60)}.</sub>`,
    '',
  ].join('\n\n')
}
