import { GreenroomError } from '../../../core/errors.ts'

/** The whole number an option was given, null without one; GreenroomError `bad-number` says which are allowed. */
export function wholeNumber(text: string | undefined, option: string, least: number, most: number): number | null {
  if (text === undefined) return null
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new GreenroomError(`${option} ${text} is not a whole number from ${least} to ${most}`, {
    code: 'bad-number',
    hint: `For example: ${option} ${Math.min(most, Math.max(least, 3))}`,
  })
}
