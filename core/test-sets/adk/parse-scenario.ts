import { asCaller, sentence } from './as-caller.ts'
import type { CallerScript } from './caller-script.ts'
import { ending } from './ending-rule.ts'
import { facts, labelled, reminder, told, unkept } from './fact-rules.ts'
import { lineOf } from './line-of.ts'
import { questionWords } from './question-words.ts'
import type { Draft, Rule } from './scenario-draft.ts'
import { scenarioSentences } from './scenario-sentences.ts'
import { secondPerson } from './second-person.ts'

/**
 * What a caller does who follows a scenario in the usual words: "You want to …", "Ask whether …", "Your phone number is …", "If
 * asked …, say …", "Accept …". A sentence in other words is named as unplayable, so that nothing is judged by a caller who
 * left something out.
 */
export function parseScenario(text: string): CallerScript {
  const draft: Draft = { openings: [], answers: [], goodbye: false, otherwise: null, promised: [] }
  const unplayable: string[] = []
  for (const written of scenarioSentences(text)) {
    const plain = plainOf(written)
    if (plain !== '' && !RULES.some((rule) => rule(plain, draft, written))) unplayable.push(written)
  }
  // Who has nothing to ask for begins with what there is to tell.
  if (draft.openings.length === 0) {
    const told = draft.answers.filter(({ kind }) => kind === 'statement').map(({ say }) => say)
    if (told.length > 0) draft.openings.push(told.join(' '))
  }
  const { openings, answers, goodbye, otherwise } = draft
  return { openings, answers, goodbye, otherwise, unplayable: [...unplayable, ...unkept(draft)] }
}

