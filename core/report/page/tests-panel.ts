import type { CaseResult, TestRun } from '../../test-sets/test-case.ts'
import type { AgentReport, BehaviourChange } from '../report.ts'
import { folded } from './folded.ts'
import { type Html, html } from './html.ts'
import { rowsWithRest } from './rows-with-rest.ts'
import { transcript } from './transcript.ts'
import { verdictTone } from './verdict-tone.ts'

const SHOWN = 12

const TONES: Readonly<Record<BehaviourChange['change'], 'red' | 'green' | 'blue' | 'grey'>> = {
  'newly failing': 'red',
  'newly passing': 'green',
  'changed behaviour': 'blue',
  added: 'green',
  removed: 'red',
}

/** How the agent behaves differently, conversation by conversation, then every case that did not pass. Null when no case ran. */
export function testsPanel({ base, head, behaviour }: AgentReport['testSets'], id: string): Html | null {
  if ((head?.cases.length ?? 0) + (base?.cases.length ?? 0) + behaviour.length === 0) return null
  const told = new Set(behaviour.map((change) => change.after))
  const rest = (head?.cases ?? []).filter((item) => item.verdict !== 'passed' && !told.has(item))
  const calm = behaviour.length + rest.length === 0
  return html`<section class="panel" id="${id}">
    <header>
      <h2>Test behaviour</h2>
      <span class="note-n">${counts(head)}</span>
    </header>
    ${(head?.notes ?? []).map((note) => html`<p class="calm">${note}</p>`)}
    ${calm ? html`<p class="calm">Every test case passes, and every answer is the same as before.</p>` : null}
    ${cases(behaviour.map(changed), 'more cases that behave differently')}
    ${rest.length === 0 ? null : html`<h3 class="sub">As before, and not passed</h3>`}${cases(rest.map(unpassed), 'more cases')}
  </section>`
}

interface CaseRow {
  /** `open` where it should be seen at once. */
  open: boolean
  summary: Html
  body: Html
}

/** The first cases each behind a fold of its own, the others behind one: folds that are parsed late can't be nested. */
function cases(rows: readonly CaseRow[], words: string): Html {
  const first = rows.slice(0, rows.length > SHOWN + 1 ? SHOWN : rows.length)
  const others = rows.slice(first.length).map((row) => html`<details class="case">${row.summary}${row.body}</details>`)
  return html`${first.map(({ open, summary, body }) =>
    open
      ? html`<details class="case" open>${summary}${body}</details>`
      : folded({ attributes: html`class="case"`, summary, body }),
  )}${rowsWithRest(others, 0, (count) => `${count} ${words}`)}`
}

function changed({ set, name, change, before, after }: BehaviourChange, index: number): CaseRow {
  return {
    open: change === 'newly failing' && index < 3,
    summary: html`<summary>
      <span class="tag ${TONES[change]}">${change}</span><span class="nm">${name}</span><span class="dim">${set}</span>
    </summary>`,
    body: transcript(before, after),
  }
}

function unpassed(item: CaseResult): CaseRow {
  return {
    open: false,
    summary: html`<summary>
      <span class="tag ${verdictTone(item.verdict)}">${item.verdict}</span><span class="nm">${item.name}</span
      ><span class="dim">${item.set}</span>
    </summary>`,
    body: transcript(null, item),
  }
}

function counts(run: TestRun | null): string {
  if (run == null) return 'none ran on the head'
  const parts = [
    [run.passed, 'passed'],
    [run.failed, 'failed'],
    [run.errors, 'errors'],
    [run.notJudged, 'not judged'],
    [run.skipped, 'skipped'],
  ] as const
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(' · ') || 'no test cases'
  )
}
