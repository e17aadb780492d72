import type { CaseResult } from '../test-sets/test-case.ts'
import type { AgentRun } from './agent-run.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import { type Fitted, fitList, fitSections, type Section } from './fit-sections.ts'
import { type MarkdownScale, SUMMARY_SCALE } from './markdown-scale.ts'
import { behaviourTable, transcripts } from './markdown-tests.ts'
import { sumRuns } from './test-json.ts'

/** GitHub refuses comments above 65,536 characters. */
const LIMIT = 60_000
const MOST_NOTES = 20

/** Test runs as GitHub Markdown: verdict, counts, what is different, transcripts of what fails, what was not judged. */
export function renderTestMarkdown(runs: readonly AgentRun[], scale: MarkdownScale = SUMMARY_SCALE): string {
  const counts = sumRuns(runs)
  const bad = counts.failed + counts.errors
  const words = [
    [counts.passed, 'passed'],
    [counts.failed, 'failed'],
    [counts.errors, counts.errors === 1 ? 'error' : 'errors'],
    [counts.notJudged, 'not judged'],
    [counts.skipped, 'skipped'],
  ].flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  const cached = runs.reduce((sum, { run }) => sum + (run.cached ?? 0), 0)
  const alert = bad > 0 ? 'CAUTION' : counts.notJudged + counts.skipped > 0 ? 'WARNING' : 'TIP'
  const verdict = bad > 0 ? `${bad} test ${bad === 1 ? 'case does' : 'cases do'} not pass` : 'no test case fails'
  const head = `> [!${words.length === 0 ? 'WARNING' : alert}]\n> **Greenroom: ${words.length === 0 ? 'no test cases ran' : verdict}**\n\n`
  const line =
    words.length === 0 ? '' : `${words.join(' · ')}${cached === 0 ? '' : ` · ${cached} known from the cache`}\n\n`
  const { text, left } = fitSections(
    runs.flatMap((run) => sectionsOf(run, runs.length > 1, scale)),
    LIMIT - 1000,
  )
  const rest = [...left].map(([plural, count]) => `${count} ${plural}`).join(', ')
  return `${head}${line}${text}${rest === '' ? '' : `Not shown: ${rest}.\n`}`
}

function sectionsOf({ agent, run, compared }: AgentRun, named: boolean, scale: MarkdownScale): Section[] {
  const title = named ? [plain(`## ${escapeMarkdown(agent)}`)] : []
  const notes = (run.notes ?? []).slice(0, MOST_NOTES).map((note) => `- ${escapeMarkdown(note)}`)
  return [
    ...title,
    ...(compared === undefined
      ? []
      : [{ priority: 1, share: 0.4, render: (budget: number) => behaviour(compared, scale, budget) }]),
    { priority: 2, share: 0.7, render: (budget) => transcripts(run.cases, scale, budget) },
    { priority: 3, share: 0.3, render: (budget) => openCases(run.cases, scale, budget) },
    ...(notes.length === 0 ? [] : [plain(notes.join('\n'))]),
  ]
}

function plain(text: string): Section {
  return {
    priority: 0,
    share: 1,
    render: (budget) => ({ text: text.length > budget ? '' : text, left: 0, plural: 'notes' }),
  }
}

function behaviour(
  { ref, behaviour }: NonNullable<AgentRun['compared']>,
  scale: MarkdownScale,
  budget: number,
): Fitted {
  if (behaviour.length > 0) return behaviourTable(behaviour, scale, budget)
  return { text: `Every case ends and answers as at ${codeName(ref)}.`, left: 0, plural: 'test cases' }
}

/** What neither passed nor failed, and what passed only sometimes. */
function openCases(cases: readonly CaseResult[], scale: MarkdownScale, budget: number): Fitted {
  const open = cases.filter(({ verdict, repeats }) => {
    const flaky = repeats !== undefined && repeats.passed > 0 && repeats.passed < repeats.of
    return verdict === 'not judged' || verdict === 'skipped' || flaky
  })
  return fitList(
    {
      head: `<details><summary>Not judged, skipped or flaky (${open.length})</summary>\n\n| Test case | | Why |\n|---|---|---|`,
      count: open.length,
      row: (index) => openRow(open[index] as CaseResult),
      more: (count) => `| …and ${count} more | | |`,
      tail: '\n</details>',
      max: scale.rows,
      plural: 'test cases that were not judged',
    },
    budget,
  )
}

function openRow({ set, name, verdict, assertions, repeats }: CaseResult): string {
  const reason = assertions.find((one) => one.verdict === verdict && one.reason !== undefined)?.reason ?? ''
  const runs = repeats === undefined ? '' : `${repeats.passed} of ${repeats.of} runs passed `
  return `| ${escapeMarkdown(set, 80)} › ${escapeMarkdown(name, 120)} | ${verdict} | ${runs}${escapeMarkdown(reason, 200)} |`
}
