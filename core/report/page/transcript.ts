import type { AssertionResult, CaseResult, TurnResult } from '../../test-sets/test-case.ts'
import { type Html, html } from './html.ts'
import { turnTrace } from './turn-trace.ts'
import { verdictTone } from './verdict-tone.ts'

/** Index of the greeting in the results of assertions. */
const GREETING = -1

/**
 * The conversation of a test case, turn by turn, the base's beside the head's: each turn stands on one line, and the first one
 * that differs is marked. Of a case with one side only that side.
 */
export function transcript(before: CaseResult | null, after: CaseResult | null): Html {
  if (before == null || after == null) return oneSide(before ?? after)
  const turns = Array.from({ length: Math.max(before.turns.length, after.turns.length) }, (_, index) => index)
  const indexes = before.greeting == null && after.greeting == null ? turns : [GREETING, ...turns]
  const first = indexes.find((index) => differs(turnAt(before, index), turnAt(after, index)))
  return html`<div class="tr two">
    <div class="hd">${head('Base', before)}${head('Head', after)}</div>
    ${indexes.map(
      (index) =>
        html`<div class="tn${index === first ? ' first' : ''}">
          ${index === first ? html`<p class="fd">First difference</p>` : null}${side(before, index)}${side(after, index)}
        </div>`,
    )}
  </div>`
}

function oneSide(result: CaseResult | null): Html {
  if (result == null) return html``
  const indexes = result.turns.map((_, index) => index)
  const all = result.greeting == null ? indexes : [GREETING, ...indexes]
  return html`<div class="tr">
    <div class="hd">${head('', result)}</div>
    ${all.map((index) => html`<div class="tn">${side(result, index)}</div>`)}
  </div>`
}

function head(title: string, result: CaseResult): Html {
  const repeats =
    result.repeats == null ? null : html` <small>${result.repeats.passed} of ${result.repeats.of} runs passed</small>`
  return html`<p>
    ${title === '' ? null : html`<b>${title}</b> `}<span class="tag ${verdictTone(result.verdict)}"
      >${result.verdict}</span
    >${repeats} <code class="pc" title="${result.path}:${result.line}">${fileName(result.path)}:${result.line}</code>
  </p>`
}

function turnAt(result: CaseResult, index: number): TurnResult | undefined {
  return index === GREETING ? result.greeting : result.turns[index]
}

function side(result: CaseResult, index: number): Html {
  const turn = turnAt(result, index)
  if (turn == null)
    return html`<div class="sd"><p class="dim">${index === GREETING ? 'not recorded' : 'not reached'}</p></div>`
  const judged = result.assertions.filter((assertion) => assertion.turn === index)
  return html`<div class="sd">
    ${index === GREETING || turn.user === '' ? null : html`<p class="us">${turn.user}</p>`}
    <p class="ag">${turn.reply === '' ? html`<i>no answer</i>` : turn.reply}</p>
    ${turnTrace(turn, index === GREETING)}${judged.map(assertion)}
  </div>`
}

function assertion({ assertion, verdict, reason }: AssertionResult): Html {
  const tone = verdictTone(verdict)
  return html`<p class="as ${tone}">
    <b>${verdict}</b>
    <code>${assertion}</code>${reason == null || verdict === 'passed' ? null : html` <span>${reason}</span>`}
  </p>`
}

/** Anything a caller or a system behind would notice: what is said and answered, and what is done. */
function differs(before: TurnResult | undefined, after: TurnResult | undefined): boolean {
  return JSON.stringify(told(before)) !== JSON.stringify(told(after))
}

function told(turn: TurnResult | undefined): unknown {
  if (turn == null) return null
  const { user, reply, topic, functions, flow, step, handoff, sms, ended } = turn
  const calls = functions?.map((call) => [call.name, call.flow, call.arguments, call.error?.message ?? null])
  return [user, reply, topic, calls ?? [], flow ?? null, step ?? null, handoff ?? null, sms ?? [], ended === true]
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
