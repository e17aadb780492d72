import type { TurnResult } from '../../test-sets/test-case.ts'
import { type Html, html } from './html.ts'

/** What happened in a turn besides the answer: topic, steps, calls, handoff, messages, and what was not carried out. */
export function turnTrace(turn: TurnResult, greeting: boolean): Html {
  const path = turn.path ?? []
  const place = turn.flow == null ? null : [turn.flow, turn.step].filter((part) => part != null).join('/')
  return html`<ul class="tc">
    ${turn.topic == null && (greeting || place != null) ? null : line('topic', turn.topic == null ? html`<i>none</i>` : html`<code>${turn.topic}</code>`)}${
      path.length > 0
        ? line('steps', html`${path.map((step, index) => html`${index === 0 ? '' : ' → '}<code>${step}</code>`)}`)
        : place == null
          ? null
          : line('step', html`<code>${place}</code>`)
    }${(turn.functions ?? []).map((call) =>
      line(
        'calls',
        html`<code>${call.flow == null ? '' : `${call.flow}/`}${call.name}(${argumentsText(call.arguments)})</code
          >${call.parent == null ? null : html` from <code>${call.parent}</code>`}${call.error == null ? null : html` <span class="bad">${call.error.message}</span>`}`,
      ),
    )}${turn.handoff == null ? null : line('handoff', html`<code>${turn.handoff.destination}</code>${turn.handoff.route == null ? null : html` ${turn.handoff.route}`}${turn.handoff.reason === '' ? null : html`: ${turn.handoff.reason}`}`)}${(
      turn.sms ?? []
    ).map((sms) =>
      line(
        'SMS',
        html`${sms.template == null ? null : html`<code>${sms.template}</code> `}to ${sms.to}: “${sms.content}”`,
      ),
    )}${turn.ended === true ? line('end', html`the conversation is over`) : null}${turn.notExecuted.map((text) => line('not executed', html`${text}`))}
  </ul>`
}

function line(title: string, body: Html): Html {
  return html`<li><span>${title}</span> ${body}</li>`
}

function argumentsText(given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(', ')
}
