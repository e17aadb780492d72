import { hearYesNo } from '../../entities/hear-yes-no.ts'
import { isRefusal } from '../../entities/is-refusal.ts'
import { plainWords } from '../../entities/plain-words.ts'
import { remembered } from '../../../../core/agent/remembered.ts'
import { hearDate } from '../../entities/hear-date.ts'
import { hearTime } from '../../entities/hear-time.ts'
import { spokenDigits } from '../../entities/spoken-digits.ts'
import { contentWords } from './content-words.ts'
import type { Instruction } from './instruction.ts'

/** What the words are judged by. */
export interface Situation {
  said: string
  /** The agent has asked something that this may answer. */
  answers: boolean
  /** In how many instructions of the text a word stands. */
  counts: ReadonlyMap<string, number>
}

/** `false`: it does not hold. `unknown`: rules cannot tell. Else the higher, the surer. */
export type Score = number | 'false' | 'unknown'

const SAYS_YES =
  /\b(?:yes|agrees?|accepts?|accepted|confirms?|confirmed|correct|right|happy|go ahead|works for|would like to (?:proceed|continue|go ahead))\b/i
const SAYS_NO =
  /\b(?:no|declines?|declined|rejects?|wrong|incorrect|not (?:correct|right)|disagrees?|refuses?|gives up|(?:does|do)n['’]t (?:want|agree|accept)|(?:does|do) not (?:want|agree|accept)|rather not|not interested|turns? (?:it )?down)\b/i
const REFUSES =
  /\b(?:refuses?|declines?|unable|unwilling|can(?:no|['’])t|cannot|(?:does|do)n['’]t (?:want|know|have)|(?:does|do) not (?:want|know|have)|gives up|rather not|without (?:a|the)|no (?:mobile|phone|email|reference))\b/i
/** Least share of a condition's words that have to be said. */
const ENOUGH = 0.45

/** Whether what the caller said is what the condition of an instruction speaks of. */
export function scoreCondition(instruction: Instruction, { said, answers, counts }: Situation): Score {
  const condition = instruction.condition ?? ''
  const words = ` ${plainWords(said).replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `
  const example = longestExample(instruction.examples, words)
  const wanted = answers ? polarityOf(condition) : null
  const spoken = wanted === null ? null : hearYesNo(said)
  if (wanted !== null && spoken !== null && spoken !== wanted) return 'false'
  let score = example > 0 ? 2 + example / 100 : 0
  if (wanted !== null && spoken === wanted) score += 2
  else if (answers && REFUSES.test(condition) && isRefusal(said)) score += 2
  const share = sharedWords(condition, said, counts, answers)
  if (share >= ENOUGH) score += 1 + share
  return score > 0 ? score : 'unknown'
}

/** Whether a condition asks for agreement or refusal; what comes first counts. */
export function polarityOf(condition: string): 'yes' | 'no' | null {
  const text = condition.replaceAll(/\([^()]*\)/g, ' ')
  const yes = SAYS_YES.exec(text)
  const no = SAYS_NO.exec(text)
  if (yes === null) return no === null ? null : 'no'
  return no === null || yes.index < no.index ? 'yes' : 'no'
}

function longestExample(examples: readonly string[], words: string): number {
  let longest = 0
  for (const example of examples) {
    const wanted = plainWords(example)
      .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
      .trim()
    if (wanted.length > longest && words.includes(` ${wanted} `)) longest = wanted.length
  }
  return longest
}

/** The share of the condition's words that were said; the first one counts twice, and one in many instructions little. */
function sharedWords(condition: string, said: string, counts: ReadonlyMap<string, number>, answers: boolean): number {
  const text = condition.replaceAll(/\([^()]*\)/g, ' ').slice(0, 600)
  const heard = heardWords(said)
  const whole = shareOf(contentWords(text), heard, counts)
  // A topic was asked for already: one of its cases is enough. An answer to a question has to say more.
  if (answers) return whole
  const cases = text.split(/,|;|\/|\bor\b|—|–/).map((part) => shareOf(contentWords(part), heard, counts))
  return Math.max(whole, ...cases.map((share) => (share >= 0.6 ? share * 0.8 : 0)))
}

/** What was said, and of what kind it was: `tomorrow` is a day. */
const heardWords: (said: string) => ReadonlySet<string> = remembered(wordsHeard, 50)

function wordsHeard(said: string): ReadonlySet<string> {
  const heard = new Set(contentWords(said))
  if (hearDate(said, { now: ANY_DAY, language: null, asked: false }) !== null) for (const word of DAYS) heard.add(word)
  if (hearTime(said, false) !== null) heard.add('time')
  if (spokenDigits(said).length >= 7) for (const word of NUMBERS) heard.add(word)
  return heard
}

const ANY_DAY = '2026-01-15'
const DAYS = contentWords('day date')
const NUMBERS = contentWords('phone number mobile')

function shareOf(wanted: readonly string[], heard: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let all = 0
  let matched = 0
  for (const [index, word] of wanted.entries()) {
    const weight = (index === 0 ? 2 : 1) / (counts.get(word) ?? 1)
    all += weight
    if (heard.has(word)) matched += weight
  }
  return all === 0 ? 0 : matched / all
}
