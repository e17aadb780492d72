import type { SentSms, TurnTrace } from '../conversation.ts'
import type { ExpectedSms } from '../test-case.ts'
import { misfit } from './fits.ts'
import { fold } from './fold.ts'
import { failed, type Judged, PASSED, untold } from './judged.ts'
import { quoted } from './quoted.ts'

/** Whether the call is handed over to this destination; null: not at all. */
export function judgeHandoff(wanted: string | null, { handoff, notExecuted }: TurnTrace): Judged {
  if (handoff === undefined) return untold('whether the call is transferred')
  const actual = handoff === null ? null : handoff.destination
  const undone = undoneOf(notExecuted, 'transfer to ')
  if (actual === wanted) return PASSED
  return failed(actual === null ? `the call is not transferred${undone}` : `the call is transferred to ${actual}`)
}

/** Whether a text message is sent like this one. */
export function judgeSms(wanted: string | ExpectedSms, { sms, notExecuted }: TurnTrace): Judged {
  if (sms === undefined) return untold('which text messages are sent')
  const expected = typeof wanted === 'string' ? { template: wanted } : wanted
  if (sms.some((sent) => isLike(sent, expected))) return PASSED
  return failed(`${sentInstead(sms)}${undoneOf(notExecuted, 'send SMS ')}`)
}

/** Whether no text message is sent. */
export function judgeNoSms({ sms }: TurnTrace): Judged {
  if (sms === undefined) return untold('which text messages are sent')
  return sms.length === 0 ? PASSED : failed(sentInstead(sms))
}

/** Whether the conversation ends with this turn. */
export function judgeEnds(wanted: boolean, { ended }: TurnTrace): Judged {
  if (ended === undefined) return untold('whether the conversation ends')
  if (ended === wanted) return PASSED
  return failed(ended ? 'the conversation ends' : 'the conversation goes on')
}

/** What of a kind the runtime did not do although the agent's texts ask for it, for the end of a reason. */
function undoneOf(notExecuted: readonly string[], kind: string): string {
  const undone = notExecuted.filter((text) => text.startsWith(kind))
  return undone.length === 0 ? '' : `; not done: ${undone.join('; ')}`
}

function isLike(sent: SentSms, { template, to, says }: ExpectedSms): boolean {
  if (template !== undefined && sent.template !== template) return false
  if (to !== undefined && misfit(to, sent.to) !== null) return false
  return says === undefined || fold(sent.content).includes(fold(says))
}

function sentInstead(sms: readonly SentSms[]): string {
  if (sms.length === 0) return 'no text message is sent'
  return `sent is ${sms.map(({ template, to, content }) => `${template ?? 'a text'} to ${to}: ${quoted(content)}`).join(', ')}`
}
