import { GreenroomError } from '../../../core/errors.ts'

/** Checks the value of `--format`; GreenroomError `unknown-format` names what the command can write. */
export function checkFormat<F extends string>(value: string, allowed: readonly F[]): F {
  const found = allowed.find((format) => format === value)
  if (found !== undefined) return found
  throw new GreenroomError(`--format ${value} is not known here; this command writes ${allowed.join(', ')}`, {
    code: 'unknown-format',
    hint: `For example: --format ${allowed[0]}`,
  })
}
