import type { Problem } from './result.ts'

/** Something read of a repository, or why it could not be. What is not known is never taken for good. */
export type Fact<T> = { known: true; value: T } | { known: false; because: 'permission' | 'plan'; needs: string }

export function fact<T>(value: T): Fact<T> {
  return { known: true, value }
}

/** The result of a check whose fact is not known. */
export function unknownResult(check: string, what: string, missing: Fact<unknown> & { known: false }): Problem {
  if (missing.because === 'plan')
    return {
      check,
      level: 'unknown',
      message: `${what}: GitHub's plan of this repository has no such rules`,
      why: 'Nothing on GitHub holds anybody back then.',
      fix: `Make the repository public, or take a plan that has ${missing.needs}.`,
    }
  return {
    check,
    level: 'unknown',
    message: `${what}: not known, the token may not read it`,
    why: 'What cannot be read is not taken for good.',
    fix: `Run it with a token that has "${missing.needs}".`,
  }
}
