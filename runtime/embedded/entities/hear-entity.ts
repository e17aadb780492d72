import type { Entity, EntityValue, Hearing } from './entity.ts'
import { hearCode } from './hear-code.ts'
import { hearDate } from './hear-date.ts'
import { hearEmail } from './hear-email.ts'
import { hearName } from './hear-name.ts'
import { type HeardNumber, hearNumbers } from './hear-numbers.ts'
import { hearOption, optionsOf } from './hear-option.ts'
import { hearPhoneNumber } from './hear-phone-number.ts'
import { hearTime } from './hear-time.ts'
import { hearYesNo } from './hear-yes-no.ts'
import { refusesToTell } from './is-refusal.ts'
import { plainWords } from './plain-words.ts'

/** What the words say about an entity, by rules; null when they say nothing. A value that does not fit has an error. */
export function hearEntity(entity: Entity, said: string, hearing: Hearing): EntityValue | null {
  if (said.trim() === '') return null
  const { config } = entity
  switch (entity.type) {
    case 'yes_no':
      return valid(hearYesNo(said))
    case 'numeric':
      return hearNumeric(entity, said, hearing.asked)
    case 'alphanumeric':
      return hearCode(said, config['enabled'] === false ? '' : textOf(config['regular_expression']), hearing.asked)
    case 'enum':
      return valid(hearOption(said, optionsOf(config['options'])))
    case 'date':
      return valid(hearDate(said, hearing))
    case 'phone_number':
      return hearPhoneNumber(said, config['enabled'] === false ? [] : textsOf(config['country_codes']))
    case 'time':
      return hearTimeOfDay(entity, said, hearing.asked)
    case 'name_config':
      return valid(hearName(said, hearing.asked))
    case 'email':
      return valid(hearEmail(said))
    case 'address':
      return valid(hearing.asked && !refusesToTell(said) && /\S\s+\S/.test(said.trim()) ? said.trim() : null)
    default:
      return valid(hearing.asked && !refusesToTell(said) ? said.trim() : null)
  }
}

function hearNumeric({ config, name, description }: Entity, said: string, asked: boolean): EntityValue | null {
  const about = plainWords(`${name.replaceAll('_', ' ')} ${description}`).split(/[^\p{L}]+/u)
  const moments = about.some((word) => OF_MOMENTS.test(word))
  const all = hearNumbers(said).filter((number) => moments || !tellsMoment(number, asked))
  const named = all.find(({ after }) => after.length > 3 && about.includes(after))
  const heard = named ?? all.find(({ ordinal }) => !ordinal) ?? (asked ? all[0] : undefined)
  if (heard === undefined || (!asked && named === undefined && !isCount(said))) return null
  const { value } = heard
  if (config['has_decimal'] !== true && !Number.isInteger(value))
    return { value: String(value), error: 'it is no whole number' }
  const { min, max } = config['has_range'] === true ? config : { min: undefined, max: undefined }
  if (typeof min === 'number' && value < min) return { value: String(value), error: `it is less than ${min}` }
  if (typeof max === 'number' && value > max) return { value: String(value), error: `it is more than ${max}` }
  return { value: String(value), error: '' }
}

const OF_MOMENTS = /^(?:hours?|times?|days?|weeks?|months?|years?|minutes?|heures?|jours?|semaines?|mois)$/
const MONTH =
  /^(?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec|janv|fev|mars|avril|mai|juin|juil|aout)[a-z]*$/

/** `at 10`, `10 am`, `3 March`, `in 2 days`: a number that tells when, and no count. */
function tellsMoment({ before, after }: HeardNumber, asked: boolean): boolean {
  return (
    /^(?:at|past)$/.test(before) ||
    MONTH.test(before) ||
    MONTH.test(after) ||
    (OF_MOMENTS.test(after) && (before === 'in' || !asked)) ||
    /^(?:am|pm|a\.m|p\.m|o'clock|h|past)$/.test(after)
  )
}

/** Digits of dates, times and phone numbers are no counts; the other numbers beside them may be. */
function isCount(said: string): boolean {
  return !/\d[:/.-]\d|\d{5,}/.test(said)
}

function hearTimeOfDay({ config }: Entity, said: string, asked: boolean): EntityValue | null {
  const time = hearTime(said, asked)
  if (time === null || config['enabled'] === false) return valid(time)
  const [from, to] = [textOf(config['start_time']), textOf(config['end_time'])]
  if (from !== '' && time < from) return { value: time, error: `it is before ${from}` }
  return { value: time, error: to !== '' && time > to ? `it is after ${to}` : '' }
}

function valid(value: string | null): EntityValue | null {
  return value === null ? null : { value, error: '' }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
