import { spokenDigits } from './spoken-digits.ts'
import type { EntityValue } from './entity.ts'

/** Calling code and whether a national number begins with a 0 that falls away. */
const REGIONS: Readonly<Record<string, { code: string; trunk: boolean; digits: readonly number[] }>> = {
  GB: { code: '44', trunk: true, digits: [9, 10] },
  US: { code: '1', trunk: false, digits: [10] },
  CA: { code: '1', trunk: false, digits: [10] },
  FR: { code: '33', trunk: true, digits: [9] },
  DE: { code: '49', trunk: true, digits: [7, 8, 9, 10, 11] },
  ES: { code: '34', trunk: false, digits: [9] },
  IT: { code: '39', trunk: false, digits: [8, 9, 10, 11] },
  IE: { code: '353', trunk: true, digits: [7, 8, 9] },
  NL: { code: '31', trunk: true, digits: [9] },
  BE: { code: '32', trunk: true, digits: [8, 9] },
  CH: { code: '41', trunk: true, digits: [9] },
  AT: { code: '43', trunk: true, digits: [7, 8, 9, 10, 11, 12] },
  PT: { code: '351', trunk: false, digits: [9] },
  AU: { code: '61', trunk: true, digits: [9] },
  NZ: { code: '64', trunk: true, digits: [8, 9, 10] },
  IN: { code: '91', trunk: true, digits: [10] },
  MX: { code: '52', trunk: false, digits: [10] },
}

const FEWEST_DIGITS = 7

/**
 * A phone number in E.164 where its region is known, else its digits as said. `regions` are ISO 3166 codes; the first one
 * a national number fits counts. Null when no number was said.
 */
export function hearPhoneNumber(said: string, regions: readonly string[]): EntityValue | null {
  // `+44 (0)7700 …`: the zero is for those who call from within.
  const digits = spokenDigits(said.replace(/((?:\+|\b00)\d{1,3} ?)\(0\)/, '$1'))
  const plain = digits.replace('+', '')
  if (plain.length < FEWEST_DIGITS) return null
  const known = regions.flatMap((region) => REGIONS[region.toUpperCase()] ?? [])
  if (plain.length > 15) return { value: digits, error: 'it has more than 15 digits' }
  const international = digits.startsWith('+') ? plain : plain.startsWith('00') ? plain.slice(2) : null
  if (international !== null) {
    const fits = known.length === 0 || known.some(({ code }) => international.startsWith(code))
    return { value: `+${international}`, error: fits ? '' : `it is none of ${regions.join(', ')}` }
  }
  for (const { code, trunk, digits: lengths } of known) {
    const national = trunk && plain.startsWith('0') ? plain.slice(1) : plain
    if (lengths.includes(national.length)) return { value: `+${code}${national}`, error: '' }
    const withCode = plain.startsWith(code) ? plain.slice(code.length) : ''
    if (lengths.includes(withCode.length)) return { value: `+${plain}`, error: '' }
  }
  return { value: plain, error: known.length === 0 ? '' : `it is no number of ${regions.join(', ')}` }
}
