import type { CaseResult, TestRun, Verdict } from '../../test-sets/test-case.ts'
import type { AgentReport, BehaviourChange } from '../report.ts'
import { type Html, html } from './html.ts'

const MAX_CASES = 300

/** What conversations do differently, then every test case that did not pass. Null when no test set ran. */
export function testsPanel({ base, head, behaviour }: AgentReport['testSets'], id: string): Html | null {
  if (head == null && base == null && behaviour.length === 0) return null
  const told = new Set(behaviour.map((change) => change.after))
  const rest = (head?.cases ?? []).filter((item) => item.verdict !== 'passed' && !told.has(item))
  return html`<section class="panel" id="${id}">
    <header>
      <h3>Test cases</h3>
      <span class="note">${counts(head)}</span>
    </header>
    ${behaviour.slice(0, MAX_CASES).map(changed)}${more(behaviour.length)}${rest.slice(0, MAX_CASES).map(unpassed)}${more(rest.length)}${behaviour.length + rest.length === 0 ? html`<p class="calm">Every test case passes, and every answer is the same as before.</p>` : null}
  </section> `
}

function changed({ set, name, change, before, after }: BehaviourChange): Html {
  const tone =
    change === 'newly failing' || change === 'removed' ? 'removed' : change === 'newly passing' ? 'added' : 'edited'
  return html`<details class="case" ${change === 'newly failing' ? html` open` : null}>
    <summary>
      <span class="change ${tone}">${change}</span><span class="name">${name}</span><span class="kind">${set}</span>
    </summary>
    <div class="sides">${side('Before', before)}${side('After', after)}</div>
  </details> `
}

function unpassed(item: CaseResult): Html {
  return html`<details class="case">
    <summary>
      <span class="change ${toneOf(item.verdict)}">${item.verdict}</span><span class="name">${item.name}</span
      ><span class="kind">${item.set}</span>
    </summary>
    <div class="sides one">${side(null, item)}</div>
  </details> `
}

function side(title: string | null, result: CaseResult | null): Html {
  if (result == null)
    return html`<div class="side">
      <h4>${title}</h4>
      <p class="calm">Not in this version.</p>
    </div>`
  const heading =
    title == null
      ? null
      : html`<h4>${title} <span class="change ${toneOf(result.verdict)}">${result.verdict}</span></h4>`
  return html`<div class="side">
    ${heading}
    <ol class="turns">
      ${result.turns.map((turn, index) => turnRow(result, turn, index))}
    </ol>
    <p class="place"><code>${result.path}:${result.line}</code></p>
  </div>`
}

function turnRow(result: CaseResult, turn: CaseResult['turns'][number], index: number): Html {
  const judged = result.assertions.filter((assertion) => assertion.turn === index && assertion.verdict !== 'passed')
  return html`<li>
    <p class="caller">${turn.user}</p>
    <p class="agent">${turn.reply === '' ? html`<em>no answer</em>` : turn.reply}</p>
    <p class="trace">
      ${turn.topic == null ? 'no topic' : html`topic <code>${turn.topic}</code>`}${turn.notExecuted.map((text) => html`<span class="skipped">not executed: ${text}</span>`)}
    </p>
    ${judged.map((assertion) => html`<p class="assertion ${toneOf(assertion.verdict)}"><b>${assertion.verdict}</b> <code>${assertion.assertion}</code>${assertion.reason == null ? null : html`<span>${assertion.reason}</span>`}</p>`)}
  </li>`
}

function toneOf(verdict: Verdict): string {
  if (verdict === 'passed') return 'added'
  if (verdict === 'failed' || verdict === 'error') return 'removed'
  return verdict === 'not judged' ? 'warned' : 'renamed'
}

function counts(run: TestRun | null): string {
  if (run == null) return 'none ran'
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
      .join(', ') || 'no test cases'
  )
}

function more(count: number): Html | null {
  return count > MAX_CASES ? html`<p class="more">… and ${count - MAX_CASES} more</p>` : null
}