function plainOf(written: string): string {
  const plain = written
    .replace(/[‘’]/g, "'")
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^(?:and|then|also|next|finally|after that|afterwards),?\s+/i, '')
    .replace(/^(?:start|begin)(?: the (?:call|conversation|chat))?(?: off)? by (say|ask|tell)ing\b/i, '$1')
    .replace(/^(?:start|begin|open)(?: the (?:call|conversation|chat))? with (?=["“])/i, 'say ')
    .replace(/[.!:]+$/, '')
    .trim()
  return secondPerson(plain.replace(/^(say|ask|accept|thank|confirm|decline|provide|give|tell)s\b/i, '$1'))
}

const ACTION =
  "it is|it's|use|say|tell|confirm|accept|agree|decline|refuse|reject|answer|reply|respond|give|provide|state|mention|choose|pick|take|hang up|end|ask"
const ASKED = "(?:you are |you're )?(?:asked|prompted)"

const guidance: Rule = (text) =>
  /^(?:provide|give) (?:the |your |all )?(?:details|information|answers?)\b/i.test(text) ||
  /^(?:be|stay|remain|act|sound) (?:vague|polite|brief|patient|concise|natural|friendly|calm|cooperative|clear|on topic)\b/i.test(
    text,
  ) ||
  /^you(?: are|'re) (?:a (?:bit|little) |very )?(?:polite|friendly|patient|impatient|frustrated|calm|cooperative|in a hurry)(?: and \w+)?$/i.test(
    text,
  ) ||
  /^(?:speak|talk) (?:politely|clearly|naturally|calmly|briefly)\b/i.test(text) ||
  /^keep (?:your|the) (?:answers?|replies|responses?|sentences) (?:short|brief|concise|simple)\b/i.test(text) ||
  /^(?:do not|don't) (?:volunteer|offer|give|provide|mention|share) .*?(?:information|details|anything|unless (?:you are |you're )?asked)\b/i.test(
    text,
  ) ||
  /^only (?:provide|give|share|answer) (?:information|details|(?:the )?questions?|what)\b/i.test(text) ||
  /^answer (?:the agent's |all |any )?questions\b/i.test(text) ||
  /^(?:you )?(?:do not|don't) (?:need|have) to\b/i.test(text)

const conditional: Rule = (text, draft) => {
  const match = new RegExp(
    `^(?:if|when|whenever|once)\\s+(.+?),\\s*(?:then\\s+|you\\s+|just\\s+|simply\\s+)*((?:${ACTION})\\b.*)$`,
    'i',
  ).exec(text)
  const [, when = '', action = ''] = match ?? SHORT.exec(text) ?? []
  return action !== '' && answer(when, action, draft)
}

/** Without a comma only what is plainly asked and answered. */
const SHORT = new RegExp(
  `^(?:if|when|whenever) ((?:the agent asks|they ask|${ASKED}|offered)\\b.*?) ((?:then |just )?(?:say|answer|reply|decline|accept)\\b.*)$`,
  'i',
)
/** What is not among the things a caller was told. */
const UNKNOWN =
  /\b(?:anything|something|any other (?:question|detail|information)\w*|questions?)(?: else)?\b.*\b(?:not|n't|else|other)\b|\b(?:anything|something) else$/i
const DOES_NOT_KNOW = /\b(?:don['’]t|do not) (?:know|have|remember)\b|\bnot sure\b/i

const answerWhenAsked: Rule = (text, draft) => {
  const match = new RegExp(`^((?:${ACTION})\\b.*?)\\s+(?:when|if|once)\\s+(.+)$`, 'i').exec(text)
  const [, action = '', when = ''] = match ?? []
  if (match === null) return false
  // "Confirm the cancellation when asked": what is confirmed says which question.
  return answer(new RegExp(`^${ASKED}$`, 'i').test(when) ? action : when, action, draft)
}

const consent: Rule = (text, draft) =>
  /^(?:accept|agree|confirm|decline|refuse|reject)\b/i.test(text) && answer(text, text, draft)

const goal: Rule = (text, { openings }) => {
  const calling =
    /^you(?:'re| are) (?:calling|ringing|phoning|contacting|writing)\b(?: .+?)??((?: because| as| since| to| about) .+)$/i.exec(
      text,
    )
  if (calling !== null) openings.push(asCaller(`I'm calling${calling[1]}`))
  else if (/^you(?:'d| would)? (?:also )?(?:want|need|like|wish)\b/i.test(text)) openings.push(asCaller(text))
  else if (/^your (?:goal|aim|task|intent|intention|objective) is to /i.test(text))
    openings.push(asCaller(text.replace(/^.*? is to /i, 'I want to ')))
  else if (/^call (?:them |the \w+ )?(?=(?:to|about|because) )/i.test(text))
    openings.push(asCaller(text.replace(/^call (?:them |the \w+ )?/i, "I'm calling ")))
  else if (ORDER.test(text) && !/\b(?:if|when|once|unless|until|after)\b/i.test(text))
    openings.push(asCaller(`I would like to ${text.charAt(0).toLowerCase()}${text.slice(1)}`))
  else if (/^you(?:'re| are) (?:trying|looking|hoping)\b/i.test(text)) openings.push(asCaller(text))
  else return false
  return true
}

/** What callers call for, as an instruction. */
const ORDER = /^(?:book|reserve|cancel|reschedule|schedule|order) (?:an?|the|your|one|two|some|\d+)\b/i

const asking: Rule = (text, { openings }) => {
  const asked = /^(?:simply |just |please |first )?(?:ask|enquire|inquire|request)(?: the agent| them)? (.+)$/i.exec(
    text,
  )?.[1]
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
  if (/^(?:hello|hi|good (?:morning|afternoon|evening))\b/i.test(said)) draft.openings.push(sentence(said))
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

/** "Answer yes to all questions": to those of yes or no. */
const always: Rule = (text, { answers }) => {
  const word =
    /^(?:answer|reply|respond|say)(?: with)? ["“]?(yes|no)["”]? to (?:all|any|every)\w*(?: other)?(?: questions?| else)?$/i.exec(
      text,
    )?.[1]
  if (word !== undefined) answers.push({ about: [], say: sentence(word.toLowerCase()), kind: 'instruction' })
  return word !== undefined
}

const RULES: readonly Rule[] = [
  guidance,
  ending,
  always,
  told,
  reminder,
  labelled,
  conditional,
  answerWhenAsked,
  consent,
  facts,
  goal,
  asking,
  saying,
  statement,
]

function answer(when: string, action: string, draft: Draft): boolean {
  if (/^(?:hang up|end the (?:call|conversation|chat))\b/i.test(action)) return false
  const say = lineOf(action, draft.answers)
  if (say === null) return false
  if (UNKNOWN.test(when) && DOES_NOT_KNOW.test(say)) draft.otherwise = say
  else draft.answers.push({ about: questionWords(when), say, kind: 'instruction' })
  return true
}
