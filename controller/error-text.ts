import { GreenroomError } from '../core/errors.ts'

/** An error as people read it: what happened and, where we know, what to do. */
export function errorText(error: unknown): string {
  if (error instanceof GreenroomError)
    return error.hint === undefined ? error.message : `${error.message}. ${error.hint}`
  return error instanceof Error ? error.message : String(error)
}
