import { type DoctorResult, isProblem } from '../../../github/doctor/result.ts'

/** `error reviewers: …`, of what is not as it should be. */
export function told(results: readonly DoctorResult[]): string[] {
  return results.filter(isProblem).map(({ level, check, message }) => `${level} ${check}: ${message}`)
}
