import { remembered } from '../../../../core/agent/remembered.ts'
import type { Instruction, Instructions, Mention } from './instruction.ts'
import { itemsOf } from './items-of.ts'
import { quotedOf } from './quoted-of.ts'
import { sentencesOf } from './sentences-of.ts'

const REFERENCE = /\{\{(fn|ft|ho|twilio_sms):([^\s{}](?:[^{}\n]{0,198}[^\s{}])?)\}\}/g
const ANY_REFERENCE = /\{\{[^{}\n]{1,240}\}\}/g
const LONGEST_TEXT = 40_000
const MOST_INSTRUCTIONS = 200
const LONGEST_SENTENCE = 2_000

const VERBS =
  '(?:call(?:ing)?|run|use|invoke|trigger|execute|start|go to|transfer|hand(?: (?:them|the caller|the call))? (?:over|off)|connect|forward|put (?:them|the caller) through|send|text)'
const PLAINLY = new RegExp(
  `^\\W*(?:(?:then|please|just|immediately),? )?${VERBS}(?: (?:them|it|the|to|function)){0,3} \\{\\{[^{}\\n]{1,240}\\}\\}\\W*$`,
  'i',
)
/** A verb, with at most a few words between it and what it asks for. */
const ASKED = new RegExp(`\\b${VERBS}\\b(?:[^.!?{}]{0,40})$`, 'i')
const FORBIDDEN =
  /\b(?:do ?n[o'’]t|do \*?not\*?|never|without|not|instead of|before|after|prior to|rather than|only)\s+\**(?:(?:ever|immediately|then|you|the|say(?:ing)?|also)\s+)*(?:call(?:ing)?|run(?:ning)?|us(?:e|ing)|invoke|trigger|transfer(?:ring)?|send(?:ing)?|go(?:ing)? to|connect(?:ing)?)\b[^.!?{}]{0,40}$/i

/** Reads a rendered text; the same text is read once. */
export const readInstructions: (text: string) => Instructions = remembered(
  (text) => read(text.slice(0, LONGEST_TEXT)),
  1_000,
)

function read(text: string): Instructions {
  const all: Instruction[] = []
  const items = itemsOf(text)
  for (const item of items) {
    let inherited: string | null = item.bracketed
    let heading = item.heading
    const sentences = sentencesOf(item.text).flatMap(withBothValues)
    for (const [index, sentence] of sentences.entries()) {
      if (all.length >= MOST_INSTRUCTIONS || sentence.length > LONGEST_SENTENCE) break
      const { condition, otherwise, rest } = splitCondition(sentence)
      const mentions = mentionsOf(rest, restOf(sentences, index))
      const own = condition ?? inherited
      if (mentions.length > 0) {
        all.push({
          sentence,
          condition: own ?? heading,
          otherwise,
          examples: examplesOf(own ?? ''),
          nested: item.depth > 1,
          mentions,
          choices: item.choices,
        })
      }
      if (condition !== null && !otherwise) inherited = null
      if (condition !== null) heading = null
    }
  }
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(proseOf(line))).length
  return { all, quoted: quotedOf(text), lines }
}

/** Nothing is left of a line that only asks for something: "Send {{twilio_sms:x}}." That is told by itself. */
function proseOf(line: string): string {
  return line.length <= LONGEST_SENTENCE && PLAINLY.test(line) ? '' : line.replaceAll(ANY_REFERENCE, '')
}

/** `call X with "a" if …, otherwise "b"` is two: one with the condition, one without. */
function withBothValues(sentence: string): string[] {
  const either = /("[^"]{0,100}")\s+if\s+([^"{}]{3,200}?),\s*otherwise\s+("[^"]{0,100}")/i.exec(sentence)
  if (either === null) return [sentence]
  const around = (value: string) =>
    sentence.slice(0, either.index) + value + sentence.slice(either.index + either[0].length)
  return [`If ${either[2]}, ${around(either[1] ?? '')}`, around(either[3] ?? '')]
}

const OPENS =
  /^(?:[-*•]\s*)?\**(?:and |but |then |also,? )?(?=(?:if|when(?:ever)?|once|as soon as|after|in case|every time|each time|only if|unless|on|to|for|with(?:out)?|before)\b)/i
