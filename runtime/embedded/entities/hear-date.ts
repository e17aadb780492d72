import type { Hearing } from './entity.ts'
import { hearNumbers } from './hear-numbers.ts'
import { plainWords } from './plain-words.ts'

const MONTHS = [
  'jan(?:uary)?|janvier',
  'feb(?:ruary)?|fevrier',
  'mar(?:ch)?|mars',
  'apr(?:il)?|avril',
  'may|mai',
  'june?|juin',
  'july?|juillet',
  'aug(?:ust)?|aout',
  'sept?(?:ember)?|septembre',
  'oct(?:ober)?|octobre',
  'nov(?:ember)?|novembre',
  'dec(?:ember)?|decembre',
]
const MONTH = `(${MONTHS.join('|')})`
const DAY_WORDS =
  '(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|premier'
const DAY = `(\\d{1,2}(?:st|nd|rd|th|er)?|${DAY_WORDS})`
const YEAR_WORDS =
  '(?:nineteen|twenty)[ -](?:oh |o |hundred(?: and)? )?[a-z]+(?:[ -][a-z]+)?|two thousand(?: (?:and )?[a-z]+(?:[ -][a-z]+)?)?'
const YEAR = `(?:,? (?:of )?((?:19|20)\\d\\d|${YEAR_WORDS}))?`
const DAY_MONTH = new RegExp(`\\b${DAY} (?:of |de )?${MONTH}\\b\\.?${YEAR}`)
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (?:the )?${DAY}\\b${YEAR}`)
const WEEKDAYS = [
  'sunday|dimanche',
  'monday|lundi',
  'tuesday|mardi',
  'wednesday|mercredi',
  'thursday|jeudi',
  'friday|vendredi',
  'saturday|samedi',
]
const WEEKDAY = new RegExp(`\\b(next |this )?(${WEEKDAYS.join('|')})\\b`)
const ORDINAL_WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** A day as `YYYY-MM-DD`; null when none was said. A day without a year is the next one from the agent's now. */
export function hearDate(said: string, { now, language, asked }: Hearing): string | null {
  const words = plainWords(said)
  const today = new Date(`${now.slice(0, 10)}T00:00:00Z`)
  return (
    written(words, language, today) ??
    relative(words, today) ??
    named(words, today) ??
    (asked ? bare(words, today) : null)
  )
}

function written(words: string, language: string | null, today: Date): string | null {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(words)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\b/.exec(words)
  if (slashed === null || (slashed[3] === undefined && !slashed[0].includes('/'))) return null
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  const monthFirst = (language === 'en-US' && first <= 12) || second > 12
  const [day, month] = monthFirst ? [second, first] : [first, second]
  return slashed[3] === undefined ? upcoming(month, day, today) : dayOf(fullYear(slashed[3]), month, day)
}

function relative(words: string, today: Date): string | null {
  if (/\b(?:day after tomorrow|apres-demain|apres demain)\b/.test(words)) return shifted(today, 2)
  if (/\b(?:tomorrow|demain)\b/.test(words)) return shifted(today, 1)
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening)|aujourd'hui|ce soir)\b/.test(words))
    return shifted(today, 0)
  const within = /\b(?:in|dans) ([\p{L}\d -]{1,20}?) (days?|weeks?|jours?|semaines?)\b/u.exec(words)
  const count = within === null ? undefined : within[1] === 'a' ? 1 : hearNumbers(within[1] ?? '')[0]?.value
  if (count !== undefined && count <= 1000) return shifted(today, count * (/^[ws]/.test(within?.[2] ?? '') ? 7 : 1))
  if (/\b(?:next week|semaine prochaine|in a week)\b/.test(words) && !WEEKDAY.test(words)) return shifted(today, 7)
  return null
}

function named(words: string, today: Date): string | null {
  const dayMonth = DAY_MONTH.exec(words)
  const monthDay = dayMonth === null ? MONTH_DAY.exec(words) : null
  const [day, month, year] =
    dayMonth !== null ? [dayMonth[1], dayMonth[2], dayMonth[3]] : [monthDay?.[2], monthDay?.[1], monthDay?.[3]]
  if (day !== undefined && month !== undefined) {
    const number = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(month)) + 1
    const spoken = year === undefined ? null : yearOf(year)
    return spoken === null ? upcoming(number, dayNumber(day), today) : dayOf(spoken, number, dayNumber(day))
  }
  const weekday = WEEKDAY.exec(words)
  if (weekday === null) return null
  // `Friday the 13th`: the number tells more than the name.
  if (new RegExp(`\\b(?:${WEEKDAYS.join('|')}),? (?:the |le )${DAY}\\b`).test(words)) return bare(words, today)
  const wanted = WEEKDAYS.findIndex((names) => new RegExp(`^(?:${names})$`).test(weekday[2] ?? ''))
  const ahead = (wanted - today.getUTCDay() + 7) % 7
  return shifted(today, ahead === 0 && weekday[1] === 'next ' ? 7 : ahead)
}

/** `the 14th`, and dates of birth typed or read out as six or eight digits, month first. */
function bare(words: string, today: Date): string | null {
  const digits = /^\W*(\d{2})(\d{2})(\d{4}|\d{2})\W*$/.exec(words.replaceAll(' ', ''))
  if (digits !== null) {
    const [first, second] = [Number(digits[1]), Number(digits[2])]
    const [month, day] = first > 12 ? [second, first] : [first, second]
    return dayOf(fullYear(digits[3] ?? ''), month, day)
  }
  const ordinal = new RegExp(`\\b(?:the |le )${DAY}\\b`).exec(words)
  if (ordinal === null) return null
  const day = dayNumber(ordinal[1] ?? '')
  const month = today.getUTCMonth() + 1
  return day >= today.getUTCDate()
    ? dayOf(today.getUTCFullYear(), month, day)
    : dayOf(today.getUTCFullYear() + (month === 12 ? 1 : 0), (month % 12) + 1, day)
}

function dayNumber(text: string): number {
  const digits = Number.parseInt(text, 10)
  if (!Number.isNaN(digits)) return digits
  if (text === 'premier') return 1
  const [tens, ones] = text.split(/[ -]/)
  if (ones !== undefined) return (tens === 'twenty' ? 20 : 30) + ORDINAL_WORDS.indexOf(ones)
  return text === 'thirtieth' ? 30 : ORDINAL_WORDS.indexOf(text)
}

function upcoming(month: number, day: number, today: Date): string | null {
  const thisYear = dayOf(today.getUTCFullYear(), month, day)
  if (thisYear !== null && thisYear >= today.toISOString().slice(0, 10)) return thisYear
  return dayOf(today.getUTCFullYear() + 1, month, day) ?? thisYear
}

/** `1985`, `nineteen eighty-five`, `two thousand and five`; null for words that are no year. */
function yearOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text)
  if (text.startsWith('two thousand')) return hearNumbers(text)[0]?.value ?? null
  const [, century = '', zero, rest = ''] = /^(nineteen|twenty)[ -](oh |o |hundred(?: and)? )?(.*)$/.exec(text) ?? []
  const years = hearNumbers(rest)[0]?.value
  // `twenty five` is a number of its own, `twenty ten` is a year.
  if (years === undefined || years > 99 || (years < 10 && zero === undefined)) return null
  return (century === 'nineteen' ? 1900 : 2000) + years
}

/** Two digits: up to 29 in this century, from 30 in the last. */
function fullYear(text: string): number {
  const year = Number(text)
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 && year <= 9999
  return exists ? date.toISOString().slice(0, 10) : null
}

function shifted(today: Date, days: number): string {
  return new Date(today.getTime() + Math.round(days) * 86_400_000).toISOString().slice(0, 10)
}
