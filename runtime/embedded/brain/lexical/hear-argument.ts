import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { Hearing } from '../../entities/entity.ts'
import { hearCode } from '../../entities/hear-code.ts'
import { hearDate } from '../../entities/hear-date.ts'
import { hearEmail } from '../../entities/hear-email.ts'
import { hearName } from '../../entities/hear-name.ts'
import { hearNumbers } from '../../entities/hear-numbers.ts'
import { hearOption } from '../../entities/hear-option.ts'
import { hearPhoneNumber } from '../../entities/hear-phone-number.ts'
import { hearTime } from '../../entities/hear-time.ts'
import { hearYesNo } from '../../entities/hear-yes-no.ts'
import { plainWords } from '../../entities/plain-words.ts'
import { spelledCode } from '../../entities/spelled-code.ts'
import { spokenDigits } from '../../entities/spoken-digits.ts'
import type { ArgumentKind } from './argument-kind.ts'

const WEEKDAY = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow)s?\b/

/** The value of an argument in the caller's words; undefined when they hold none. */
export function hearArgument(
  kind: ArgumentKind,
  description: string,
  said: string,
  hearing: Hearing,
): JsonValue | undefined {
  switch (kind.is) {
    case 'yes or no':
      return hearFlag(description, said)
    case 'number':
      return hearNumbers(said)[0]?.value
    case 'weekday':
      return WEEKDAY.exec(plainWords(said))?.[1]
    case 'moment':
      return hearDate(said, hearing) === null && hearTime(said, hearing.asked) === null ? undefined : said
    case 'date':
      return hearDate(said, hearing) ?? undefined
    case 'date part':
      return partOf(hearDate(said, hearing), kind.part, said)
    case 'time':
      return hearTime(said, hearing.asked) ?? undefined
    case 'phone number':
      return phone(said, hearing.language, kind.digitsOnly)
    case 'email':
      return hearEmail(said) ?? undefined
    case 'name':
      return nameOf(hearName(said, hearing.asked), kind.part)
    case 'options':
      return hearOption(said, kind.options) ?? undefined
    case 'code':
      return code(said, kind.digits, hearing.asked)
    default:
      return said === '' ? undefined : said
  }
}

/** `True for a full day, False for half a day`: what was said decides; else yes or no does. */
function hearFlag(description: string, said: string): boolean | undefined {
  const both = /\btrue (?:for|if|when) (.{2,80}?),? (?:and )?false (?:for|if|when) (.{2,80}?)[.]?$/i.exec(
    description.trim(),
  )
  if (both !== null) {
    const heard = hearOption(said, [
      { value: 'true', aliases: [both[1] ?? '', (both[1] ?? '').replace(/^an? /, '')] },
      { value: 'false', aliases: [both[2] ?? '', (both[2] ?? '').replace(/^half an? /, 'half ')] },
    ])
    if (heard !== null) return heard === 'true'
  }
  const answer = hearYesNo(said)
  return answer === null ? undefined : answer === 'yes'
}

/** The vendor's agents write N/A for a year that was not said. */
function partOf(date: string | null, part: 'day' | 'month' | 'year', said: string): string | undefined {
  if (date === null) return undefined
  const [year = '', month = '', day = ''] = date.split('-')
  if (part === 'year') return /\b(?:19|20)\d\d\b|\d[/.-]\d{2}\b|\btoday\b|\btomorrow\b/.test(said) ? year : 'N/A'
  return part === 'month' ? month : day
}

/** Fewest digits that are taken for a number when they are spoken as words. */
const FEWEST_SPOKEN = 3

function code(said: string, digits: boolean, asked: boolean): string | undefined {
  const heard = hearCode(said, '', asked)?.value
  const spelled = [spelledCode(said), spokenDigits(said)].find((text) => text.length >= FEWEST_SPOKEN)
  if (heard !== undefined && /\d/.test(heard))
    return spelled !== undefined && spelled.length > heard.length ? spelled : heard
  return spelled ?? (digits ? undefined : heard)
}

function phone(said: string, language: string | null, digitsOnly: boolean): string | undefined {
  const region = /-([A-Z]{2})$/.exec(language ?? '')?.[1]
  const heard = hearPhoneNumber(said, region === undefined || digitsOnly ? [] : [region])
  if (heard === null || !digitsOnly) return heard?.value
  const digits = heard.value.replaceAll(/\D/g, '')
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}

function nameOf(name: string | null, part: 'full' | 'first' | 'last'): string | undefined {
  if (name === null || part === 'full') return name ?? undefined
  const parts = name.split(' ')
  return part === 'first' ? parts[0] : parts.length > 1 ? parts.at(-1) : undefined
}
