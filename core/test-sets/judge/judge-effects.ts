import type { SentSms, TurnTrace } from '../conversation.ts'
import type { ExpectedSms } from '../test-case.ts'
import { misfit } from './fits.ts'
import { fold } from './fold.ts'
import { failed, type Judged, PASSED, untold } from './judged.ts'
import { quoted } from './quoted.ts'

/** Whether the call is handed over to this destination; null: not at all. */
export function judgeHandoff(wanted: string | null, { handoff }: TurnTrace): Judged {
  if (handoff === undefined) return untold('whether the call is transferred')
  const actual = handoff === null ? null : handoff.destination
  if (actual === wanted) return PASSED
  return failed(actual === null ? 'the call is not transferred' : `the call is transferred to ${actual}`)
}

/** Whether a text message is sent like this one. */
export function judgeSms(wanted: string | ExpectedSms, { sms }: TurnTrace): Judged {
  if (sms === undefined) return untold('which text messages are sent')
  const expected = typeof wanted === 'string' ? { template: wanted } : wanted
  if (sms.some((sent) => isLike(sent, expected))) return PASSED
  return failed(sentInstead(sms))
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

function isLike(sent: SentSms, { template, to, says }: ExpectedSms): boolean {
  if (template !== undefined && sent.template !== template) return false
  if (to !== undefined && misfit(to, sent.to) !== null) return false
  return says === undefined || fold(sent.content).includes(fold(says))
}

function sentInstead(sms: readonly SentSms[]): string {
  if (sms.length === 0) return 'no text message is sent'
  return `sent is ${sms.map(({ template, to, content }) => `${template ?? 'a text'} to ${to}: ${quoted(content)}`).join(', ')}`
}
