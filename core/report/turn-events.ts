import type { TurnResult } from '../test-sets/test-case.ts'

const MOST_CALLS = 20

/** What happened in a turn beside the answer, one line each, not escaped: functions, text messages, handoff, place, end. */
export function turnEvents({ functions = [], sms = [], handoff, flow, step, ended }: TurnResult): string[] {
  const calls = functions.slice(0, MOST_CALLS).map(({ name, flow, arguments: given, error, parent }) => {
    const by = parent === undefined ? '' : ` (by ${parent})`
    const failed = error === undefined ? '' : ` failed: ${error.message}`
    const place = flow === null ? '' : `${flow}/`
    return `calls ${place}${name}${Object.keys(given).length === 0 ? '' : ` ${JSON.stringify(given)}`}${by}${failed}`
  })
  return [
    ...calls,
    ...(functions.length > MOST_CALLS ? [`calls ${functions.length - MOST_CALLS} more functions`] : []),
    ...sms.map(({ template, to, content }) => `sends ${template ?? 'a text message'} to ${to}: ${content}`),
    ...(handoff == null
      ? []
      : [`hands over to ${handoff.destination}${handoff.route == null ? '' : ` (${handoff.route})`}`]),
    ...(flow == null ? [] : [`is in flow ${flow}${step == null ? '' : `, at ${step}`}`]),
    ...(ended === true ? ['ends the conversation'] : []),
  ]
}
