import { asCaller, sentence } from './as-caller.ts'
import type { CallerAnswer, CallerScript } from './caller-script.ts'
import { lineOf } from './line-of.ts'
import { questionWords } from './question-words.ts'
import { scenarioSentences } from './scenario-sentences.ts'

interface Draft {
  openings: string[]
  answers: CallerAnswer[]
  goodbye: boolean
}

/** Takes a sentence into the draft when it knows its form; false when it does not. */
type Rule = (text: string, draft: Draft) => boolean

/**
 * What a caller does who follows a scenario in the usual words: "You want to …", "Ask whether …", "Your phone number is …", "If
 * asked …, say …", "Accept …". A sentence in other words is named as unplayable, so that nothing is judged by a caller who
 * left something out.
 */
export function parseScenario(text: string): CallerScript {
  const draft: Draft = { openings: [], answers: [], goodbye: false }
  const unplayable: string[] = []
  for (const written of scenarioSentences(text)) {
    const plain = written
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/^(?:and|then|also|after that),?\s+/i, '')
      .replace(/[.!:]+$/, '')
      .trim()
    if (plain !== '' && !RULES.some((rule) => rule(plain, draft))) unplayable.push(written)
  }
  // Who has nothing to ask for begins with what there is to tell.
  if (draft.openings.length === 0) {
    const told = draft.answers.filter(({ kind }) => kind === 'statement').map(({ say }) => say)
    if (told.length > 0) draft.openings.push(told.join(' '))
  }
  return { ...draft, unplayable }
}

const ACTION =
  'say|tell|confirm|accept|agree|decline|refuse|reject|answer|reply|respond|give|provide|state|mention|choose|pick|take|hang up|end|ask'
const ASKED = "(?:you are |you're )?(?:asked|prompted)"

const guidance: Rule = (text) =>
  /^(?:provide|give) (?:the |your |all )?(?:details|information|answers?)\b/i.test(text) ||
  /^be (?:vague|polite|brief|patient|concise|natural|friendly|calm)\b/i.test(text) ||
  /^answer (?:the agent's |all |any )?questions\b/i.test(text) ||
  /^(?:you )?(?:do not|don't) (?:need|have) to\b/i.test(text)

const conditional: Rule = (text, { answers, ...draft }) => {
  const match = new RegExp(
    `^(?:if|when|whenever|once)\\s+(.+?),\\s*(?:then\\s+|you\\s+|just\\s+|simply\\s+)*((?:${ACTION})\\b.*)$`,
    'i',
  ).exec(text)
  const [, when = '', action = ''] = match ?? []
  return match !== null && answer(when, action, { answers, ...draft })
}

const answerWhenAsked: Rule = (text, draft) => {
  const match = new RegExp(`^((?:${ACTION})\\b.*?)\\s+(?:when|if|once)\\s+(.+)$`, 'i').exec(text)
  const [, action = '', when = ''] = match ?? []
  if (match === null) return false
  // "Confirm the cancellation when asked": what is confirmed says which question.
  return answer(new RegExp(`^${ASKED}$`, 'i').test(when) ? action : when, action, draft)
}

const consent: Rule = (text, draft) =>
  /^(?:accept|agree|confirm|decline|refuse|reject)\b/i.test(text) && answer(text, text, draft)

const fact: Rule = (text, { answers }) => {
  const match = /^your (.+?) (?:is|are) (.+)$/i.exec(text)
  if (match === null) return false
  answers.push({ about: questionWords(match[1] ?? ''), say: asCaller(text), kind: 'fact' })
  return true
}

const goal: Rule = (text, { openings }) => {
  const calling =
    /^you(?:'re| are) (?:calling|ringing|phoning|contacting|writing)\b(?: .+?)??((?: because| as| since| to| about) .+)$/i.exec(
      text,
    )
  if (calling !== null) openings.push(asCaller(`I'm calling${calling[1]}`))
  else if (/^you(?:'d| would)? (?:want|need|like|wish)\b/i.test(text)) openings.push(asCaller(text))
  else if (/^you(?:'re| are) (?:trying|looking|hoping)\b/i.test(text)) openings.push(asCaller(text))
  else return false
  return true
}

const asking: Rule = (text, { openings }) => {
  const asked = /^(?:simply |just |please |first )?(?:ask|enquire|inquire)(?: the agent| them)? (.+)$/i.exec(text)?.[1]
  if (asked === undefined) return false
  const line = /^(?:whether|if|what|how|when|where|who|why|which)\b/i.test(asked)
    ? `Can you tell me ${asCaller(asked)
        .replace(/^\w/, (letter) => letter.toLowerCase())
        .replace(/\.$/, '')}?`
    : asCaller(/^about\b/i.test(asked) ? `I have a question ${asked}` : `I would like ${asked.replace(/^for /i, '')}`)
  openings.push(line)
  return true
}

const saying: Rule = (text, draft) => {
  const said = /^(?:simply |just |please |first )?say (.+)$/i.exec(text)?.[1]
  if (said === undefined) return false
  if (/^(?:good)?bye\b/i.test(said)) draft.goodbye = true
  else if (/^(?:hello|hi|good (?:morning|afternoon|evening))\b/i.test(said)) draft.openings.push(sentence(said))
  else {
    const line = lineOf(`say ${said}`)
    if (line === null || !/^(?:that )?you\b|^["“]/i.test(said)) return false
    draft.openings.push(line)
  }
  return true
}

const statement: Rule = (text, { answers }) => {
  if (!/^you(?:'re|'ve)? (?:are|have|don't|do not|already|just|only)?\b/i.test(text)) return false
  if (!/^you(?:'re|'ve| are| have| don't| do not| already have)\b/i.test(text)) return false
  answers.push({ about: questionWords(text), say: asCaller(text), kind: 'statement' })
  return true
}

const RULES: readonly Rule[] = [guidance, conditional, answerWhenAsked, consent, fact, goal, asking, saying, statement]

function answer(when: string, action: string, draft: Draft): boolean {
  if (/^(?:hang up|end the (?:call|conversation|chat))\b/i.test(action)) return false
  const say = lineOf(action, draft.answers)
  if (say === null) return false
  draft.answers.push({ about: questionWords(when), say, kind: 'instruction' })
  return true
}
