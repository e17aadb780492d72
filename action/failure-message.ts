import { GreenroomError } from '../core/errors.ts'

/** What the step says when it could not do its work: message and what to do, or, for our own mistakes, where they are. */
export function failureMessage(error: unknown): string {
  if (error instanceof GreenroomError && error.kind !== 'bug')
    return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug in Greenroom, please report it with the lines below.\n${stack}`
}
