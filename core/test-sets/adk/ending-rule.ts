import type { Rule } from './scenario-draft.ts'

const THANKS = String.raw`(?:say )?thank (?:you|them|the agent)(?: for .+)?|thank (?:you|them|the agent)`
const GOODBYE = String.raw`(?:say |saying )?(?:good)?bye|hang up|end the (?:call|conversation|chat)`
const ENDS = `(?:politely )?(?:(?:${THANKS})(?:,? (?:and|then|and then) (?:${GOODBYE}))*|say (?:thank you|thanks) and (?:good)?bye|(?:say )?(?:good)?bye(?: and (?:${GOODBYE}))?)`
/** Hanging up alone may be meant at once; at the end of something it is the end. */
const LEAVES = `(?:${ENDS}|hang up|end the (?:call|conversation|chat))`
const WHEN = '(?:if|when|once|after|as soon as)'
const PLAIN = new RegExp(`^(?:simply |just |please )?${ENDS}$`, 'i')
const AFTER = new RegExp(`^${WHEN} (?:the agent |they |you )?.+?(?:, (?:then )?| then )${LEAVES}$`, 'i')
const BEFORE = new RegExp(`^${LEAVES},? ${WHEN} .+$`, 'i')
/** Of what goes wrong a caller by rules knows nothing. */
const EXCEPTION = /\b(?:not|n't|cannot|unable|refuses?|fails?|wrong|long|twice|again|instead)\b/i

/** "Thank the agent and hang up", "Once the booking is confirmed, end the call": the caller says goodbye when all else is said. */
export const ending: Rule = (text, draft) => {
  if (!PLAIN.test(text) && (EXCEPTION.test(text) || !(AFTER.test(text) || BEFORE.test(text)))) return false
  draft.goodbye = true
  return true
}
