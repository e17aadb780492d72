import { visibleText } from '../../../core/report/visible-text.ts'
import type { FunctionEvent, Turn, TurnTrace } from '../../../core/test-sets/conversation.ts'

const LONGEST_VALUE = 300

/** A turn as lines of text: the reply and text messages, with the trace below where wanted. */
export function renderTurn({ reply, trace }: Turn, withTrace: boolean): string {
  const isClear = withTrace || (trace.notExecuted.length === 0 && trace.unavailable === undefined)
  const lines = [visibleText(reply === '' ? `(no words${isClear ? '' : '; --trace says why'})` : reply)]
  if (!withTrace)
    lines.push(
      ...(trace.sms ?? []).map(({ to, content }) =>
        visibleText(`(text message to ${to}: ${content.replaceAll('\n', ' ')})`),
      ),
    )
  if (withTrace) lines.push(...traceLines(trace).map((line) => `  ${visibleText(line)}`))
  return `${lines.join('\n')}\n`
}

function traceLines(trace: TurnTrace): string[] {
  const { added = {}, updated = {}, removed = [] } = trace.stateChanges ?? {}
  return [
    topicLine(trace),
    ...(trace.functions ?? []).flatMap(functionLines),
    ...(trace.path ?? []).map((step) => `entered: ${step}`),
    ...(trace.flow == null ? [] : [`stands at: ${trace.flow}/${trace.step ?? ''}`]),
    ...Object.entries(added).map(([name, value]) => `state: ${name} = ${short(value)}`),
    ...Object.entries(updated).map(
      ([name, [before, after]]) => `state: ${name} = ${short(after)} (was ${short(before)})`,
    ),
    ...removed.map((name) => `state: ${name} removed`),
    ...(trace.sms ?? []).map(({ to, template, content }) => `SMS to ${to}: ${template ?? ''} ${short(content)}`),
    ...(trace.handoff == null
      ? []
      : [
          `handoff: ${trace.handoff.destination}, reason ${trace.handoff.reason}, to ${trace.handoff.route ?? 'nowhere known'}`,
        ]),
    ...(trace.notExecuted ?? []).map((line) => `not executed: ${line}`),
    ...(trace.unavailable ?? []).map((line) => `not available: ${line}`),
    ...(trace.notes ?? []).map((line) => `note: ${line}`),
  ]
}

function topicLine({ topic, retrieved }: TurnTrace): string {
  const scores = retrieved.map((hit) => `${hit.topic} ${hit.score.toFixed(2)}`).join(', ')
  return `topic: ${topic ?? 'none'}${scores === '' ? '' : `   retrieved: ${scores}`}`
}

function functionLines({ name, arguments: given, result, error, logs, parent }: FunctionEvent): string[] {
  const args = Object.entries(given).map(([key, value]) => `${key}=${short(value)}`)
  const by = parent === undefined ? '' : ` (by ${parent})`
  const place = error?.path === undefined ? '' : ` (${error.path}:${error.line ?? 0})`
  const outcome = error === undefined ? short(result) : `error: ${error.message}${place}`
  return [
    `called: ${name}(${args.join(', ')}) -> ${outcome}${by}`,
    ...logs.map(({ level, text }) => `  ${level}: ${text}`),
  ]
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
