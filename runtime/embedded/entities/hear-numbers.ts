import { plainWords } from './plain-words.ts'

/** A number in a text. */
export interface HeardNumber {
  value: number
  /** The words before and after it. */
  before: string
  after: string
  /** `14th`, `second`: a place in an order. */
  ordinal: boolean
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  couple: 2,
  dozen: 12,
  half: 0.5,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
}
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  troisieme: 3,
}

/** The numbers of a text, as digits or words (English, French up to 69), in order. `double nine` is two digits, not one. */
export function hearNumbers(said: string): HeardNumber[] {
  const words = plainWords(said)
    .replaceAll(/(\d),(?=\d{3}\b)/g, '$1')
    .split(/[^\p{L}\p{N}.'+-]+/u)
    .flatMap((word) => (/^[\p{L}']+(?:-[\p{L}']+)+$/u.test(word) ? word.split('-') : [word]))
    .map((word) => word.replace(/^[.'+]+|[.']+$/g, ''))
    .filter((word) => word !== '')
  const heard: HeardNumber[] = []
  for (let at = 0; at < words.length;) {
    const read = readNumber(words, at)
    if (read === null) {
      at += 1
      continue
    }
    heard.push({
      value: read.value,
      ordinal: read.ordinal,
      before: words[at - 1] ?? '',
      after: words[at + read.length] ?? '',
    })
    at += read.length
  }
  return heard
}

interface ReadNumber {
  value: number
  length: number
  ordinal: boolean
}

function readNumber(words: readonly string[], at: number): ReadNumber | null {
  const word = words[at] ?? ''
  const digits = /^(-?\d{1,15}(?:\.\d{1,6})?)(st|nd|rd|th|e|er|eme)?$/.exec(word)
  if (digits !== null) return { value: Number(digits[1]), length: 1, ordinal: digits[2] !== undefined }
  if (Object.hasOwn(ORDINALS, word)) return { value: ORDINALS[word] ?? 0, length: 1, ordinal: true }
  if (words.slice(at, at + 3).join(' ') === 'half a dozen') return { value: 6, length: 3, ordinal: false }
  return readWords(words, at)
}

function readWords(words: readonly string[], from: number): ReadNumber | null {
  let total = 0
  let current: number | null = null
  let at = from
  for (; at < words.length && at - from < 12; at += 1) {
    const word = words[at] ?? ''
    if (word === 'and' || word === 'et') {
      // `two hundred and five`, but not `two and a helmet`.
      if (current === null || current % 100 !== 0 || numberWord(words[at + 1] ?? '') === null) break
      continue
    }
    if (word === 'hundred' || word === 'cent') current = (current ?? 1) * 100
    else if (word === 'thousand' || word === 'mille') {
      total += (current ?? 1) * 1000
      current = 0
    } else {
      const value = numberWord(word)
      if (value === null || !continues(current, value)) break
      current = (current ?? 0) + value
    }
  }
  return current === null ? null : { value: total + current, length: at - from, ordinal: false }
}

function continues(current: number | null, value: number): boolean {
  if (current === null || (current % 1000 === 0 && current === 0)) return true
  if (current % 100 === 0 && value < 100 && current > 0) return true
  return current % 10 === 0 && current % 100 >= 20 && value < 10
}

function numberWord(word: string): number | null {
  if (Object.hasOwn(UNITS, word)) return UNITS[word] ?? null
  return Object.hasOwn(TENS, word) ? (TENS[word] ?? null) : null
}
