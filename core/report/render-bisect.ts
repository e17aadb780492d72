import { styleText } from 'node:util'
import type { TurnResult } from '../test-sets/test-case.ts'
import { turnDifferences } from '../test-sets/turn-differences.ts'
import { compareVersions } from '../version/compare-versions.ts'
import { describeChange } from './describe-change.ts'
import type { FoundCommit } from './found-commit.ts'
import { resourceTitle } from './kind-label.ts'
import { turnEvents } from './turn-events.ts'
import { visibleLine } from './visible-text.ts'

const MOST_CHANGES = 20
const MOST_SKIPPED = 10

/** The commit that changed a conversation, for a terminal: who, what in the agent, and both answers. */
export function renderBisectText(found: FoundCommit, options: { colour: boolean }): string {
  const paint = (style: 'bold' | 'dim', text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const { commit, before, after, skipped, merges } = found
  const changes = compareVersions(before.version, after.version)
  const [first] = turnDifferences(before.result, after.result)
  const at = ({ result }: FoundCommit['before']): TurnResult | undefined =>
    first === undefined ? result.turns.at(-1) : first.turn === -1 ? result.greeting : result.turns[first.turn]
  const said = at(after)?.user ?? ''
  return [
    `${paint('bold', commit.commit)} ${visibleLine(commit.subject)}`,
    `  ${visibleLine(commit.author)}, ${commit.date}`,
    ...merges.map(({ commit, subject }) => `  came with ${commit.slice(0, 12)} ${visibleLine(subject)}`),
    ...skippedLines(skipped),
    '',
    changes.length === 0 ? 'It changes nothing of the agent.' : 'It changes of the agent:',
    ...changes
      .slice(0, MOST_CHANGES)
      .map((change) => `  ${visibleLine(resourceTitle(change))}: ${visibleLine(describeChange(change), 300)}`),
    ...(changes.length > MOST_CHANGES ? [`  …and ${changes.length - MOST_CHANGES} more`] : []),
    '',
    `${visibleLine(after.result.set)} › ${visibleLine(after.result.name)}`,
    ...(said === '' ? [] : [`  caller: ${visibleLine(said)}`]),
    ...sideLines(`before (${before.result.verdict})`, at(before)),
    ...sideLines(`after (${after.result.verdict})`, at(after)),
    ...after.result.assertions
      .filter(({ verdict }) => verdict !== 'passed')
      .map(({ assertion, reason }) =>
        paint('dim', `  ✗ ${visibleLine(assertion)}${reason === undefined ? '' : `: ${visibleLine(reason)}`}`),
      ),
    '',
  ].join('\n')
}

function skippedLines(skipped: FoundCommit['skipped']): string[] {
  if (skipped.length === 0) return []
  const lines = skipped
    .slice(0, MOST_SKIPPED)
    .map(({ commit, subject }) => `    ${commit.slice(0, 12)} ${visibleLine(subject)}`)
  const more = skipped.length - lines.length
  return [
    `  or one of these, at which the agent cannot be judged:`,
    ...lines,
    ...(more > 0 ? [`    …and ${more} more`] : []),
  ]
}

function sideLines(title: string, turn: TurnResult | undefined): string[] {
  if (turn === undefined) return [`  ${title}: not reached`]
  const topic = turn.topic === null ? '' : `[${visibleLine(turn.topic)}] `
  return [
    `  ${title}: ${topic}${visibleLine(turn.reply)}`,
    ...turnEvents(turn).map((event) => `      ${visibleLine(event)}`),
  ]
}
