import { GreenroomError } from '../core/errors.ts'
import { errorText } from './error-text.ts'
import type { Condition } from './status-board.ts'

/** What the status says when a pass threw: out of reach, in need of a person, or still on it. */
export function failureCondition(error: unknown): Condition {
  const message = errorText(error)
  if (!(error instanceof GreenroomError)) return { state: 'stopped', reason: 'internal', message }
  if (error.code === 'runtime-unreachable') return { state: 'unreachable', reason: error.code, message }
  if (error.kind === 'later') return { state: 'reconciling', reason: error.code, message }
  return { state: 'stopped', reason: error.code, message }
}
