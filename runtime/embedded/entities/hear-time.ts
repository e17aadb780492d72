import { hearNumbers } from './hear-numbers.ts'
import { plainWords } from './plain-words.ts'

const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const HOUR = `(\\d{1,2}|${HOUR_WORDS})`
const HALF = `(?: (?:o'clock))?(?: ?(am|pm|a\\.m\\.?|p\\.m\\.?|in the (?:morning|afternoon|evening)|at night))?`
const CLOCK = new RegExp(`\\b(\\d{1,2})(?:[:.]| ?h ?)(\\d{2})\\b${HALF}`)
const PAST = new RegExp(`\\b(half|quarter|five|ten|twenty(?:[ -]five)?|\\d{1,2}) (past|to) ${HOUR}\\b${HALF}`)
/** As the British say it: `half seven` is half past. */
const HALF_HOUR = new RegExp(`\\bhalf ${HOUR}\\b${HALF}`)
const MINUTES = new RegExp(`\\b(${HOUR_WORDS}) (fifteen|thirty|forty-five|forty five|o five|oh five)\\b${HALF}`)
const WHOLE = new RegExp(`\\b(at |by |around |for |a )?${HOUR}(?:\\b|(?=[ap]\\.?m))${HALF}`, 'g')

/** A time of day as `HH:MM`; null when none was said. A bare number counts after `at` or where a time was asked for. */
export function hearTime(said: string, asked: boolean): string | null {
  const words = plainWords(said)
  if (/\b(?:noon|midday|midi)\b/.test(words)) return '12:00'
  if (/\b(?:midnight|minuit)\b/.test(words)) return '00:00'
  const clock = CLOCK.exec(words)
  if (clock !== null) return timeOf(Number(clock[1]), Number(clock[2]), clock[3])
  const past = PAST.exec(words)
  if (past !== null) return fromPast(past)
  const halfHour = HALF_HOUR.exec(words)
  if (halfHour !== null) return timeOf(hourOf(halfHour[1]), 30, halfHour[2])
  const minutes = MINUTES.exec(words)
  if (minutes !== null) return timeOf(hourOf(minutes[1]), minutesOf(minutes[2] ?? ''), minutes[3])
  const french = /\b(\d{1,2}) ?(?:h|heures?)\b/.exec(words)
  if (french !== null) return timeOf(Number(french[1]), 0, undefined)
  for (const [written, before, hour, half] of words.matchAll(WHOLE)) {
    const sure = half !== undefined || written.includes("o'clock") || before === 'at ' || before === 'by '
    if (sure || (asked && /^(?:\w+ )?(?:\d{1,2}|[a-z]+)[.!]?$/.test(words))) return timeOf(hourOf(hour), 0, half)
  }
  return null
}

function fromPast([, amount, direction, hour, half]: RegExpExecArray): string | null {
  const minutes = amount === 'half' ? 30 : amount === 'quarter' ? 15 : (hearNumbers(amount ?? '')[0]?.value ?? 0)
  if (direction === 'past') return timeOf(hourOf(hour), minutes, half)
  const before = hourOf(hour) - 1
  return timeOf(before < 1 ? 12 : before, 60 - minutes, half)
}

function minutesOf(words: string): number {
  if (words.endsWith('five') && words.startsWith('o')) return 5
  return hearNumbers(words)[0]?.value ?? 0
}

function hourOf(word: string | undefined): number {
  const hour = Number(word)
  return Number.isNaN(hour) ? HOUR_WORDS.split('|').indexOf(word ?? '') + 1 : hour
}

function timeOf(hour: number, minute: number, half: string | undefined): string | null {
  const evening = half !== undefined && /^p|afternoon|evening|night/.test(half)
  const morning = half !== undefined && /^a|morning/.test(half)
  const full = evening && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour
  if (full > 23 || minute > 59) return null
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
