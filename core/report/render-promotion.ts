// The text of a pull request that promotes, from top to bottom: what moves, warnings, how far it is proved, what it contains
// and by whom, what differs for callers, test cases. Everything that people or agents wrote is escaped.

import type { PromotionPlan } from '../operations/operation-plan.ts'
import type { Deployment } from '../promotion/deployment.ts'
import { shortVersion } from '../version/short-version.ts'
import type { Digest } from '../version/agent-version.ts'
import { counted } from './counted.ts'
import { DOTS } from './dots.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { markdownWords } from './markdown-words.ts'
import type { AgentReport, Report } from './report.ts'
import { tellChanges } from './tell-changes.ts'

/** A pull request that is contained in what is promoted. */
export interface ContainedPullRequest {
  number: number
  title: string
  author: string
}

export interface PromotionText {
  plan: PromotionPlan
  /** Newest first. */
  contained: readonly ContainedPullRequest[]
  /** Commits nobody was asked about: there were too many. */
  notAsked: number
  /** What differs between the target now and afterwards, tested on both sides. */
  report: Report
  /** By agent: since when the source runs its version, ISO 8601; null when it does not run it now. */
  healthySince: ReadonlyMap<string, string | null>
  /** How long the target's policy wants that, as people write it; null for no time. */
  soak: string | null
  /** Versions that may not return to the target, by agent. */
  quarantined: readonly { agent: string; version: Digest; since: string }[]
  /** Hotfixes that the target runs now: this replaces them. */
  hotfixes: readonly Deployment[]
  /** What a reader must know first, one sentence each. */
  warnings: readonly string[]
}

/** GitHub takes 65,536 characters. */
const LIMIT = 60_000
const MAX_ROWS = 25
const MAX_PULLS = 50
const TITLE_LIMIT = 240

/** The title with the versions, as GitHub shows it: plain text on one line. */
export function promotionTitle({ moves, from, environment }: PromotionPlan): string {
  const told = moves.map(({ agent, after }) => `${agent} ${shortVersion(after)}`)
  const what = told.length <= 3 ? told.join(', ') : `${told.length} agents`
  const title = `Promote ${what} from ${from.environment} to ${environment}`.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
  return title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT)}…` : title
}

/** The body in GitHub's Markdown. The same facts give the same text. */
export function renderPromotion(text: PromotionText): string {
  const { plan } = text
  const sections = [
    headline(plan),
    moves(text),
    warnings(text),
    contained(text),
    ...text.report.agents.filter(({ changes }) => changes.length > 0).map(agentSection),
    footer(plan),
  ]
  let body = ''
  for (const section of sections.filter((one) => one !== '')) {
    if (body.length + section.length > LIMIT) return `${body}_The rest does not fit here; the check shows it._\n`
    body += `${section}\n\n`
  }
  return body
}

function headline({ from, environment, branch }: PromotionPlan): string {
  const source = `${codeName(from.environment)} at \`${from.commit?.slice(0, 12) ?? ''}\``
  return `Merging this makes ${codeName(environment)} (branch ${codeName(branch)}) what ${source} is. The commit holds exactly those files: what was tested is what ships.`
}

function moves({ plan, healthySince, soak }: PromotionText): string {
  const rows = plan.moves.map(({ agent, before, after }) => {
    const since = healthySince.get(agent) ?? null
    const proved = since === null ? `not running in ${codeName(plan.from.environment)} now` : `since ${since}`
    return `| ${codeName(agent)} | \`${shortVersion(before)}\` | \`${shortVersion(after)}\` | ${proved} |`
  })
  const wanted = soak === null ? '' : `\n\n${codeName(plan.environment)} wants it to run there for ${soak} first.`
  return `| Agent | Now | Then | Healthy in ${codeName(plan.from.environment)} |\n|---|---|---|---|\n${rows.join('\n')}${wanted}`
}

function warnings({ warnings, quarantined, hotfixes, plan }: PromotionText): string {
  const lifted = new Set(plan.lifts)
  const told = [
    ...warnings.map((warning) => escapeMarkdown(warning, 600)),
    ...plan.lifts.map((version) => `This lifts the quarantine of \`${shortVersion(version)}\`.`),
    ...hotfixes.map(
      ({ agent, version, at }) =>
        `${codeName(plan.environment)} runs a hotfix of ${codeName(agent)}, \`${shortVersion(version)}\` since ${at}, that skipped the stages below: this replaces it. See that its change is in here.`,
    ),
    ...quarantined
      .filter(({ version }) => !lifted.has(version))
      .slice(0, 10)
      .map(
        ({ agent, version, since }) =>
          `In quarantine: ${codeName(agent)} \`${shortVersion(version)}\`, since ${since}.`,
      ),
    ...plan.notes.map((note) => escapeMarkdown(note, 600)),
  ]
  if (told.length === 0) return ''
  return `> [!WARNING]\n${told.map((line) => `> - ${line}`).join('\n')}`
}

function contained({ contained, notAsked }: PromotionText): string {
  const rows = contained
    .slice(0, MAX_PULLS)
    .map(({ number, title, author }) => `- #${number} ${escapeMarkdown(title, 200)} (${escapeMarkdown(author, 60)})`)
  const left = contained.length - rows.length
  if (left > 0) rows.push(`- … and ${counted(left, 'more pull requests')}`)
  if (notAsked > 0) rows.push(`- … and ${counted(notAsked, 'earlier commits')}`)
  return rows.length === 0 ? '' : `### Contains\n\n${rows.join('\n')}`
}

function agentSection(agent: AgentReport): string {
  const told = tellChanges(agent)
  const rows = told.slice(0, MAX_ROWS).map(({ change, title, what }) => {
    const words = what.length === 0 ? change : markdownWords(what, 200)
    return `| ${DOTS[change]} | ${markdownWords(title, 200)} | ${words} |`
  })
  const more = told.length > MAX_ROWS ? `\n| | … and ${told.length - MAX_ROWS} more | |` : ''
  return `### ${codeName(agent.agent)}\n\n${tests(agent)}\n\n| | Item | What changed |\n|---|---|---|\n${rows.join('\n')}${more}`
}

function tests({ testSets: { head, behaviour } }: AgentReport): string {
  if (head === null || head.cases.length === 0) return 'No test cases.'
  const bad = head.failed + head.errors
  const failing = behaviour.filter(({ change }) => change === 'newly failing').length
  const parts = [
    `${head.passed} of ${counted(head.cases.length, 'test cases')} passed`,
    ...(bad > 0 ? [`🔴 ${bad} failed`] : []),
    ...(failing > 0 ? [`${failing} newly failing`] : []),
    ...(head.notJudged > 0 ? [`${head.notJudged} not judged`] : []),
  ]
  return `${parts.join(', ')}.`
}

function footer({ evidence, from }: PromotionPlan): string {
  const known = evidence === 'controller' ? 'the controller' : 'the deployments of this repository'
  return `<sub>What ran in ${codeName(from.environment)} is known from ${known}. Greenroom keeps this pull request up to date; it never merges it.</sub>`
}
