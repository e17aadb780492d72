import { asCaller } from './as-caller.ts'
import { questionWords } from './question-words.ts'
import type { Draft, Rule } from './scenario-draft.ts'

const GIVE = '(?:provide|give|use|state|offer|share)'
/** The last word of what a caller can be asked for. */
const LABEL =
  'name|surname|number|e-?mail|address|postcode|zip|code|birth|birthday|dob|reference|id|size|date|day|time|pin|phone|mobile|guests|people|party|company|city'
const LABELLED = new RegExp(`^(?:your )?((?:[a-z]+ ){0,3}(?:${LABEL}))(?: is)?: (.{1,200})$`, 'i')
const AS = new RegExp(
  `^${GIVE} (?:your |the )?((?:[a-z]+ ){0,3}(?:${LABEL}))(?: as|:| of)? (?!when\\b|if\\b|once\\b|and\\b|unless\\b|is\\b|are\\b)(.{1,200}?)(?: (?:when|if|once) (?:you are |you're )?(?:asked|prompted)(?: for (?:it|that))?)?$`,
  'i',
)
const REMINDER = new RegExp(
  `^${GIVE} (?:them |the agent )?(?:your |the )((?:[a-z]+ ){0,3}(?:${LABEL}))(?: (?:when|if|once) (?:you are |you're )?(?:asked|prompted)(?: for (?:it|that))?)?$`,
  'i',
)
const GOAL = /^your (?:goal|aim|task|intent|intention|objective) is to (.+)$/i

/** "Your name is Ana and your number is 7": each on its own. */
export const facts: Rule = (text, draft) => {
  if (GOAL.test(text) || !/^your (.+?) (?:is|are) (.+)$/i.test(text)) return false
  for (const part of text.split(/(?:,|;|,? and) (?=your [^,;]{1,60}? (?:is|are) )/i)) {
    const name = /^your (.+?) (?:is|are) .+$/i.exec(part)?.[1] ?? ''
    draft.answers.push({ about: questionWords(name), say: asCaller(part), kind: 'fact' })
  }
  return true
}

/** "Phone number: 7", "Give your name as Ana". */
export const labelled: Rule = (text, draft) => {
  const [, name, value] = LABELLED.exec(text) ?? AS.exec(text) ?? []
  if (name === undefined || value === undefined) return false
  draft.answers.push({ about: questionWords(name), say: asCaller(`Your ${lowered(name)} is ${value}`), kind: 'fact' })
  return true
}

function lowered(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}

/** "Give your name when asked": the name stands elsewhere, or nobody can play this. */
export const reminder: Rule = (text, { promised }, written) => {
  const name = REMINDER.exec(text)?.[1]
  if (name !== undefined) promised.push({ written, about: questionWords(name) })
  return name !== undefined
}

/** "Tell the agent you are allergic to nuts", "Mention that your order is late": said of the caller's own accord. */
export const told: Rule = (text, draft) => {
  const said =
    /^(?:simply |just |please )?(?:tell (?:them|the agent)|explain|mention|state|say)(?: (?:to )?(?:them|the agent))?(?: that)? ((?:you|your|you're|you'd|you've)\b.+)$/i.exec(
      text,
    )?.[1]
  if (said === undefined || /\b(?:if|when|once|unless|until)\b/i.test(said)) return false
  const line = asCaller(said)
  draft.openings.push(line)
  if (/^your\b/i.test(said)) facts(said, draft, said)
  else draft.answers.push({ about: questionWords(said), say: line, kind: 'statement' })
  return true
}

/** Sentences of reminders without the fact that they speak of. */
export function unkept({ promised, answers }: Draft): string[] {
  const isKnown = (about: readonly string[]) =>
    answers.some((answer) => answer.kind === 'fact' && about.some((word) => answer.about.includes(word)))
  return promised.filter(({ about }) => !isKnown(about)).map(({ written }) => written)
}