/** Where a condition ends: before the verb that asks for something. */
const BEFORE_VERB = new RegExp(
  `(?:\\**[,:;]|\\bthen\\b)\\s*(?=(?:\\**(?:then|please|you (?:must|should|can|may)|immediately|just|also|simply|go ahead and),?\\s+)*\\**${VERBS}\\b)`,
  'gi',
)
const LABEL = /^(?:[-*•]\s*)?([^{}:→]{2,160}?)\s*(?::|→|->|=>)\s*(?=[\s\S]*\{\{)/
const TRAILING = /\}\}[^{}]{0,120}?\s(if\b[^{}]{3,300})$/i
const OTHERWISE = /^(?:[-*•]\s*)?(?:\W*)(?:otherwise|else|in all other cases|in any other case|if not)\b[,:]?\s*/i

function splitCondition(sentence: string): { condition: string | null; otherwise: boolean; rest: string } {
  const trimmed = sentence.trim()
  const other = OTHERWISE.exec(trimmed)
  if (other !== null) {
    const rest = trimmed.slice(other[0].length)
    const inner = leadingCondition(rest)
    return inner === null
      ? { condition: null, otherwise: true, rest }
      : { condition: inner, otherwise: false, rest: rest.slice(inner.length) }
  }
  const leading = leadingCondition(trimmed)
  if (leading !== null) return { condition: leading, otherwise: false, rest: trimmed.slice(leading.length) }
  const trailing = TRAILING.exec(trimmed)
  if (trailing?.[1] !== undefined) return { condition: trailing[1], otherwise: false, rest: trimmed }
  const label = LABEL.exec(trimmed)
  if (label?.[1] !== undefined && !new RegExp(`^${VERBS}\\b`, 'i').test(label[1]) && balanced(label[1])) {
    return { condition: label[1].replaceAll('*', ''), otherwise: false, rest: trimmed.slice(label[0].length) }
  }
  return { condition: null, otherwise: false, rest: trimmed }
}

/** The part before what is asked for, when it says when: up to the last comma before the verb, else up to the first one. */
function leadingCondition(sentence: string): string | null {
  const opening = OPENS.exec(sentence)
  const reference = sentence.indexOf('{{')
  if (opening === null || reference < 0) return null
  const head = sentence.slice(0, reference)
  const verb = [...head.matchAll(BEFORE_VERB)].findLast(({ index }) => balanced(head.slice(0, index)))
  if (verb !== undefined && verb.index > opening[0].length) return head.slice(0, verb.index)
  for (const { index } of head.matchAll(/[,:;]\s/g)) if (balanced(head.slice(0, index))) return head.slice(0, index)
  return null
}

function balanced(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0)
}

/** What follows a sentence up to the next one with a reference: a list of arguments may hold full stops. */
function restOf(sentences: readonly string[], index: number): string {
  const next = sentences.findIndex((sentence, at) => at > index && sentence.includes('{{'))
  return sentences.slice(index + 1, next < 0 ? undefined : next).join(' ')
}

function mentionsOf(sentence: string, rest: string): Mention[] {
  const found = [...sentence.matchAll(REFERENCE)]
  return found.map((match, index) => {
    const end = match.index + match[0].length
    const before = sentence.slice(index === 0 ? 0 : endOf(found[index - 1]), match.index)
    return {
      prefix: match[1] ?? '',
      name: match[2] ?? '',
      imperative: ASKED.test(before.slice(-200)) && !FORBIDDEN.test(before.slice(-200)),
      after:
        sentence.slice(end, found[index + 1]?.index ?? sentence.length) + (index < found.length - 1 ? '' : ` ${rest}`),
    }
  })
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length
}

/** `(yes, that works, sure, etc.)` */
function examplesOf(condition: string): string[] {
  const examples: string[] = []
  for (const [, inside] of condition.matchAll(/\(([^()]{3,300})\)/g)) {
    if (inside === undefined || !/,|\betc\b/.test(inside)) continue
    for (const part of inside.split(',')) {
      const words = part.replaceAll(/["“”*]|\betc\b\.?|\be\.g\.|\bor\b/g, '').trim()
      if (words !== '') examples.push(words)
    }
  }
  for (const [, quoted] of condition.matchAll(/["“]([^"“”]{3,120})["”]/g)) examples.push(quoted ?? '')
  return examples
}
