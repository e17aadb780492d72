import type { Turn } from '../conversation.ts'
import { linearPattern, LONGEST_MATCHED_TEXT } from '../pattern/linear-pattern.ts'
import { fold } from './fold.ts'
import { failed, type Judged, notJudged, PASSED } from './judged.ts'
import { quoted } from './quoted.ts'

/** Whether a text is in the answer, whatever its case and spacing. */
export function judgeSays(wanted: string, { reply }: Turn): Judged {
  return fold(reply).includes(fold(wanted)) ? PASSED : failed(answered(reply))
}

/** Whether a text is not in the answer. */
export function judgeNotSays(unwanted: string, { reply, trace }: Turn): Judged {
  if (fold(reply).includes(fold(unwanted))) return failed(answered(reply))
  // Nobody has spoken yet: whether a model or function would say it is not known.
  if (reply === '' && trace.notExecuted.length > 0) return notJudged(`no answer: ${trace.notExecuted.join('; ')}`)
  return PASSED
}

/** Whether a regular expression fits somewhere in the answer. */
export function judgeMatches(source: string, { reply }: Turn): Judged {
  const pattern = linearPattern(source)
  if (!pattern.ok) return { verdict: 'error', reason: `this regular expression can't be used: ${pattern.message}` }
  if (pattern.isIn(reply)) return PASSED
  if (reply.length > LONGEST_MATCHED_TEXT) {
    const reason = `the answer is longer than the ${LONGEST_MATCHED_TEXT} characters that are searched`
    return { verdict: 'error', reason }
  }
  return failed(answered(reply))
}

function answered(reply: string): string {
  return reply === '' ? 'the answer is empty' : `the answer is ${quoted(reply)}`
}
